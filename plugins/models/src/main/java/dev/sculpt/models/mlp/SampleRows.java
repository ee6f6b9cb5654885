package dev.sculpt.models.mlp;

import dev.sculpt.api.task.Samples;

/**
 * Rows of samples in two flat arrays. Few enough rows are read once and kept; more are read again whenever they are
 * asked for, so that memory stays flat.
 */
final class SampleRows {

    private static final long KEPT_VALUES = 16L << 20;

    private final Samples samples;
    private final int size;
    private final int inputsPerRow;
    private final int outputsPerRow;
    private final boolean kept;
    private final float[] inputs;
    private final float[] targets;

    SampleRows(Samples samples) {
        this.samples = samples;
        this.size = samples.size();
        this.inputsPerRow = samples.inputs();
        this.outputsPerRow = samples.outputs();
        this.kept = (long) size * (inputsPerRow + outputsPerRow) <= KEPT_VALUES;
        int rows = kept ? size : 1;
        this.inputs = new float[rows * inputsPerRow];
        this.targets = new float[rows * outputsPerRow];
        for (int row = 0; kept && row < rows; row++) {
            samples.readInputs(row, inputs, row * inputsPerRow);
            samples.readTargets(row, targets, row * outputsPerRow);
        }
    }

    int size() {
        return size;
    }

    int inputsPerRow() {
        return inputsPerRow;
    }

    int outputsPerRow() {
        return outputsPerRow;
    }

    /** Writes the inputs of a row to {@code into[offset ..]}. */
    void readInputs(int row, float[] into, int offset) {
        if (kept) {
            System.arraycopy(inputs, row * inputsPerRow, into, offset, inputsPerRow);
        } else {
            samples.readInputs(row, into, offset);
        }
    }

    /** Makes the targets of a row readable through {@link #targets()}; returns which row of them it is. */
    int loadTargets(int row) {
        if (kept) {
            return row;
        }
        samples.readTargets(row, targets, 0);
        return 0;
    }

    /** Makes the inputs of a row readable through {@link #inputs()}; returns which row of them it is. */
    int loadInputs(int row) {
        if (kept) {
            return row;
        }
        samples.readInputs(row, inputs, 0);
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
