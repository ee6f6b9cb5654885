package dev.sculpt.models.mlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.sculpt.api.network.Layer;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompactLayerTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void listsAndMatrixComputeTheSame(long seed) {
        Layer layer = Tasks.random(new int[] {13, 11}, 0.2, seed).layer(0);
        int[] from = all(13);
        int[] to = all(11);
        float[] below = Tasks.random(new int[] {1, 13}, 1, seed).layer(0).weights();
        float[] delta = Tasks.random(new int[] {1, 11}, 1, seed).layer(0).weights();
        CompactLayer dense = new DenseLayer(layer, from, to);
        CompactLayer sparse = new SparseLayer(layer, from, to);

        for (CompactLayer one : new CompactLayer[] {dense, sparse}) {
            one.addGradients(below, delta);
            one.decay(0.5f);
        }

        assertArrayEquals(forward(dense, below), forward(sparse, below), 1e-5f);
        assertArrayEquals(backward(dense, delta), backward(sparse, delta), 1e-5f);
        assertArrayEquals(full(dense, dense.weightGradients, from, to), full(sparse, sparse.weightGradients, from, to), 1e-5f);
        assertArrayEquals(full(dense, dense.weights, from, to), layer.weights());
    }

    private static int[] all(int count) {
        int[] units = new int[count];
        Arrays.setAll(units, unit -> unit);
        return units;
    }

    private static float[] forward(CompactLayer layer, float[] below) {
        float[] sums = new float[layer.outputs];
        layer.forward(below, sums);
        return sums;
    }

    private static float[] backward(CompactLayer layer, float[] delta) {
        float[] gradients = new float[layer.inputs];
        layer.backward(delta, gradients);
        return gradients;
    }

    private static float[] full(CompactLayer layer, float[] compact, int[] from, int[] to) {
        float[] full = new float[from.length * to.length];
        layer.copyWeights(compact, full, from.length, from, to);
        return full;
    }
}
