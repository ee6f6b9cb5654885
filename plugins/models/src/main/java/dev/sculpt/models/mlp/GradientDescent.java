package dev.sculpt.models.mlp;

import dev.sculpt.api.training.OptimizerState;

/** Gradient descent with Nesterov momentum: {@code u = mu u + g}, {@code w -= lr (g + mu u)}; mu = 0 is the plain one. */
final class GradientDescent implements FusedOptimizer {

    private final float momentum;

    GradientDescent(double momentum) {
        this.momentum = (float) momentum;
    }

    @Override
    public OptimizerState start(int parameters, Arithmetic arithmetic) {
        float[] velocities = new float[parameters];
        return (values, gradients, learningRate) -> step(velocities, values, gradients, (float) learningRate);
    }

    private void step(float[] velocities, float[] parameters, float[] gradients, float rate) {
        for (int i = 0; i < parameters.length; i++) {
            velocities[i] = momentum * velocities[i] + gradients[i];
            parameters[i] -= rate * (gradients[i] + momentum * velocities[i]);
        }
    }
}
