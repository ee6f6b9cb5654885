package dev.sculpt.runner.export;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.runner.engine.UnitNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of {@code networks.jsonl}, as far as a network is made of it. A field that is missing is null.
 *
 * @param task the name of its task
 * @param seed that it was made with
 * @param widths of the unit layers
 * @param edges {@code [layer][edge]} the living edges, each {@code [from, to]}
 * @param weights {@code [layer][edge]} their weights
 * @param biases {@code [layer][unit]} of the units above the inputs
 * @param clusters {@code [layer][unit]}, null for a dropped unit
 * @param modules {@code [layer][unit]}, null for a dropped unit
 * @param inputNames one per input
 * @param outputNames one per output
 * @param settings of every stage
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record NetworkLine(
        String task,
        long seed,
        @JsonProperty("layers") int[] widths,
        int[][][] edges,
        float[][] weights,
        float[][] biases,
        @JsonProperty("unit_clusters") Integer[][] clusters,
        Integer[][] modules,
        @JsonProperty("input_names") List<String> inputNames,
        @JsonProperty("output_names") List<String> outputNames,
        Map<String, Object> settings) {

    /**
     * Builds the network.
     *
     * @param json the line itself
     * @throws IllegalArgumentException if the line is not as a run writes it
     */
    StoredNetwork network(String json) {
        require("task", task != null);
        require("layers", widths != null && widths.length >= 2);
        int depth = widths.length - 1;
        require("edges", edges != null && edges.length == depth);
        require("weights", weights != null && weights.length == depth);
        require("biases", biases != null && biases.length == depth);
        List<Layer> layers = new ArrayList<>();
        for (int index = 0; index < depth; index++) {
            layers.add(layer(index));
        }
        return new StoredNetwork(task, seed, new Network(layers), labels("unit_clusters", clusters),
                labels("modules", modules), names(), functions(), json);
    }

    private Layer layer(int index) {
        int inputs = widths[index];
        int outputs = widths[index + 1];
        require("layers", inputs > 0 && outputs > 0 && (long) inputs * outputs <= Integer.MAX_VALUE);
        require("edges", edges[index] != null);
        require("weights", weights[index] != null && weights[index].length == edges[index].length);
        require("biases", biases[index] != null && biases[index].length == outputs);
        float[] dense = new float[inputs * outputs];
        boolean[] mask = new boolean[dense.length];
        for (int edge = 0; edge < edges[index].length; edge++) {
            require("edges", edges[index][edge] != null && edges[index][edge].length == 2);
            int from = edges[index][edge][0];
            int to = edges[index][edge][1];
            require("edges", from >= 0 && from < inputs && to >= 0 && to < outputs);
            dense[to * inputs + from] = weights[index][edge];
            mask[to * inputs + from] = true;
        }
        return new Layer(inputs, outputs, dense, mask, biases[index]);
    }

    private UnitLabels labels(String field, Integer[][] written) {
        require(field, written != null && written.length == widths.length);
        int[][] labels = new int[widths.length][];
        for (int layer = 0; layer < labels.length; layer++) {
            require(field, written[layer] != null && written[layer].length == widths[layer]);
            labels[layer] = new int[widths[layer]];
            for (int unit = 0; unit < widths[layer]; unit++) {
                labels[layer][unit] = written[layer][unit] == null ? UnitLabels.DROPPED : written[layer][unit];
            }
        }
        return new UnitLabels(labels);
    }

    // Runs of an older version did not write names.
    private UnitNames names() {
        int inputs = widths[0];
        int outputs = widths[widths.length - 1];
        if (inputNames == null || outputNames == null) {
            return UnitNames.numbered(inputs, outputs);
        }
        require("input_names", inputNames.size() == inputs);
        require("output_names", outputNames.size() == outputs);
        return new UnitNames(inputNames, outputNames);
    }

    private Optional<UnitFunctions> functions() {
        return settings != null && settings.get("model") instanceof Map<?, ?> model
                ? UnitFunctions.of(model) : Optional.empty();
    }

    private static void require(String field, boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("\"" + field + "\" is missing or does not fit the other fields");
        }
    }
}
