package dev.sculpt.api.training;

/** An {@link Optimizer} at work on one training: what it remembers of the steps so far. Used by one thread at a time. */
@FunctionalInterface
public interface OptimizerState {

    /**
     * Makes one step, in place.
     *
     * @param parameters {@code [parameter]}, as many as the training was started for, in the same order every time
     * @param gradients of the loss by each, meant over the rows of the batch, with the weight decay already in; may be
     *     written to
     * @param learningRate above 0, or 0 where the schedule says so
     */
    void step(float[] parameters, float[] gradients, double learningRate);
}
