package dev.sculpt.runner.recovery;

import java.util.List;

/**
 * The rates that a pipeline states beforehand, to compare with what is found.
 *
 * @param sources where they are from
 * @param rates one per cell, in the order written
 */
public record Expected(List<String> sources, List<ExpectedRates> rates) {

    public Expected {
        sources = List.copyOf(sources);
        rates = List.copyOf(rates);
    }

    /** Returns whether nothing is stated. */
    public boolean isEmpty() {
        return rates.isEmpty();
    }
}
