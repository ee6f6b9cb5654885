package dev.sculpt.models.mlp;

/** Activation functions of hidden units. */
public enum Activation {
    /** max(0, z). */
    RELU {
        @Override
        void apply(Arithmetic arithmetic, float[] sums, float[] into) {
            arithmetic.rectify(sums, into, sums.length);
        }

        @Override
        void chain(Arithmetic arithmetic, float[] sums, float[] derivatives, float[] into) {
            arithmetic.gate(derivatives, sums, into, into.length);
        }
    },
    /** 1 / (1 + exp(-z)). */
    SIGMOID {
        @Override
        void apply(Arithmetic arithmetic, float[] sums, float[] into) {
            arithmetic.logistic(sums, into, sums.length);
        }

        @Override
        void chain(Arithmetic arithmetic, float[] sums, float[] derivatives, float[] into) {
            for (int i = 0; i < into.length; i++) {
                float value = Logistic.of(sums[i]);
                into[i] = derivatives[i] * (value * (1 - value));
            }
        }
    },
    /** 1 where z is above 0, else 0; the gradient passes straight through where |z| is at most 1 (Bengio et al. 2013). */
    STEP {
        @Override
        void apply(Arithmetic arithmetic, float[] sums, float[] into) {
            for (int i = 0; i < into.length; i++) {
                into[i] = sums[i] > 0 ? 1 : 0;
            }
        }

        @Override
        void chain(Arithmetic arithmetic, float[] sums, float[] derivatives, float[] into) {
            for (int i = 0; i < into.length; i++) {
                into[i] = Math.abs(sums[i]) <= 1 ? derivatives[i] : 0;
            }
        }
    };

    /** Computes the activations of weighted sums, a whole number of vectors. */
    abstract void apply(Arithmetic arithmetic, float[] sums, float[] into);

    /**
     * Computes the derivatives by the weighted sums from those by the activations.
     *
     * @param into may be {@code derivatives} itself
     */
    abstract void chain(Arithmetic arithmetic, float[] sums, float[] derivatives, float[] into);
}
