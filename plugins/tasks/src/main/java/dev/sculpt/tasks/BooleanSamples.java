package dev.sculpt.tasks;

import dev.sculpt.api.task.Samples;
import java.util.BitSet;
import java.util.List;

/** All rows of a Boolean function: row r has input i = bit (n-1-i) of r, so that input 0 is the most significant. */
final class BooleanSamples implements Samples {

    private final int inputs;
    private final List<BitSet> columns;

    /**
     * Creates the rows of a function.
     *
     * @param inputs 0 to 20
     * @param columns per output, the rows in which it is 1; not changed afterwards
     */
    BooleanSamples(int inputs, List<BitSet> columns) {
        this.inputs = inputs;
        this.columns = List.copyOf(columns);
    }

    /** Returns the column of an input among {@code inputs}. */
    static BitSet inputColumn(int input, int inputs) {
        BitSet column = new BitSet(1 << inputs);
        for (int row = 0; row < 1 << inputs; row++) {
            column.set(row, (row >> (inputs - 1 - input) & 1) == 1);
        }
        return column;
    }

    @Override
    public int size() {
        return 1 << inputs;
    }

    @Override
    public int inputs() {
        return inputs;
    }

    @Override
    public int outputs() {
        return columns.size();
    }

    @Override
    public void readInputs(int row, float[] into, int offset) {
        for (int input = 0; input < inputs; input++) {
            into[offset + input] = row >> (inputs - 1 - input) & 1;
        }
    }

    @Override
    public void readTargets(int row, float[] into, int offset) {
        for (int output = 0; output < columns.size(); output++) {
            into[offset + output] = columns.get(output).get(row) ? 1 : 0;
        }
    }
}
