package dev.sculpt.models.given;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One line of a network file, as written and not yet checked; a field that is missing is null. Other fields are
 * ignored.
 *
 * @param task the name of the task
 * @param layers units of each layer, from the inputs up
 * @param seed the seed that the network was made with
 * @param edges {@code [layer][edge]} the living edges, each {@code [from, to]}
 * @param weights {@code [layer][edge]} their weights in the same order
 * @param biases {@code [layer][unit]} biases of the units above the inputs
 * @param featureHops setting {@code clustering.featureHops}
 * @param testHops setting {@code clustering.testHops}
 * @param indexThreshold setting {@code clustering.indexThreshold}
 * @param mergeThreshold setting {@code hierarchy.threshold}
 */
record NetworkJson(
        String task,
        int[] layers,
        Long seed,
        int[][][] edges,
        float[][] weights,
        float[][] biases,
        @JsonProperty("feature_hops") Long featureHops,
        @JsonProperty("test_hops") Long testHops,
        @JsonProperty("index_threshold") Double indexThreshold,
        @JsonProperty("merge_threshold") Double mergeThreshold) { }
