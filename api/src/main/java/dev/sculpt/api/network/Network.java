package dev.sculpt.api.network;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A layered network of weights and masks. Immutable.
 *
 * <p>Unit layer 0 is the inputs, unit layer {@link #depth()} the outputs, those between are hidden. Units keep their
 * index for life: pruning turns mask bits off and never renumbers. What makes a network out of another keeps the
 * functions of its units, see {@link #withLayers}.
 */
public final class Network {

    private final List<Layer> layers;
    private final Optional<UnitFunctions> functions;

    /**
     * Creates a network of units whose functions are not known, from its layers of edges, from the inputs up.
     *
     * @throws IllegalArgumentException if there is no layer, or neighbours differ in width
     */
    public Network(List<Layer> layers) {
        this(layers, Optional.empty());
    }

    /**
     * Creates a network from its layers of edges, from the inputs up.
     *
     * @param functions what its units do with their weighted sums, where that is known
     * @throws IllegalArgumentException if there is no layer, or neighbours differ in width
     */
    public Network(List<Layer> layers, Optional<UnitFunctions> functions) {
        this.layers = List.copyOf(layers);
        this.functions = Objects.requireNonNull(functions, "functions");
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("a network without layers");
        }
        for (int i = 1; i < layers.size(); i++) {
            if (layers.get(i).inputs() != layers.get(i - 1).outputs()) {
                throw new IllegalArgumentException(
                        "layer " + i + " reads " + layers.get(i).inputs() + " units, layer " + (i - 1) + " has "
                                + layers.get(i - 1).outputs());
            }
        }
    }

    /** Returns what its units do with their weighted sums, where that is known. */
    public Optional<UnitFunctions> functions() {
        return functions;
    }

    /** Returns a network of other layers whose units have the same functions. */
    public Network withLayers(List<Layer> others) {
        return new Network(others, functions);
    }

    /** Returns the same network with the functions of its units. */
    public Network withFunctions(UnitFunctions known) {
        return new Network(layers, Optional.of(known));
    }

    /** Returns L, the number of layers of edges: one more than there are hidden layers. */
    public int depth() {
        return layers.size();
    }

    /** Returns the edges from unit layer {@code index} to unit layer {@code index + 1}, {@code index} in 0..L-1. */
    public Layer layer(int index) {
        return layers.get(index);
    }

    /** Returns the layers of edges, from the inputs up. */
    public List<Layer> layers() {
        return layers;
    }

    /** Returns the number of units of unit layer {@code index}, {@code index} in 0..L. */
    public int width(int index) {
        return index == 0 ? layers.get(0).inputs() : layers.get(index - 1).outputs();
    }

    /** Returns the widths of the unit layers 0..L. */
    public List<Integer> widths() {
        return IntStream.rangeClosed(0, depth()).mapToObj(this::width).toList();
    }

    /** Returns the number of hidden units of the dense network. */
    public int hiddenUnits() {
        int units = 0;
        for (int index = 1; index < depth(); index++) {
            units += width(index);
        }
        return units;
    }

    /** Returns the number of edges of the dense network. */
    public long edges() {
        return layers.stream().mapToLong(Layer::edges).sum();
    }

    /** Returns the number of living edges. */
    public long livingEdges() {
        return layers.stream().mapToLong(Layer::livingEdges).sum();
    }

    /** Returns living edges over edges of the dense network, in percent. */
    public double densityPercent() {
        return 100.0 * livingEdges() / edges();
    }
}
