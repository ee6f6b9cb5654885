package dev.sculpt.models.mlp;

import dev.sculpt.api.training.OptimizerState;

/**
 * Adam (Kingma, Ba, ICLR 2015): {@code m = b1 m + (1-b1) g}, {@code v = b2 v + (1-b2) g^2},
 * {@code w -= lr / (1-b1^t) * m / (sqrt(v / (1-b2^t)) + e)}.
 */
final class Adam implements FusedOptimizer {

    /** b1, b2 and e in single precision, as the kernels take them. */
    final float beta1;
    final float beta2;
    final float epsilon;

    private final AdamSettings settings;

    Adam(AdamSettings settings) {
        this.settings = settings;
        this.beta1 = (float) settings.beta1();
        this.beta2 = (float) settings.beta2();
        this.epsilon = (float) settings.epsilon();
    }

    @Override
    public OptimizerState start(int parameters, Arithmetic arithmetic) {
        return new State(parameters, arithmetic);
    }

    private final class State implements OptimizerState {

        private final Arithmetic arithmetic;
        private final float[] means;
        private final float[] squares;
        private double power1 = 1;
        private double power2 = 1;

        State(int parameters, Arithmetic arithmetic) {
            this.arithmetic = arithmetic;
            this.means = new float[parameters];
            this.squares = new float[parameters];
        }

        @Override
        public void step(float[] parameters, float[] gradients, double learningRate) {
            power1 *= settings.beta1();
            power2 *= settings.beta2();
            arithmetic.adam(Adam.this, parameters, gradients, means, squares, parameters.length,
                    (float) (learningRate / (1 - power1)), (float) (1 / Math.sqrt(1 - power2)));
        }
    }
}
