package dev.sculpt.models.mlp;

import dev.sculpt.api.training.OptimizerState;

/** RMSprop: {@code v = s v + (1-s) g^2}, {@code w -= lr g / (sqrt(v) + e)}. */
final class RmsProp implements FusedOptimizer {

    private final float smoothing;
    private final float epsilon;

    RmsProp(RmsPropSettings settings) {
        this.smoothing = (float) settings.smoothing();
        this.epsilon = (float) settings.epsilon();
    }

    @Override
    public OptimizerState start(int parameters, Arithmetic arithmetic) {
        float[] squares = new float[parameters];
        return (values, gradients, learningRate) -> step(squares, values, gradients, (float) learningRate);
    }

    private void step(float[] squares, float[] parameters, float[] gradients, float rate) {
        for (int i = 0; i < parameters.length; i++) {
            float gradient = gradients[i];
            squares[i] = smoothing * squares[i] + (1 - smoothing) * gradient * gradient;
            parameters[i] -= rate * gradient / ((float) Math.sqrt(squares[i]) + epsilon);
        }
    }
}
