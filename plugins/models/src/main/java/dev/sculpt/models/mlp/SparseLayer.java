package dev.sculpt.models.mlp;

import dev.sculpt.api.network.Layer;

/**
 * A layer as lists of its living edges. Edges are in the order of the unit above, then of the unit below, and their
 * weights lie in that order, followed by the biases and zeros up to whole vectors.
 */
final class SparseLayer extends CompactLayer {

    private final int length;
    private final int[] startAbove;
    private final int[] source;
    private final int[] startBelow;
    private final int[] edgeBelow;
    private final int[] target;

    SparseLayer(Layer layer, int[] from, int[] to, int offset, Arithmetic arithmetic) {
        super(from.length, to.length, offset);
        this.startAbove = new int[outputs + 1];
        this.startBelow = new int[inputs + 1];
        for (int t = 0; t < outputs; t++) {
            for (int f = 0; f < inputs; f++) {
                if (layer.alive(to[t], from[f])) {
                    startAbove[t + 1]++;
                    startBelow[f + 1]++;
                }
            }
        }
        accumulate(startAbove);
        accumulate(startBelow);
        int edges = startAbove[outputs];
        this.source = new int[edges];
        this.edgeBelow = new int[edges];
        this.target = new int[edges];
        int[] nextBelow = startBelow.clone();
        int edge = 0;
        for (int t = 0; t < outputs; t++) {
            for (int f = 0; f < inputs; f++) {
                if (layer.alive(to[t], from[f])) {
                    source[edge] = f;
                    edgeBelow[nextBelow[f]] = edge;
                    target[nextBelow[f]++] = t;
                    edge++;
                }
            }
        }
        this.length = arithmetic.padded(edges + outputs);
    }

    private static void accumulate(int[] counts) {
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
    }

    /** Returns {@code [to]}: edges {@code startAbove[t] .. startAbove[t + 1] - 1} lead to unit t. */
    int[] startAbove() {
        return startAbove;
    }

    /** Returns {@code [edge]}: the unit below that the edge comes from. */
    int[] source() {
        return source;
    }

    /** Returns {@code [from]}: places {@code startBelow[f] .. startBelow[f + 1] - 1} of the next two lists are of unit f. */
    int[] startBelow() {
        return startBelow;
    }

    /** Returns {@code [place]}: the edge. */
    int[] edgeBelow() {
        return edgeBelow;
    }

    /** Returns {@code [place]}: the unit above that the edge leads to. */
    int[] target() {
        return target;
    }

    @Override
    int length() {
        return length;
    }

    @Override
    int bias(int to) {
        return offset + source.length + to;
    }

    @Override
    void forEachWeight(WeightVisitor visitor) {
        for (int to = 0; to < outputs; to++) {
            for (int edge = startAbove[to]; edge < startAbove[to + 1]; edge++) {
                visitor.weight(offset + edge, source[edge], to);
            }
        }
    }

    @Override
    void sums(Arithmetic arithmetic, float[] parameters, float[] below, float[] sums, int stride) {
        Shares.of(outputs, (long) source.length / outputs * stride, Shares.LARGE, (from, to) ->
                arithmetic.sums(this, from, to, parameters, below, sums, stride));
    }

    @Override
    void derivativesBelow(Arithmetic arithmetic, float[] parameters, float[] deltas, float[] below, int stride) {
        Shares.of(inputs, (long) source.length / inputs * stride, Shares.LARGE, (from, to) ->
                arithmetic.derivativesBelow(this, from, to, parameters, deltas, below, stride));
    }

    /** Computes the derivatives by the parameters; see {@link Arithmetic}. */
    void gradients(Arithmetic arithmetic, float[] deltas, float[] below, float[] gradients, int stride) {
        Shares.of(outputs, (long) source.length / outputs * stride, Shares.LARGE, (from, to) ->
                arithmetic.gradients(this, from, to, deltas, below, gradients, stride));
    }
}
