package dev.sculpt.runner.recovery;

import dev.sculpt.runner.statistics.Counted;

/**
 * What rates are stated and reported for: the networks of one task and depth, whatever their widths and seeds.
 *
 * @param task its name; with a number behind it where one name stands for several tasks
 * @param hiddenLayers how many layers lie between inputs and outputs; -1 where it is not known, as of a network that a
 *     plugin failed on
 */
public record TaskDepth(String task, int hiddenLayers) {

    /** Returns the number of hidden layers for a table, {@code ?} where it is not known. */
    public String depth() {
        return hiddenLayers < 0 ? "?" : String.valueOf(hiddenLayers);
    }

    @Override
    public String toString() {
        return task + " with " + Counted.of(hiddenLayers, "hidden layer");
    }
}
