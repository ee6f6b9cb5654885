package dev.sculpt.models.mlp;

import dev.sculpt.api.task.Samples;

/**
 * Rows of samples, of the inputs that are left. Few enough are read once and kept; more are read again whenever they are
 * asked for, so that memory stays flat.
 */
final class SampleRows {

    private static final long KEPT_BYTES = 64L << 20;

    private final Samples samples;
    private final int[] inputs;
    private final int outputs;
    private final float[] kept;
    private final Levels levels;
    private final float[] row;
    private final boolean keepsTargets;
    private final float[] targets;

    private SampleRows(Samples samples, int[] inputs, boolean keeps, long bytes) {
        this.samples = samples;
        this.inputs = inputs;
        this.outputs = samples.outputs();
        this.row = new float[samples.inputs()];
        long values = (long) samples.size() * inputs.length;
        this.kept = keeps && values <= bytes / Float.BYTES ? readAll() : null;
        this.levels = keeps && kept == null && values <= bytes ? Levels.of(samples, inputs).orElse(null) : null;
        this.keepsTargets = keeps && (long) samples.size() * outputs <= bytes / Float.BYTES;
        this.targets = new float[(keepsTargets ? samples.size() : 1) * outputs];
        for (int number = 0; keepsTargets && number < samples.size(); number++) {
            samples.readTargets(number, targets, number * outputs);
        }
    }

    /**
     * Returns rows that are read every epoch.
     *
     * @param inputs those that are read, ascending
     */
    static SampleRows forEpochs(Samples samples, int[] inputs) {
        return forEpochs(samples, inputs, KEPT_BYTES);
    }

    /**
     * Returns rows that are read every epoch.
     *
     * @param bytes that may be taken to keep inputs, and targets
     */
    static SampleRows forEpochs(Samples samples, int[] inputs, long bytes) {
        return new SampleRows(samples, inputs, true, bytes);
    }

    /**
     * Returns rows that are read once.
     *
     * @param inputs those that are read, ascending
     */
    static SampleRows forOnce(Samples samples, int[] inputs) {
        return new SampleRows(samples, inputs, false, 0);
    }

    private float[] readAll() {
        float[] all = new float[samples.size() * inputs.length];
        for (int number = 0; number < samples.size(); number++) {
            readAgain(number, all, number * inputs.length);
        }
        return all;
    }

    int size() {
        return samples.size();
    }

    int inputsPerRow() {
        return inputs.length;
    }

    int outputsPerRow() {
        return outputs;
    }

    /** Writes the inputs of a row to {@code into[offset ..]}. */
    void readInputs(int number, float[] into, int offset) {
        if (kept != null) {
            System.arraycopy(kept, number * inputs.length, into, offset, inputs.length);
        } else if (levels != null) {
            levels.read(number, into, offset);
        } else {
            readAgain(number, into, offset);
        }
    }

    private void readAgain(int number, float[] into, int offset) {
        if (inputs.length == row.length) {
            samples.readInputs(number, into, offset);
            return;
        }
        samples.readInputs(number, row, 0);
        for (int i = 0; i < inputs.length; i++) {
            into[offset + i] = row[inputs[i]];
        }
    }

    /** Makes the targets of a row readable through {@link #targets()}; returns which row of them it is. */
    int loadTargets(int number) {
        if (keepsTargets) {
            return number;
        }
        samples.readTargets(number, targets, 0);
        return 0;
    }

    /** Returns the targets, {@code [loaded row][output]}. */
    float[] targets() {
        return targets;
    }
}
