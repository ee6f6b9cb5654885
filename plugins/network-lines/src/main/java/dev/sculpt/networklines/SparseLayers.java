package dev.sculpt.networklines;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The weights and masks of a network: its living edges. A field that is missing is null. The widths of the layers are read
 * only; they are written with what else tells which network it is.
 *
 * @param layers units of each layer, from the inputs up
 * @param edges {@code [layer][edge]} the living edges, each {@code [from, to]}; written ordered by from, then to
 * @param weights {@code [layer][edge]} their weights in the same order; without, all weigh 1
 * @param biases {@code [layer][unit]} biases of the units above the inputs; without, all are 0
 */
public record SparseLayers(
        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) int[] layers,
        int[][][] edges,
        float[][] weights,
        float[][] biases) {

    private static final int MOST_LAYERS = 1000;

    /** Returns the living edges of a network. */
    public static SparseLayers of(Network network) {
        int depth = network.depth();
        int[][][] edges = new int[depth][][];
        float[][] weights = new float[depth][];
        float[][] biases = new float[depth][];
        for (int index = 0; index < depth; index++) {
            Layer layer = network.layer(index);
            edges[index] = living(layer);
            weights[index] = new float[edges[index].length];
            for (int edge = 0; edge < weights[index].length; edge++) {
                weights[index][edge] = layer.weight(edges[index][edge][1], edges[index][edge][0]);
            }
            biases[index] = layer.biases();
        }
        return new SparseLayers(network.widths().stream().mapToInt(width -> width).toArray(), edges, weights, biases);
    }

    private static int[][] living(Layer layer) {
        List<int[]> edges = new ArrayList<>();
        for (int from = 0; from < layer.inputs(); from++) {
            for (EdgeCursor edge = layer.edgesOutOf(from); edge.next(); ) {
                edges.add(new int[] {from, edge.to()});
            }
        }
        return edges.toArray(int[][]::new);
    }

    /**
     * Builds the network.
     *
     * @throws InvalidLineException if the fields do not describe one
     */
    public Network network() throws InvalidLineException {
        checkLayers();
        int depth = layers.length - 1;
        checkLists("edges", edges, depth);
        if (weights != null) {
            checkLists("weights", weights, depth);
        }
        if (biases != null) {
            checkLists("biases", biases, depth);
        }
        List<Layer> built = new ArrayList<>();
        for (int index = 0; index < depth; index++) {
            built.add(layer(index));
        }
        return new Network(built);
    }

    /**
     * Demands that the layers, all edges counted, are no more than what a file of strangers may have memory taken for, of
     * which a line of a few characters can ask for much.
     *
     * @throws InvalidLineException else, or if there are none
     */
    public void demandAtMost(long edges) throws InvalidLineException {
        checkLayers();
        long all = 0;
        for (int index = 1; index < layers.length; index++) {
            all += (long) layers[index - 1] * layers[index];
        }
        if (all > edges) {
            throw new InvalidLineException("\"layers\" has " + all + " edges, living or not, must be at most " + edges);
        }
    }

    private void checkLayers() throws InvalidLineException {
        if (layers == null) {
            throw new InvalidLineException(
                    "\"layers\" is missing: the units of each layer, such as [4, 24, 4]");
        }
        if (layers.length < 2) {
            throw new InvalidLineException("\"layers\" is " + Arrays.toString(layers)
                    + ", needs at least inputs and outputs");
        }
        if (layers.length > MOST_LAYERS) {
            throw new InvalidLineException("\"layers\" has " + layers.length + " layers, must be at most " + MOST_LAYERS);
        }
        for (int index = 0; index < layers.length; index++) {
            if (layers[index] < 1) {
                throw new InvalidLineException("layers[" + index + "] is " + layers[index]
                        + ", a layer needs at least one unit");
            }
            if (index > 0 && !LayerLimit.allows(layers[index - 1], layers[index])) {
                throw new InvalidLineException("layers[" + index + "] is " + layers[index] + " above "
                        + layers[index - 1] + " units: more than " + LayerLimit.MOST_EDGES + " edges between two layers");
            }
        }
    }

    private static void checkLists(String name, Object[] lists, int depth) throws InvalidLineException {
        if (lists == null) {
            throw new InvalidLineException(
                    "\"" + name + "\" is missing: one list per pair of neighbouring layers");
        }
        if (lists.length != depth) {
            throw new InvalidLineException("\"" + name + "\" has " + count(lists.length, "list") + " for "
                    + (depth + 1) + " layers, needs " + depth);
        }
        for (int index = 0; index < depth; index++) {
            if (lists[index] == null) {
                throw new InvalidLineException(name + "[" + index + "] is null, must be a list");
            }
        }
    }

    private Layer layer(int index) throws InvalidLineException {
        int inputs = layers[index];
        int outputs = layers[index + 1];
        int[][] living = edges[index];
        float[] weightOf = weights == null ? ones(living.length) : weights[index];
        if (weightOf.length != living.length) {
            throw new InvalidLineException("weights[" + index + "] has " + count(weightOf.length, "number")
                    + " for " + count(living.length, "edge"));
        }
        float[] dense = new float[inputs * outputs];
        boolean[] mask = new boolean[inputs * outputs];
        for (int edge = 0; edge < living.length; edge++) {
            String where = "edges[" + index + "][" + edge + "] ";
            if (living[edge] == null || living[edge].length != 2) {
                throw new InvalidLineException(where + "is " + Arrays.toString(living[edge])
                        + ", must be [from, to]");
            }
            int from = inRange(living[edge][0], inputs, where, living[edge], "from", index);
            int to = inRange(living[edge][1], outputs, where, living[edge], "to", index + 1);
            int position = to * inputs + from;
            if (mask[position]) {
                throw new InvalidLineException(where + "repeats the edge " + Arrays.toString(living[edge]));
            }
            mask[position] = true;
            dense[position] = finite(weightOf[edge], "weights[" + index + "][" + edge + "]");
        }
        return new Layer(inputs, outputs, dense, mask, biases(index));
    }

    private static float[] ones(int count) {
        float[] ones = new float[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static int inRange(int unit, int units, String where, int[] edge, String end, int layer)
            throws InvalidLineException {
        if (unit < 0 || unit >= units) {
            throw new InvalidLineException(where + "is " + Arrays.toString(edge) + ": \"" + end + "\" is "
                    + unit + ", layer " + layer + " has units 0.." + (units - 1));
        }
        return unit;
    }

    private float[] biases(int index) throws InvalidLineException {
        int units = layers[index + 1];
        if (biases == null) {
            return new float[units];
        }
        float[] given = biases[index];
        if (given.length != units) {
            throw new InvalidLineException("biases[" + index + "] has " + count(given.length, "number")
                    + ", layer " + (index + 1) + " has " + count(units, "unit"));
        }
        for (int unit = 0; unit < units; unit++) {
            finite(given[unit], "biases[" + index + "][" + unit + "]");
        }
        return given;
    }

    private static float finite(float value, String where) throws InvalidLineException {
        if (!Float.isFinite(value)) {
            throw new InvalidLineException(where + " is too large for a 32-bit float");
        }
        return value;
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
