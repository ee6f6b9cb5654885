package dev.sculpt.tasks;

import dev.sculpt.api.task.Samples;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of a Boolean function. Row r of its truth table has input i = bit (n-1-i) of r, so that input 0 is the most
 * significant. Holds one bit per row and output, and one number per row.
 */
final class BooleanSamples implements Samples {

    private final int inputs;
    private final int[] rows;
    private final List<BitSet> columns;

    /**
     * Creates all rows of a function.
     *
     * @param inputs 1 to 20
     * @param columns per output, the rows in which it is 1; not changed afterwards
     */
    BooleanSamples(int inputs, List<BitSet> columns) {
        this(inputs, columns, IntStream.range(0, 1 << inputs).toArray());
    }

    /**
     * Creates some rows of a function.
     *
     * @param rows at least one, each below 2^inputs; not changed afterwards
     */
    BooleanSamples(int inputs, List<BitSet> columns, int[] rows) {
        this.inputs = inputs;
        this.columns = List.copyOf(columns);
        this.rows = rows;
    }

    /** Returns the column of an input among {@code inputs}: the rows in which it is 1. */
    static BitSet inputColumn(int input, int inputs) {
        int run = 1 << inputs - 1 - input; // it is 0 for so many rows, then 1 for as many, and so on
        BitSet column = new BitSet(1 << inputs);
        for (int row = run; row < 1 << inputs; row += 2 * run) {
            column.set(row, row + run);
        }
        return column;
    }

    @Override
    public int size() {
        return rows.length;
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
            into[offset + input] = rows[row] >> (inputs - 1 - input) & 1;
        }
    }

    @Override
    public void readTargets(int row, float[] into, int offset) {
        for (int output = 0; output < columns.size(); output++) {
            into[offset + output] = columns.get(output).get(rows[row]) ? 1 : 0;
        }
    }
}
