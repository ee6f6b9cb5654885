package dev.sculpt.models.mlp;

import dev.sculpt.api.task.Samples;

/**
 * Rows of samples in two flat arrays. Few enough rows are read once and kept; more are read again whenever they are
 * asked for, so that memory stays flat.
 */
final class SampleRows {

    private static final long KEPT_VALUES = 16L << 20;

    private final Samples samples;
    private final boolean kept;
    private final float[] inputs;
    private final float[] targets;

    SampleRows(Samples samples) {
        this.samples = samples;
        int width = samples.inputs() + samples.outputs();
        this.kept = (long) samples.size() * width <= KEPT_VALUES;
        int rows = kept ? samples.size() : 1;
        this.inputs = new float[rows * samples.inputs()];
        this.targets = new float[rows * samples.outputs()];
        for (int row = 0; kept && row < rows; row++) {
            samples.readInputs(row, inputs, row * samples.inputs());
            samples.readTargets(row, targets, row * samples.outputs());
        }
    }

    int size() {
        return samples.size();
    }

    int inputsPerRow() {
        return samples.inputs();
    }

    int outputsPerRow() {
        return samples.outputs();
    }

    /** Makes a row readable through {@link #inputs()} and {@link #targets()}; returns which row of them it is. */
    int load(int row) {
        if (kept) {
            return row;
        }
        samples.readInputs(row, inputs, 0);
        samples.readTargets(row, targets, 0);
        return 0;
    }

    /** Returns the inputs, {@code [loaded row][input]}. */
    float[] inputs() {
        return inputs;
    }

    /** Returns the targets, {@code [loaded row][output]}. */
    float[] targets() {
        return targets;
    }
}
