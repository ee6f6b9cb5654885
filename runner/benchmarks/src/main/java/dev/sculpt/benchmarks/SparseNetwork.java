package dev.sculpt.benchmarks;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import java.util.SplittableRandom;

/** Networks of which edges drawn at random are left. */
final class SparseNetwork {

    private SparseNetwork() { }

    /** Returns the network with about a percentage of its edges. */
    static Network of(Network dense, double percent) {
        SplittableRandom random = new SplittableRandom(1);
        return new Network(dense.layers().stream().map(layer -> sparse(layer, percent, random)).toList());
    }

    private static Layer sparse(Layer dense, double percent, SplittableRandom random) {
        boolean[] mask = dense.mask();
        for (int edge = 0; edge < mask.length; edge++) {
            mask[edge] &= random.nextDouble(100) < percent;
        }
        return new Layer(dense.inputs(), dense.outputs(), dense.weights(), mask, dense.biases());
    }
}
