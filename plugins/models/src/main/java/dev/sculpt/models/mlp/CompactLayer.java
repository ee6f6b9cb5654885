package dev.sculpt.models.mlp;

import dev.sculpt.api.network.Layer;

/**
 * One layer of edges between the units that are left, and the gradients of one step. A layer of many living edges is held
 * as a full matrix, one of few as lists of edges, so that the cost follows what is left.
 */
abstract sealed class CompactLayer permits DenseLayer, SparseLayer {

    /** Below this share of living edges lists are faster than the matrix; measured at 24 to 400 units a layer. */
    private static final double SPARSE = 0.25;

    final int inputs;
    final int outputs;
    final float[] weights;
    final float[] weightGradients;
    final float[] biases;
    final float[] biasGradients;
    private final boolean[] fed;

    CompactLayer(int inputs, int outputs, int edges) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.weights = new float[edges];
        this.weightGradients = new float[edges];
        this.biases = new float[outputs];
        this.biasGradients = new float[outputs];
        this.fed = new boolean[outputs];
    }

    /**
     * Takes the edges between some units out of a layer.
     *
     * @param from the units below that are left, ascending
     * @param to the units above that are left, ascending
     */
    static CompactLayer of(Layer layer, int[] from, int[] to) {
        boolean sparse = layer.livingEdges() < SPARSE * from.length * to.length;
        CompactLayer compact = sparse ? new SparseLayer(layer, from, to) : new DenseLayer(layer, from, to);
        for (int t = 0; t < to.length; t++) {
            for (int f = 0; f < from.length && !compact.fed[t]; f++) {
                compact.fed[t] = layer.alive(to[t], from[f]);
            }
            // A unit without incoming edges has no bias (method section 4).
            compact.biases[t] = compact.fed[t] ? layer.bias(to[t]) : 0;
        }
        return compact;
    }

    /** Computes the weighted sums above from the activations below. */
    abstract void forward(float[] below, float[] sums);

    /**
     * Adds the gradients of one row.
     *
     * @param below activations below
     * @param delta derivatives by the weighted sums above
     */
    abstract void addGradients(float[] below, float[] delta);

    /** Computes the derivatives by the activations below. */
    abstract void backward(float[] delta, float[] belowGradients);

    /** Adds the weight decay to the gradients of a step, and drops those of parameters that are not there. */
    void decay(float weightDecay) {
        for (int i = 0; i < weights.length; i++) {
            weightGradients[i] += weightDecay * weights[i];
        }
        for (int t = 0; t < outputs; t++) {
            biasGradients[t] = fed[t] ? biasGradients[t] + weightDecay * biases[t] : 0;
        }
    }

    /** Writes the weights back to where they came from, {@code [to * inputs + from]} of the full layer. */
    abstract void copyWeights(float[] compact, float[] full, int fullInputs, int[] from, int[] to);
}
