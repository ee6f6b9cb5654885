package dev.sculpt.models.mlp;

/** RMSprop: {@code v = 0.99 v + 0.01 g^2}, {@code w -= lr g / (sqrt(v) + 1e-8)}. */
final class RmsProp implements Optimizer {

    private static final float RATE = 0.99f;
    private static final float EPSILON = 1e-8f;

    private final float[] squares;

    RmsProp(int parameters) {
        this.squares = new float[parameters];
    }

    @Override
    public void step(float[] parameters, float[] gradients, double learningRate) {
        float rate = (float) learningRate;
        for (int i = 0; i < parameters.length; i++) {
            float gradient = gradients[i];
            squares[i] = RATE * squares[i] + (1 - RATE) * gradient * gradient;
            parameters[i] -= rate * gradient / ((float) Math.sqrt(squares[i]) + EPSILON);
        }
    }
}
