package dev.sculpt.models.mlp;

/** Gradient descent with Nesterov momentum: {@code u = mu u + g}, {@code w -= lr (g + mu u)}; mu = 0 is the plain one. */
final class GradientDescent implements Optimizer {

    private final float momentum;
    private final float[] velocities;

    GradientDescent(int parameters, double momentum) {
        this.momentum = (float) momentum;
        this.velocities = new float[parameters];
    }

    @Override
    public void step(float[] parameters, float[] gradients, double learningRate) {
        float rate = (float) learningRate;
        for (int i = 0; i < parameters.length; i++) {
            velocities[i] = momentum * velocities[i] + gradients[i];
            parameters[i] -= rate * (gradients[i] + momentum * velocities[i]);
        }
    }
}
