package dev.sculpt.models.mlp;

/** Gradient descent with Nesterov momentum: {@code u = mu u + g}, {@code w -= lr (g + mu u)}; mu = 0 is the plain one. */
final class GradientDescent implements Optimizer {

    private final float momentum;
    private float[][] velocities;
    private float rate;

    GradientDescent(double momentum) {
        this.momentum = (float) momentum;
    }

    @Override
    public void start(int... lengths) {
        velocities = new float[lengths.length][];
        for (int i = 0; i < lengths.length; i++) {
            velocities[i] = new float[lengths[i]];
        }
    }

    @Override
    public void nextStep(double learningRate) {
        rate = (float) learningRate;
    }

    @Override
    public void update(int array, float[] parameters, float[] gradients) {
        float[] velocity = velocities[array];
        for (int i = 0; i < parameters.length; i++) {
            velocity[i] = momentum * velocity[i] + gradients[i];
            parameters[i] -= rate * (gradients[i] + momentum * velocity[i]);
        }
    }
}
