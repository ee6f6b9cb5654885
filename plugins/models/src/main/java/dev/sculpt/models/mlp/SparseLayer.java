package dev.sculpt.models.mlp;

import dev.sculpt.api.network.Layer;

/** A layer as lists of its living edges, by the unit below: those of unit f are {@code start[f] .. start[f + 1] - 1}. */
final class SparseLayer extends CompactLayer {

    private final int[] start;
    private final int[] target;

    SparseLayer(Layer layer, int[] from, int[] to) {
        super(from.length, to.length, count(layer, from, to));
        this.start = new int[inputs + 1];
        this.target = new int[weights.length];
        int edge = 0;
        for (int f = 0; f < inputs; f++) {
            start[f] = edge;
            for (int t = 0; t < outputs; t++) {
                if (layer.alive(to[t], from[f])) {
                    target[edge] = t;
                    weights[edge++] = layer.weight(to[t], from[f]);
                }
            }
        }
        start[inputs] = edge;
    }

    private static int count(Layer layer, int[] from, int[] to) {
        int count = 0;
        for (int f : from) {
            for (int t : to) {
                count += layer.alive(t, f) ? 1 : 0;
            }
        }
        return count;
    }

    @Override
    void forward(float[] below, float[] sums) {
        System.arraycopy(biases, 0, sums, 0, outputs);
        for (int f = 0; f < inputs; f++) {
            float input = below[f];
            for (int edge = start[f]; edge < start[f + 1]; edge++) {
                sums[target[edge]] += input * weights[edge];
            }
        }
    }

    @Override
    void addGradients(float[] below, float[] delta) {
        for (int t = 0; t < outputs; t++) {
            biasGradients[t] += delta[t];
        }
        for (int f = 0; f < inputs; f++) {
            float input = below[f];
            for (int edge = start[f]; edge < start[f + 1]; edge++) {
                weightGradients[edge] += input * delta[target[edge]];
            }
        }
    }

    @Override
    void backward(float[] delta, float[] belowGradients) {
        for (int f = 0; f < inputs; f++) {
            float sum = 0;
            for (int edge = start[f]; edge < start[f + 1]; edge++) {
                sum += weights[edge] * delta[target[edge]];
            }
            belowGradients[f] = sum;
        }
    }

    @Override
    void copyWeights(float[] compact, float[] whole, int fullInputs, int[] from, int[] to) {
        for (int f = 0; f < inputs; f++) {
            for (int edge = start[f]; edge < start[f + 1]; edge++) {
                whole[to[target[edge]] * fullInputs + from[f]] = compact[edge];
            }
        }
    }
}
