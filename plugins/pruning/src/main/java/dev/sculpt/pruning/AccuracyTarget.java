package dev.sculpt.pruning;

import dev.sculpt.api.pruning.PruningStart;
import java.util.Optional;

/**
 * How accurate a round must be.
 *
 * @param accuracy bit accuracy on the test rows, in 0..1
 * @param maxDrop where present, replaces {@code accuracy} by the accuracy of the dense network less this
 */
record AccuracyTarget(double accuracy, Optional<Double> maxDrop) {

    /** Returns the target for a pruning, in 0..1. */
    double of(PruningStart start) {
        return maxDrop.map(drop -> Math.max(0, start.denseAccuracy() - drop)).orElse(accuracy);
    }
}
