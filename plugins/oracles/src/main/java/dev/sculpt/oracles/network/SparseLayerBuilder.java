package dev.sculpt.oracles.network;

import dev.sculpt.api.network.Layer;
import java.util.ArrayList;
import java.util.List;

/** Collects the units above a layer, each with its edges and the module that it belongs to. */
final class SparseLayerBuilder {

    private record Edge(int from, int to, int weight) { }

    private final int below;
    private final List<Edge> edges = new ArrayList<>();
    private final List<Integer> biases = new ArrayList<>();
    private final List<Integer> modules = new ArrayList<>();

    /**
     * Starts a layer.
     *
     * @param below the number of units below
     */
    SparseLayerBuilder(int below) {
        this.below = below;
    }

    /** Adds a unit of a module, of bias 1, and returns its position. */
    int unit(int module) {
        biases.add(1);
        modules.add(module);
        return biases.size() - 1;
    }

    /** Adds an edge to the unit added last. */
    void edge(int from, int weight) {
        edges.add(new Edge(from, biases.size() - 1, weight));
    }

    /** Adds to the bias of the unit added last. */
    void bias(int more) {
        biases.set(biases.size() - 1, biases.get(biases.size() - 1) + more);
    }

    /** Returns the number of units so far. */
    int units() {
        return biases.size();
    }

    /** Returns the module of each unit. */
    int[] modules() {
        return modules.stream().mapToInt(module -> module).toArray();
    }

    /**
     * Returns the layer.
     *
     * @param scale every weight and bias is multiplied by it
     */
    Layer build(float scale) {
        int units = biases.size();
        float[] weights = new float[below * units];
        boolean[] mask = new boolean[weights.length];
        for (Edge edge : edges) {
            weights[edge.to() * below + edge.from()] = scale * edge.weight();
            mask[edge.to() * below + edge.from()] = true;
        }
        float[] scaled = new float[units];
        for (int unit = 0; unit < units; unit++) {
            scaled[unit] = scale * biases.get(unit);
        }
        return new Layer(below, units, weights, mask, scaled);
    }
}
