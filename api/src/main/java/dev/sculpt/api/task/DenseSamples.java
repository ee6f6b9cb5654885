package dev.sculpt.api.task;

/** Samples held in memory as two arrays. */
public final class DenseSamples implements Samples {

    private final float[][] inputs;
    private final float[][] targets;

    /**
     * Copies the rows.
     *
     * @param inputs {@code [row][input]}, at least one row, all of one length
     * @param targets {@code [row][output]}, as many rows, all of one length
     * @throws IllegalArgumentException if the shapes do not fit
     */
    public DenseSamples(float[][] inputs, float[][] targets) {
        if (inputs.length == 0 || inputs.length != targets.length) {
            throw new IllegalArgumentException(
                    "need as many target rows as input rows and at least one, not " + inputs.length + " and "
                            + targets.length);
        }
        this.inputs = copy(inputs);
        this.targets = copy(targets);
    }

    private static float[][] copy(float[][] rows) {
        float[][] copy = new float[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            if (rows[row].length != rows[0].length) {
                throw new IllegalArgumentException(
                        "row " + row + " has " + rows[row].length + " values, row 0 has " + rows[0].length);
            }
            copy[row] = rows[row].clone();
        }
        return copy;
    }

    @Override
    public int size() {
        return inputs.length;
    }

    @Override
    public int inputs() {
        return inputs[0].length;
    }

    @Override
    public int outputs() {
        return targets[0].length;
    }

    @Override
    public void readInputs(int row, float[] into, int offset) {
        System.arraycopy(inputs[row], 0, into, offset, inputs[row].length);
    }

    @Override
    public void readTargets(int row, float[] into, int offset) {
        System.arraycopy(targets[row], 0, into, offset, targets[row].length);
    }
}
