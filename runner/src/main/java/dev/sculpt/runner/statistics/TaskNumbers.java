package dev.sculpt.runner.statistics;

import java.util.List;
import java.util.Objects;

/**
 * Numbers of two variants on one task.
 *
 * @param task its name
 * @param pairs a pair for each seed on which both have a number, possibly none
 */
public record TaskNumbers(String task, List<NumberPair> pairs) {

    /** Copies the list. */
    public TaskNumbers {
        Objects.requireNonNull(task, "task");
        pairs = List.copyOf(pairs);
    }

    /** Returns the sum of differences, second minus first; 0 without pairs. */
    double sum() {
        return pairs.stream().mapToDouble(NumberPair::difference).sum();
    }
}
