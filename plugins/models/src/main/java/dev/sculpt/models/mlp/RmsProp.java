package dev.sculpt.models.mlp;

/** RMSprop: {@code v = 0.99 v + 0.01 g^2}, {@code w -= lr g / (sqrt(v) + 1e-8)}. */
final class RmsProp implements Optimizer {

    private static final float RATE = 0.99f;
    private static final float EPSILON = 1e-8f;

    private float[][] squares;
    private float rate;

    @Override
    public void start(int... lengths) {
        squares = new float[lengths.length][];
        for (int i = 0; i < lengths.length; i++) {
            squares[i] = new float[lengths[i]];
        }
    }

    @Override
    public void nextStep(double learningRate) {
        rate = (float) learningRate;
    }

    @Override
    public void update(int array, float[] parameters, float[] gradients) {
        float[] square = squares[array];
        for (int i = 0; i < parameters.length; i++) {
            float gradient = gradients[i];
            square[i] = RATE * square[i] + (1 - RATE) * gradient * gradient;
            parameters[i] -= rate * gradient / ((float) Math.sqrt(square[i]) + EPSILON);
        }
    }
}
