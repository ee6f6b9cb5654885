package dev.sculpt.models.mlp;

import dev.sculpt.api.network.StandardFunction;
import dev.sculpt.api.network.UnitFunction;
import dev.sculpt.api.training.Activation;

/** The activation functions of ours. The kernels of the arithmetic do to the bit what the plain form says. */
enum FusedActivation implements Activation, BlockActivation {
    /** max(0, z). */
    RELU(StandardFunction.RELU) {
        @Override
        public float value(float sum) {
            return Math.max(0, sum);
        }

        @Override
        public float derivative(float sum) {
            return sum > 0 ? 1 : 0;
        }

        @Override
        public void apply(Arithmetic arithmetic, float[] sums, float[] into) {
            arithmetic.rectify(sums, into, sums.length);
        }

        @Override
        public void chain(Arithmetic arithmetic, float[] sums, float[] derivatives, float[] into) {
            arithmetic.gate(derivatives, sums, into, into.length);
        }
    },
    /** 1 / (1 + exp(-z)). */
    SIGMOID(StandardFunction.SIGMOID) {
        @Override
        public float value(float sum) {
            return Logistic.of(sum);
        }

        @Override
        public float derivative(float sum) {
            float value = Logistic.of(sum);
            return value * (1 - value);
        }

        @Override
        public void apply(Arithmetic arithmetic, float[] sums, float[] into) {
            arithmetic.logistic(sums, into, sums.length);
        }

        @Override
        public void chain(Arithmetic arithmetic, float[] sums, float[] derivatives, float[] into) {
            for (int i = 0; i < into.length; i++) {
                into[i] = derivatives[i] * derivative(sums[i]);
            }
        }
    },
    /** 1 where z is above 0, else 0; the gradient passes straight through where |z| is at most 1 (Bengio et al. 2013). */
    STEP(StandardFunction.STEP) {
        @Override
        public float value(float sum) {
            return sum > 0 ? 1 : 0;
        }

        @Override
        public float derivative(float sum) {
            return Math.abs(sum) <= 1 ? 1 : 0;
        }

        @Override
        public void apply(Arithmetic arithmetic, float[] sums, float[] into) {
            for (int i = 0; i < into.length; i++) {
                into[i] = sums[i] > 0 ? 1 : 0;
            }
        }

        @Override
        public void chain(Arithmetic arithmetic, float[] sums, float[] derivatives, float[] into) {
            for (int i = 0; i < into.length; i++) {
                into[i] = Math.abs(sums[i]) <= 1 ? derivatives[i] : 0;
            }
        }
    };

    private final StandardFunction function;

    FusedActivation(StandardFunction function) {
        this.function = function;
    }

    @Override
    public UnitFunction function() {
        return function;
    }
}
