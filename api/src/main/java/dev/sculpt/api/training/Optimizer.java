package dev.sculpt.api.training;

import dev.sculpt.api.run.Seed;

/** Contract of an {@code optimizer} plugin: how steps are made from gradients. */
@FunctionalInterface
public interface Optimizer {

    /**
     * Starts a training.
     *
     * @param parameters how many weights and biases are trained, dead ones not counted; 0 or more
     * @param seed of whatever is drawn
     * @return a state of its own for this training
     */
    OptimizerState start(int parameters, Seed seed);
}
