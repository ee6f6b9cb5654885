package dev.sculpt.models.mlp;

/**
 * Adam (Kingma, Ba, ICLR 2015): {@code m = b1 m + (1-b1) g}, {@code v = b2 v + (1-b2) g^2},
 * {@code w -= lr / (1-b1^t) * m / (sqrt(v / (1-b2^t)) + e)} with b1 = 0.9, b2 = 0.999, e = 1e-8.
 */
final class Adam implements Optimizer {

    static final float BETA1 = 0.9f;
    static final float BETA2 = 0.999f;
    static final float EPSILON = 1e-8f;

    private final Arithmetic arithmetic;
    private final float[] means;
    private final float[] squares;
    private double power1 = 1;
    private double power2 = 1;

    Adam(int parameters, Arithmetic arithmetic) {
        this.arithmetic = arithmetic;
        this.means = new float[parameters];
        this.squares = new float[parameters];
    }

    @Override
    public void step(float[] parameters, float[] gradients, double learningRate) {
        power1 *= 0.9;
        power2 *= 0.999;
        arithmetic.adam(parameters, gradients, means, squares, parameters.length,
                (float) (learningRate / (1 - power1)), (float) (1 / Math.sqrt(1 - power2)));
    }
}
