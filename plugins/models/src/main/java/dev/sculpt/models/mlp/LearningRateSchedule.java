package dev.sculpt.models.mlp;

/** How the learning rate changes over the epochs 0..n-1 of one training. */
public enum LearningRateSchedule {
    /** The same in every epoch. */
    CONSTANT {
        @Override
        double factor(int epoch, int epochs, double decay) {
            return 1;
        }
    },
    /** {@code decay ^ epoch}. */
    EXPONENTIAL {
        @Override
        double factor(int epoch, int epochs, double decay) {
            return Math.pow(decay, epoch);
        }
    },
    /** {@code (1 + cos(pi epoch / n)) / 2}: from 1 down towards 0. */
    COSINE {
        @Override
        double factor(int epoch, int epochs, double decay) {
            return (1 + Math.cos(Math.PI * epoch / epochs)) / 2;
        }
    };

    /** Returns what the learning rate is multiplied with in an epoch. */
    abstract double factor(int epoch, int epochs, double decay);
}
