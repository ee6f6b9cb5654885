package dev.sculpt.models.mlp;

import dev.sculpt.api.model.Evaluation;
import java.util.Arrays;

/**
 * All rows of some samples, block by block and without noise, for a network to be judged on. Few rows are brought into
 * the order of blocks once.
 */
final class CleanRows {

    private static final int BLOCK_ROWS = 64;
    private static final long KEPT_VALUES = 1L << 20;

    private final CompactNetwork network;
    private final SampleRows samples;
    private final int[] order;
    private final Block block;
    private final float[][] inputs;
    private final float[][] targets;

    CleanRows(CompactNetwork network, SampleRows samples) {
        this.network = network;
        this.samples = samples;
        this.order = new int[samples.size()];
        Arrays.setAll(order, row -> row);
        this.block = new Block(network, Math.min(BLOCK_ROWS, samples.size()));
        int blocks = (samples.size() + block.capacity() - 1) / block.capacity();
        boolean kept = (long) samples.size() * samples.inputsPerRow() <= KEPT_VALUES;
        this.inputs = kept ? new float[blocks][] : null;
        this.targets = kept ? new float[blocks][] : null;
        for (int index = 0; kept && index < blocks; index++) {
            block.load(samples, order, index * block.capacity(), rows(index));
            inputs[index] = block.activations[0].clone();
            targets[index] = block.targets.clone();
        }
    }

    private int rows(int index) {
        return Math.min(block.capacity(), samples.size() - index * block.capacity());
    }

    /** Judges the network, with its parameters as they are now. */
    Evaluation evaluate() {
        BlockLoss loss = network.loss();
        int depth = network.depth();
        int outputs = samples.outputsPerRow();
        double total = 0;
        long right = 0;
        for (int first = 0; first < order.length; first += block.capacity()) {
            int rows = load(first / block.capacity());
            network.forward(block);
            total += loss.total(network.arithmetic(), block.sums[depth], block.targets, outputs, rows, block.stride);
            right += loss.right(network.arithmetic(), block.sums[depth], block.targets, outputs, rows, block.stride);
        }
        return new Evaluation(total / order.length, right / ((double) order.length * loss.decisions(outputs)));
    }

    private int load(int index) {
        if (inputs == null) {
            block.load(samples, order, index * block.capacity(), rows(index));
        } else {
            block.take(inputs[index], targets[index], rows(index));
        }
        return block.rows();
    }
}
