package dev.sculpt.runner.recovery;

/**
 * What rates are stated and reported for: the networks of one task and depth, whatever their widths and seeds.
 *
 * @param task its name; with a number behind it where one name stands for several tasks
 * @param hiddenLayers how many layers lie between inputs and outputs; -1 where it is not known, as of a network that a
 *     plugin failed on
 */
public record TaskDepth(String task, int hiddenLayers) {

    @Override
    public String toString() {
        return task + " with " + hiddenLayers + (hiddenLayers == 1 ? " hidden layer" : " hidden layers");
    }
}
