package dev.sculpt.models.mlp;

import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.training.Activation;
import dev.sculpt.api.training.Loss;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is left of a network while it is run or trained: units that have no edge at all are gone, so that the cost of a
 * step follows the density.
 *
 * <p>A unit that has edges on one side only stays, though it does nothing: its weights decay as they would in a full
 * network, and edge pruning then finds them small.
 */
final class CompactNetwork {

    private final Network network;
    private final BlockActivation activation;
    private final BlockLoss loss;
    private final Arithmetic arithmetic;
    private final int[][] units;
    private final CompactLayer[] layers;
    private final float[] parameters;
    private final float[] mask;

    CompactNetwork(Network network, Activation activation, Loss loss, Arithmetic arithmetic) {
        this.network = network;
        this.activation = BlockActivation.of(activation);
        this.loss = BlockLoss.of(loss);
        this.arithmetic = arithmetic;
        int depth = network.depth();
        this.units = new int[depth + 1][];
        for (int layer = 0; layer <= depth; layer++) {
            units[layer] = layer == depth ? all(network.width(depth)) : withEdges(network, layer);
        }
        this.layers = new CompactLayer[depth];
        int length = 0;
        for (int layer = 0; layer < depth; layer++) {
            layers[layer] = CompactLayer.of(network.layer(layer), units[layer], units[layer + 1], length, arithmetic);
            length = Math.addExact(length, layers[layer].length());
        }
        this.parameters = new float[length];
        this.mask = new float[length];
        for (int layer = 0; layer < depth; layer++) {
            read(network.layer(layer), layers[layer], units[layer], units[layer + 1]);
        }
    }

    private static int[] all(int width) {
        int[] units = new int[width];
        Arrays.setAll(units, unit -> unit);
        return units;
    }

    private static int[] withEdges(Network network, int layer) {
        boolean[] any = new boolean[network.width(layer)];
        if (layer > 0) {
            for (EdgeCursor edge = network.layer(layer - 1).cursor(); edge.next(); ) {
                any[edge.to()] = true;
            }
        }
        for (EdgeCursor edge = network.layer(layer).cursor(); edge.next(); ) {
            any[edge.from()] = true;
        }
        int[] units = new int[any.length];
        int count = 0;
        for (int unit = 0; unit < any.length; unit++) {
            if (any[unit]) {
                units[count++] = unit;
            }
        }
        return Arrays.copyOf(units, count);
    }

    private void read(Layer full, CompactLayer layer, int[] from, int[] to) {
        layer.forEachWeight((position, f, t) -> {
            boolean alive = full.alive(to[t], from[f]);
            parameters[position] = full.weight(to[t], from[f]);
            mask[position] = alive ? 1 : 0;
            if (alive) {
                mask[layer.bias(t)] = 1;
            }
        });
        for (int t = 0; t < to.length; t++) {
            // A unit without incoming edges has no bias, as in the paper's program.
            parameters[layer.bias(t)] = mask[layer.bias(t)] * full.bias(to[t]);
        }
    }

    Arithmetic arithmetic() {
        return arithmetic;
    }

    BlockLoss loss() {
        return loss;
    }

    /** Returns L, the number of layers of edges. */
    int depth() {
        return layers.length;
    }

    /** Returns a layer of edges. */
    CompactLayer layer(int index) {
        return layers[index];
    }

    /** Returns the original positions of the units that are left in a unit layer, ascending. */
    int[] units(int layer) {
        return units[layer];
    }

    /** Returns the parameters themselves, in the layout of the layers. */
    float[] parameters() {
        return parameters;
    }

    /** Returns {@code [parameter]}: 1 where the edge lives or the unit of the bias is fed, else 0. */
    float[] mask() {
        return mask;
    }

    /** Runs a block up to the weighted sums of the outputs, without dropout. */
    void forward(Block block) {
        for (int layer = 1; layer < layers.length; layer++) {
            forwardHidden(layer, block);
        }
        forwardOutputs(block);
    }

    /** Runs one hidden layer. */
    void forwardHidden(int layer, Block block) {
        sums(layer, block);
        activation.apply(arithmetic, block.sums[layer], block.activations[layer]);
    }

    /** Runs the last layer of edges. */
    void forwardOutputs(Block block) {
        sums(layers.length, block);
    }

    private void sums(int layer, Block block) {
        if (layer == 1 && layers[0] instanceof DenseLayer dense) {
            dense.sums(arithmetic, parameters, block.activations[0], block.occupiedInputs(), block.sums[1], block.stride);
        } else {
            layers[layer - 1].sums(
                    arithmetic, parameters, block.activations[layer - 1], block.sums[layer], block.stride);
        }
    }

    /** Starts a backward pass of the loss at the outputs. */
    void lossDeltas(Block block) {
        int depth = layers.length;
        int outputs = units[depth].length;
        loss.outputs(arithmetic, block.sums[depth], block.activations[depth], outputs, block.rows(), block.stride);
        loss.deltas(block.sums[depth], block.activations[depth], block.targets, block.deltas[depth], outputs, block.rows(),
                block.stride);
    }

    /** Starts a backward pass of the sum of outputs. */
    void outputSumDeltas(Block block) {
        int depth = layers.length;
        int outputs = units[depth].length;
        loss.outputs(arithmetic, block.sums[depth], block.activations[depth], outputs, block.rows(), block.stride);
        loss.outputSumDeltas(block.sums[depth], block.activations[depth], block.deltas[depth], outputs, block.rows(),
                block.stride);
    }

    /**
     * Computes the derivatives by the activations of a unit layer from the deltas above.
     *
     * @param into {@code [unit * stride + row]}
     */
    void derivatives(int layer, Block block, float[] into) {
        layers[layer].derivativesBelow(arithmetic, parameters, block.deltas[layer + 1], into, block.stride);
    }

    /** Computes the deltas of a hidden layer from the derivatives by its activations. */
    void deltas(int layer, Block block, float[] derivatives) {
        activation.chain(arithmetic, block.sums[layer], derivatives, block.deltas[layer]);
    }

    /** Computes the derivatives by the parameters of a layer of edges, summed over the rows of a block. */
    void gradients(int layer, Block block, float[] into) {
        if (layers[layer] instanceof DenseLayer dense) {
            if (layer > 0) {
                block.orderByRows(layer);
            }
            Occupancy occupied = layer == 0 ? block.occupiedRows() : Occupancy.FULL;
            dense.gradients(arithmetic, block.deltas[layer + 1], block.inputRows[layer], occupied, block.rows(), into,
                    block.stride);
        } else if (layers[layer] instanceof SparseLayer sparse) {
            sparse.gradients(arithmetic, block.deltas[layer + 1], block.activations[layer], into, block.stride);
        }
    }

    /**
     * Returns the full network with other parameters.
     *
     * @param others in the layout of the layers, finite
     */
    Network with(float[] others) {
        List<Layer> full = new ArrayList<>();
        for (int index = 0; index < layers.length; index++) {
            full.add(write(network.layer(index), layers[index], units[index], units[index + 1], others));
        }
        return network.withLayers(full);
    }

    private static Layer write(Layer old, CompactLayer layer, int[] from, int[] to, float[] parameters) {
        float[] weights = new float[old.edges()];
        layer.forEachWeight((position, f, t) -> weights[to[t] * old.inputs() + from[f]] = parameters[position]);
        float[] biases = new float[old.outputs()];
        for (int t = 0; t < to.length; t++) {
            biases[to[t]] = parameters[layer.bias(t)];
        }
        return new Layer(old.inputs(), old.outputs(), weights, old.mask(), biases);
    }
}
