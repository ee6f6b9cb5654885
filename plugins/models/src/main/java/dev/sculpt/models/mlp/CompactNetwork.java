package dev.sculpt.models.mlp;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is left of a network while it is run or trained: units that have no edge at all are gone, so that the cost of a
 * step follows the density. Not thread-safe: holds the activations of the row that was run last.
 *
 * <p>A unit that has edges on one side only stays, though it does nothing: its weights decay as they would in a full
 * network, and edge pruning then finds them small.
 */
final class CompactNetwork {

    private final Network network;
    private final Activation activation;
    private final Loss loss;
    private final int[][] units;
    private final CompactLayer[] layers;
    private final float[][] sums;
    private final float[][] activations;
    private final float[][] activationGradients;
    private final float[][] sumGradients;

    CompactNetwork(Network network, Activation activation, Loss loss) {
        this.network = network;
        this.activation = activation;
        this.loss = loss;
        int depth = network.depth();
        this.units = new int[depth + 1][];
        this.sums = new float[depth + 1][];
        this.activations = new float[depth + 1][];
        this.activationGradients = new float[depth + 1][];
        this.sumGradients = new float[depth + 1][];
        for (int layer = 0; layer <= depth; layer++) {
            units[layer] = layer == depth ? all(network.width(depth)) : withEdges(network, layer);
            sums[layer] = new float[units[layer].length];
            activations[layer] = new float[units[layer].length];
            activationGradients[layer] = new float[units[layer].length];
            sumGradients[layer] = new float[units[layer].length];
        }
        this.layers = new CompactLayer[depth];
        for (int layer = 0; layer < depth; layer++) {
            layers[layer] = CompactLayer.of(network.layer(layer), units[layer], units[layer + 1]);
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
            Layer below = network.layer(layer - 1);
            for (int unit = 0; unit < any.length; unit++) {
                for (int from = 0; from < below.inputs() && !any[unit]; from++) {
                    any[unit] = below.alive(unit, from);
                }
            }
        }
        Layer above = network.layer(layer);
        for (int to = 0; to < above.outputs(); to++) {
            for (int unit = 0; unit < any.length; unit++) {
                any[unit] |= above.alive(to, unit);
            }
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

    /** Returns the layers of edges. */
    CompactLayer[] layers() {
        return layers;
    }

    /** Returns where the input activations of the next row go, one per input unit that is left. */
    float[] inputActivations() {
        return activations[0];
    }

    /** Returns the original positions of the input units that are left. */
    int[] inputUnits() {
        return units[0];
    }

    /** Returns the activations of the hidden layer or outputs of the row that was run last. */
    float[] activations(int layer) {
        return activations[layer];
    }

    /** Runs the row in {@link #inputActivations()}; returns the weighted sums of the outputs. */
    float[] forward() {
        for (int layer = 1; layer < layers.length; layer++) {
            forwardHidden(layer);
        }
        return forwardOutputs();
    }

    /** Runs one hidden layer. */
    void forwardHidden(int layer) {
        layers[layer - 1].forward(activations[layer - 1], sums[layer]);
        float[] sum = sums[layer];
        float[] active = activations[layer];
        if (activation == Activation.RELU) {
            for (int unit = 0; unit < active.length; unit++) {
                active[unit] = Math.max(0, sum[unit]);
            }
        } else {
            for (int unit = 0; unit < active.length; unit++) {
                active[unit] = activation.value(sum[unit]);
            }
        }
    }

    /** Runs the last layer of edges; returns the weighted sums of the outputs. */
    float[] forwardOutputs() {
        int depth = layers.length;
        layers[depth - 1].forward(activations[depth - 1], sums[depth]);
        return sums[depth];
    }

    /** Copies inputs of a row from {@code rows[offset ..]}. */
    void readInputs(float[] rows, int offset) {
        float[] into = activations[0];
        int[] inputs = units[0];
        for (int i = 0; i < into.length; i++) {
            into[i] = rows[offset + inputs[i]];
        }
    }

    /**
     * Starts a backward pass of the loss: computes the outputs and the derivatives by their weighted sums.
     *
     * @param targets of the row at {@code offset}
     */
    void outputGradients(float[] targets, int offset) {
        int depth = layers.length;
        loss.outputs(sums[depth], activations[depth], 0);
        loss.gradient(activations[depth], 0, targets, offset, sumGradients[depth]);
    }

    /** Starts a backward pass of the sum of outputs, for outputs whose derivative is {@code p (1 - p)}. */
    void outputSumGradients() {
        int depth = layers.length;
        loss.outputs(sums[depth], activations[depth], 0);
        for (int unit = 0; unit < sumGradients[depth].length; unit++) {
            float output = activations[depth][unit];
            sumGradients[depth][unit] = loss == Loss.CROSS_ENTROPY ? 0 : output * (1 - output);
        }
    }

    /**
     * Goes on with a backward pass down to the first hidden layer, adding the row's parameter gradients.
     *
     * @param dropped {@code [layer][unit]}, what each hidden activation was multiplied with; null without dropout
     */
    void backward(float[][] dropped) {
        for (int layer = layers.length - 1; layer >= 0; layer--) {
            layers[layer].addGradients(activations[layer], sumGradients[layer + 1]);
            if (layer > 0) {
                gradientsBelow(layer, dropped);
            }
        }
    }

    /** Goes on with a backward pass down to the inputs without touching parameter gradients. */
    void backwardActivations() {
        for (int layer = layers.length - 1; layer > 0; layer--) {
            gradientsBelow(layer, null);
        }
        layers[0].backward(sumGradients[1], activationGradients[0]);
    }

    private void gradientsBelow(int layer, float[][] dropped) {
        float[] gradients = activationGradients[layer];
        float[] deltas = sumGradients[layer];
        layers[layer].backward(sumGradients[layer + 1], gradients);
        if (dropped != null) {
            for (int unit = 0; unit < deltas.length; unit++) {
                gradients[unit] *= dropped[layer][unit];
            }
        }
        float[] sum = sums[layer];
        if (activation == Activation.RELU) {
            for (int unit = 0; unit < deltas.length; unit++) {
                deltas[unit] = sum[unit] > 0 ? gradients[unit] : 0;
            }
        } else {
            for (int unit = 0; unit < deltas.length; unit++) {
                deltas[unit] = gradients[unit] * activation.slope(sum[unit], activation.value(sum[unit]));
            }
        }
    }

    /** Writes what the row did to arrays of the full network's shape; units that are gone are 0. */
    void expandRow(float[][] fullActivations, float[][] fullActivationGradients, float[][] fullSumGradients) {
        for (int layer = 0; layer < units.length; layer++) {
            for (int i = 0; i < units[layer].length; i++) {
                fullActivations[layer][units[layer][i]] = activations[layer][i];
                fullActivationGradients[layer][units[layer][i]] = activationGradients[layer][i];
                fullSumGradients[layer][units[layer][i]] = layer == 0 ? 0 : sumGradients[layer][i];
            }
        }
    }

    /** Returns the derivatives by the activations of a layer. */
    float[] activationGradients(int layer) {
        return activationGradients[layer];
    }

    /**
     * Returns the full network with other parameters.
     *
     * @param parameters per layer the weights and then the biases, in the order of the compact layers
     */
    Network expand(float[][] parameters) {
        List<Layer> full = new ArrayList<>();
        for (int index = 0; index < layers.length; index++) {
            Layer old = network.layer(index);
            float[] weights = new float[old.edges()];
            layers[index].copyWeights(parameters[2 * index], weights, old.inputs(), units[index], units[index + 1]);
            float[] biases = new float[old.outputs()];
            for (int t = 0; t < units[index + 1].length; t++) {
                biases[units[index + 1][t]] = parameters[2 * index + 1][t];
            }
            full.add(new Layer(old.inputs(), old.outputs(), weights, old.mask(), biases));
        }
        return new Network(full);
    }
}
