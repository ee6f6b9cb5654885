package dev.sculpt.models.mlp;

/**
 * Adam (Kingma, Ba, ICLR 2015): {@code m = b1 m + (1-b1) g}, {@code v = b2 v + (1-b2) g^2},
 * {@code w -= lr / (1-b1^t) * m / (sqrt(v / (1-b2^t)) + e)} with b1 = 0.9, b2 = 0.999, e = 1e-8.
 */
final class Adam implements Optimizer {

    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.999f;
    private static final float EPSILON = 1e-8f;

    private float[][] means;
    private float[][] squares;
    private double power1 = 1;
    private double power2 = 1;
    private float stepSize;
    private float correction;

    @Override
    public void start(int... lengths) {
        means = new float[lengths.length][];
        squares = new float[lengths.length][];
        for (int i = 0; i < lengths.length; i++) {
            means[i] = new float[lengths[i]];
            squares[i] = new float[lengths[i]];
        }
    }

    @Override
    public void nextStep(double learningRate) {
        power1 *= 0.9;
        power2 *= 0.999;
        stepSize = (float) (learningRate / (1 - power1));
        correction = (float) (1 / Math.sqrt(1 - power2));
    }

    @Override
    public void update(int array, float[] parameters, float[] gradients) {
        float[] mean = means[array];
        float[] square = squares[array];
        float step = stepSize;
        float scale = correction;
        for (int i = 0; i < parameters.length; i++) {
            float gradient = gradients[i];
            float m = BETA1 * mean[i] + (1 - BETA1) * gradient;
            float v = BETA2 * square[i] + (1 - BETA2) * gradient * gradient;
            mean[i] = m;
            square[i] = v;
            parameters[i] -= step * m / ((float) Math.sqrt(v) * scale + EPSILON);
        }
    }
}
