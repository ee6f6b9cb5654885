package dev.sculpt.pruning;

import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.Task;
import java.util.Optional;

/**
 * How accurate a round must be.
 *
 * @param accuracy bit accuracy on the test rows, in 0..1
 * @param maxDrop where present, replaces {@code accuracy} by the accuracy of the network at the start less this
 */
record AccuracyTarget(double accuracy, Optional<Double> maxDrop) {

    /** Returns the target for a pruning that starts from a network, in 0..1. */
    double of(Network start, Task task, Trainable model) {
        return maxDrop
                .map(drop -> Math.max(0, model.evaluate(start, task.test()).accuracy() - drop))
                .orElse(accuracy);
    }
}
