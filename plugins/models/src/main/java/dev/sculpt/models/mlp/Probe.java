package dev.sculpt.models.mlp;

import dev.sculpt.api.model.Objective;
import dev.sculpt.api.model.ProbeVisitor;
import dev.sculpt.api.network.Network;
import java.util.Arrays;

/** Runs rows through a network without noise and shows what each does, in arrays of the full network's shape. */
final class Probe {

    private static final int BLOCK_ROWS = 64;

    private final CompactNetwork network;
    private final Objective objective;
    private final float[][] activations;
    private final float[][] byActivation;
    private final float[][] bySum;

    Probe(Network full, CompactNetwork network, Objective objective) {
        this.network = network;
        this.objective = objective;
        this.activations = perUnit(full);
        this.byActivation = perUnit(full);
        this.bySum = perUnit(full);
    }

    private static float[][] perUnit(Network network) {
        float[][] values = new float[network.depth() + 1][];
        for (int layer = 0; layer < values.length; layer++) {
            values[layer] = new float[network.width(layer)];
        }
        return values;
    }

    /** Shows every row, in order. */
    void show(SampleRows samples, ProbeVisitor visitor) {
        int[] order = new int[samples.size()];
        Arrays.setAll(order, row -> row);
        Block block = new Block(network, Math.min(BLOCK_ROWS, order.length));
        float[][] derivatives = new float[network.depth()][];
        for (int layer = 0; layer < derivatives.length; layer++) {
            derivatives[layer] = new float[block.activations[layer].length];
        }
        for (int first = 0; first < order.length; first += block.capacity()) {
            block.load(samples, order, first, Math.min(block.capacity(), order.length - first));
            run(block, derivatives);
            for (int row = 0; row < block.rows(); row++) {
                spread(block, derivatives, row);
                visitor.row(first + row, activations, byActivation, bySum);
            }
        }
    }

    private void run(Block block, float[][] derivatives) {
        network.forward(block);
        switch (objective) {
            case LOSS -> network.lossDeltas(block);
            case OUTPUT_SUM -> network.outputSumDeltas(block);
        }
        for (int layer = network.depth() - 1; layer >= 0; layer--) {
            network.derivatives(layer, block, derivatives[layer]);
            if (layer > 0) {
                network.deltas(layer, block, derivatives[layer]);
            }
        }
    }

    private void spread(Block block, float[][] derivatives, int row) {
        for (int layer = 0; layer <= network.depth(); layer++) {
            int[] units = network.units(layer);
            for (int i = 0; i < units.length; i++) {
                int at = i * block.stride + row;
                activations[layer][units[i]] = block.activations[layer][at];
                if (layer > 0) {
                    bySum[layer][units[i]] = block.deltas[layer][at];
                }
                if (layer < network.depth()) {
                    byActivation[layer][units[i]] = derivatives[layer][at];
                }
            }
        }
    }
}
