package dev.sculpt.functions.lanes;

import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.functions.OutputFunction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Units of their own for every gate and function of a graph: its lane. A lane begins at the layer whose number is the
 * longest way from an input to its node, and goes up to the layer below the last reader of that node, that of a function to
 * the last hidden layer. An input that is read above the first layer has a lane of one unit a layer, relays. Edges run
 * inside a lane, and from the lane or input that a node reads to its own.
 */
final class Lanes {

    private static final int NONE = -1;

    private final LaneGraph graph;
    private final int[][] nodeOf; // [layer][unit], inputs and outputs too

    private Lanes(LaneGraph graph, int[][] nodeOf) {
        this.graph = graph;
        this.nodeOf = nodeOf;
    }

    /**
     * Lays lanes out. A lane has {@code most} units a layer for every signal that its node reads, or where a layer has too
     * few units for that, as even a part of them as there is, at least one.
     *
     * @param widths of all layers, those of inputs and outputs too
     * @param most units per signal read
     * @return nothing where a gate would stand above the last hidden layer or a function above the outputs, or a layer has
     *     fewer units than lanes
     */
    static Optional<Lanes> of(LaneGraph graph, List<Integer> widths, int most) {
        int depth = widths.size() - 1;
        Spans spans = Spans.of(graph, depth - 1);
        if (!spans.fit(graph, depth)) {
            return Optional.empty();
        }
        int[][] nodeOf = new int[depth + 1][];
        nodeOf[0] = IntStream.range(0, widths.get(0)).toArray();
        for (int layer = 1; layer < depth; layer++) {
            List<Integer> lanes = spans.at(layer);
            if (lanes.size() > widths.get(layer)) {
                return Optional.empty();
            }
            nodeOf[layer] = units(graph, lanes, widths.get(layer), most);
        }
        nodeOf[depth] = new int[widths.get(depth)];
        List<OutputFunction> functions = graph.functions();
        for (int function = 0; function < functions.size(); function++) {
            for (int output : functions.get(function).outputs()) {
                nodeOf[depth][output] = graph.firstFunction() + function;
            }
        }
        return Optional.of(new Lanes(graph, nodeOf));
    }

    private static int[] units(LaneGraph graph, List<Integer> lanes, int width, int most) {
        int reads = Math.max(1, lanes.stream().mapToInt(node -> graph.reads(node).size()).sum());
        int[] nodeOf = new int[width];
        Arrays.fill(nodeOf, NONE);
        int unit = 0;
        for (int node : lanes) {
            int read = graph.reads(node).size();
            int units = Math.max(1, Math.min(most * read, 1 + (width - lanes.size()) * read / reads));
            Arrays.fill(nodeOf, unit, unit + units, node);
            unit += units;
        }
        return nodeOf;
    }

    /** From which layer to which a node has units. */
    private record Spans(int[] first, int[] last) {

        static Spans of(LaneGraph graph, int hiddenLayers) {
            int[] first = new int[graph.nodes()];
            int[] last = new int[graph.nodes()];
            for (int node = 0; node < first.length; node++) {
                for (int read : graph.reads(node)) {
                    first[node] = Math.max(first[node], first[read] + 1);
                }
                for (int read : graph.reads(node)) {
                    last[read] = Math.max(last[read], first[node] - 1);
                }
            }
            Arrays.fill(last, graph.firstFunction(), last.length, hiddenLayers);
            return new Spans(first, last);
        }

        boolean fit(LaneGraph graph, int depth) {
            return IntStream.range(0, first.length)
                    .allMatch(node -> first[node] <= (node < graph.firstFunction() ? depth - 1 : depth));
        }

        List<Integer> at(int layer) {
            return IntStream.range(0, first.length)
                    .filter(node -> first[node] <= layer && layer <= last[node]).boxed().toList();
        }
    }

    /** Cuts all edges of a network that do not run along lanes; a unit left without incoming edges has no bias. */
    Network cut(Network network) {
        List<Layer> layers = new ArrayList<>();
        for (int index = 0; index < network.depth(); index++) {
            Layer layer = network.layer(index);
            boolean[] mask = layer.mask();
            float[] biases = layer.biases();
            for (int to = 0; to < layer.outputs(); to++) {
                boolean isFed = false;
                for (int from = 0; from < layer.inputs(); from++) {
                    int edge = to * layer.inputs() + from;
                    mask[edge] &= joins(nodeOf[index][from], nodeOf[index + 1][to]);
                    isFed |= mask[edge];
                }
                biases[to] = isFed ? biases[to] : 0;
            }
            layers.add(new Layer(layer.inputs(), layer.outputs(), layer.weights(), mask, biases));
        }
        return network.withLayers(layers);
    }

    private boolean joins(int from, int to) {
        return from != NONE && to != NONE && (from == to || graph.reads(to).contains(from));
    }

    /**
     * Returns weights to start a training from: those of {@code drawn}, which are as for a dense network, times the root of
     * (units below / living edges in), so that sums spread as widely as with all edges (He et al., ICCV 2015). Weights of
     * relays are positive, since a rectified unit that only ever gets less than 0 learns nothing.
     *
     * @param cut the mask, as {@link #cut} returns it
     * @param drawn a network of the same widths
     */
    Network started(Network cut, Network drawn) {
        List<Layer> layers = new ArrayList<>();
        for (int index = 0; index < cut.depth(); index++) {
            Layer mask = cut.layer(index);
            float[] weights = drawn.layer(index).weights();
            float[] biases = drawn.layer(index).biases();
            for (int to = 0; to < mask.outputs(); to++) {
                int row = to * mask.inputs();
                int living = living(mask, to);
                float factor = (float) Math.sqrt((double) mask.inputs() / Math.max(1, living));
                int node = nodeOf[index + 1][to];
                boolean isRelay = node != NONE && graph.isInput(node);
                for (int edge = row; edge < row + mask.inputs(); edge++) {
                    weights[edge] = factor * (isRelay ? Math.abs(weights[edge]) : weights[edge]);
                }
                biases[to] = living == 0 ? 0 : biases[to];
            }
            layers.add(new Layer(mask.inputs(), mask.outputs(), weights, mask.mask(), biases));
        }
        return cut.withLayers(layers);
    }

    private static int living(Layer layer, int to) {
        int living = 0;
        for (EdgeCursor edge = layer.edgesInto(to); edge.next(); ) {
            living++;
        }
        return living;
    }
}
