package dev.sculpt.models.mlp;

/** Activation functions of hidden units. */
public enum Activation {
    /** max(0, z). */
    RELU {
        @Override
        float value(float sum) {
            return Math.max(0, sum);
        }

        @Override
        float slope(float sum, float value) {
            return sum > 0 ? 1 : 0;
        }
    },
    /** 1 / (1 + exp(-z)). */
    SIGMOID {
        @Override
        float value(float sum) {
            return Loss.sigmoid(sum);
        }

        @Override
        float slope(float sum, float value) {
            return value * (1 - value);
        }
    },
    /** 1 where z is above 0, else 0; the gradient passes straight through where |z| is at most 1 (Bengio et al. 2013). */
    STEP {
        @Override
        float value(float sum) {
            return sum > 0 ? 1 : 0;
        }

        @Override
        float slope(float sum, float value) {
            return Math.abs(sum) <= 1 ? 1 : 0;
        }
    };

    /** Returns the activation of a weighted sum. */
    abstract float value(float sum);

    /** Returns the derivative at a weighted sum, given the activation there as well. */
    abstract float slope(float sum, float value);
}
