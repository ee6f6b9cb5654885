package dev.sculpt.runner.statistics;

import java.util.Objects;

/**
 * What two variants did on one task.
 *
 * @param task its name
 * @param pairs a pair for each seed on which both were run, possibly none
 */
public record TaskPairs(String task, PairCounts pairs) {

    /** Checks that nothing is missing. */
    public TaskPairs {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(pairs, "pairs");
    }

    /** Returns the same with first and second exchanged. */
    public TaskPairs swapped() {
        return new TaskPairs(task, pairs.swapped());
    }
}
