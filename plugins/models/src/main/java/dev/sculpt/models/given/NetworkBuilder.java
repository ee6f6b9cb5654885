package dev.sculpt.models.given;

import dev.sculpt.api.model.GivenNetwork;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Checks a line of a network file and builds its network. */
final class NetworkBuilder {

    // Layers are kept dense, 9 bytes an edge; more would not be a file of sparse networks but a slip of the pen.
    private static final long MOST_EDGES = 1L << 26;

    private final NetworkJson json;

    NetworkBuilder(NetworkJson json) {
        this.json = json;
    }

    /**
     * Builds the network. Without weights every living edge weighs 1, without biases they are 0.
     *
     * @throws InvalidNetworkException if the line does not describe a network
     */
    GivenNetwork build() throws InvalidNetworkException {
        checkLayers();
        int depth = json.layers().length - 1;
        checkLists("edges", json.edges(), depth);
        if (json.weights() != null) {
            checkLists("weights", json.weights(), depth);
        }
        if (json.biases() != null) {
            checkLists("biases", json.biases(), depth);
        }
        List<Layer> layers = new ArrayList<>();
        for (int index = 0; index < depth; index++) {
            layers.add(layer(index));
        }
        String task = json.task() == null ? "unknown" : json.task();
        long seed = json.seed() == null ? 0 : json.seed();
        return new GivenNetwork(task, seed, new Network(layers), settings());
    }

    private void checkLayers() throws InvalidNetworkException {
        int[] layers = json.layers();
        if (layers == null) {
            throw new InvalidNetworkException(
                    "\"layers\" is missing: the units of each layer, such as [4, 24, 4]");
        }
        if (layers.length < 2) {
            throw new InvalidNetworkException("\"layers\" is " + Arrays.toString(layers)
                    + ", needs at least inputs and outputs");
        }
        for (int index = 0; index < layers.length; index++) {
            if (layers[index] < 1) {
                throw new InvalidNetworkException("layers[" + index + "] is " + layers[index]
                        + ", a layer needs at least one unit");
            }
            if (index > 0 && (long) layers[index - 1] * layers[index] > MOST_EDGES) {
                throw new InvalidNetworkException("layers[" + index + "] is " + layers[index] + " above "
                        + layers[index - 1] + " units: more than " + MOST_EDGES + " edges between two layers");
            }
        }
    }

    private static void checkLists(String name, Object[] lists, int depth) throws InvalidNetworkException {
        if (lists == null) {
            throw new InvalidNetworkException(
                    "\"" + name + "\" is missing: one list per pair of neighbouring layers");
        }
        if (lists.length != depth) {
            throw new InvalidNetworkException("\"" + name + "\" has " + count(lists.length, "list") + " for "
                    + (depth + 1) + " layers, needs " + depth);
        }
        for (int index = 0; index < depth; index++) {
            if (lists[index] == null) {
                throw new InvalidNetworkException(name + "[" + index + "] is null, must be a list");
            }
        }
    }

    private Layer layer(int index) throws InvalidNetworkException {
        int inputs = json.layers()[index];
        int outputs = json.layers()[index + 1];
        int[][] edges = json.edges()[index];
        float[] weightOf = json.weights() == null ? ones(edges.length) : json.weights()[index];
        if (weightOf.length != edges.length) {
            throw new InvalidNetworkException("weights[" + index + "] has " + count(weightOf.length, "number")
                    + " for " + count(edges.length, "edge"));
        }
        float[] weights = new float[inputs * outputs];
        boolean[] mask = new boolean[inputs * outputs];
        for (int edge = 0; edge < edges.length; edge++) {
            String where = "edges[" + index + "][" + edge + "] ";
            if (edges[edge] == null || edges[edge].length != 2) {
                throw new InvalidNetworkException(where + "is " + Arrays.toString(edges[edge])
                        + ", must be [from, to]");
            }
            int from = inRange(edges[edge][0], inputs, where, edges[edge], "from", index);
            int to = inRange(edges[edge][1], outputs, where, edges[edge], "to", index + 1);
            int position = to * inputs + from;
            if (mask[position]) {
                throw new InvalidNetworkException(where + "repeats the edge " + Arrays.toString(edges[edge]));
            }
            mask[position] = true;
            weights[position] = finite(weightOf[edge], "weights[" + index + "][" + edge + "]");
        }
        return new Layer(inputs, outputs, weights, mask, biases(index));
    }

    private static float[] ones(int count) {
        float[] ones = new float[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static int inRange(int unit, int units, String where, int[] edge, String end, int layer)
            throws InvalidNetworkException {
        if (unit < 0 || unit >= units) {
            throw new InvalidNetworkException(where + "is " + Arrays.toString(edge) + ": \"" + end + "\" is "
                    + unit + ", layer " + layer + " has units 0.." + (units - 1));
        }
        return unit;
    }

    private float[] biases(int index) throws InvalidNetworkException {
        int units = json.layers()[index + 1];
        if (json.biases() == null) {
            return new float[units];
        }
        float[] biases = json.biases()[index];
        if (biases.length != units) {
            throw new InvalidNetworkException("biases[" + index + "] has " + count(biases.length, "number")
                    + ", layer " + (index + 1) + " has " + count(units, "unit"));
        }
        for (int unit = 0; unit < units; unit++) {
            finite(biases[unit], "biases[" + index + "][" + unit + "]");
        }
        return biases;
    }

    private static float finite(float value, String where) throws InvalidNetworkException {
        if (!Float.isFinite(value)) {
            throw new InvalidNetworkException(where + " is too large for a 32-bit float");
        }
        return value;
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    // Whole numbers are longs, as everywhere where settings are read from a pipeline.
    private Map<String, Object> settings() throws InvalidNetworkException {
        Map<String, Object> settings = new TreeMap<>();
        put(settings, "clustering.featureHops", "feature_hops", json.featureHops());
        put(settings, "clustering.testHops", "test_hops", json.testHops());
        if (json.indexThreshold() != null) {
            settings.put("clustering.indexThreshold", share("index_threshold", json.indexThreshold()));
        }
        if (json.mergeThreshold() != null) {
            settings.put("hierarchy.threshold", share("merge_threshold", json.mergeThreshold()));
        }
        return settings;
    }

    private static void put(Map<String, Object> settings, String key, String field, Long hops)
            throws InvalidNetworkException {
        if (hops == null) {
            return;
        }
        if (hops < 1 || hops > Integer.MAX_VALUE) {
            throw new InvalidNetworkException(
                    "\"" + field + "\" is " + hops + ", must be a whole number from 1 up");
        }
        settings.put(key, hops);
    }

    private static double share(String field, double share) throws InvalidNetworkException {
        if (!(share >= 0 && share <= 1)) {
            throw new InvalidNetworkException("\"" + field + "\" is " + share + ", must be in 0..1");
        }
        return share;
    }
}
