package dev.sculpt.models.mlp;

import dev.sculpt.api.network.Layer;

/**
 * Where the edges between the units that are left have their parameters in the flat arrays of a {@link CompactNetwork}. A
 * layer of many living edges is a full matrix, one of few is lists of edges, so that the cost follows what is left.
 *
 * <p>The parameters themselves are not here: the same layout serves values, gradients and the state of optimizers.
 */
abstract sealed class CompactLayer permits DenseLayer, SparseLayer {

    /** Below this share of living edges lists are faster than the matrix; measured from 24 to 1,568 units a layer. */
    private static final double SPARSE = 0.12;

    /** Units below; lists cannot win where a whole row fits into two vectors. */
    private static final int LARGE = 32;

    final int inputs;
    final int outputs;
    /** Position of the layer's first parameter. */
    final int offset;

    CompactLayer(int inputs, int outputs, int offset) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.offset = offset;
    }

    /**
     * Lays out the edges between some units of a layer.
     *
     * @param from the units below that are left, ascending
     * @param to the units above that are left, ascending
     * @param offset a multiple of the arithmetic's lanes
     */
    static CompactLayer of(Layer layer, int[] from, int[] to, int offset, Arithmetic arithmetic) {
        boolean large = from.length >= LARGE;
        return large && layer.livingEdges() < SPARSE * from.length * to.length
                ? new SparseLayer(layer, from, to, offset, arithmetic)
                : new DenseLayer(from.length, to.length, offset, arithmetic);
    }

    /** Returns how many floats the layer takes, a multiple of the arithmetic's lanes. */
    abstract int length();

    /** Returns the position of the bias of a unit above. */
    abstract int bias(int to);

    /** Calls the visitor for every position that may hold a weight, with its units among those that are left. */
    abstract void forEachWeight(WeightVisitor visitor);

    /** Computes the weighted sums above. */
    abstract void sums(Arithmetic arithmetic, float[] parameters, float[] below, float[] sums, int stride);

    /** Computes the derivatives by the activations below from those by the weighted sums above. */
    abstract void derivativesBelow(
            Arithmetic arithmetic, float[] parameters, float[] deltas, float[] below, int stride);

    /** Receives the places of weights. */
    @FunctionalInterface
    interface WeightVisitor {
        void weight(int position, int from, int to);
    }
}
