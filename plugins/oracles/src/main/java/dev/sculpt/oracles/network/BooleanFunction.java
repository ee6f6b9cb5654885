package dev.sculpt.oracles.network;

import dev.sculpt.api.task.Samples;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The function of a task whose rows are all there: of n inputs, assignment a = 0 .. 2^n - 1 has input i = bit (n-1-i) of a.
 *
 * @param inputs n
 * @param columns per output, the assignments in which it is 1
 */
record BooleanFunction(int inputs, List<BitSet> columns) {

    /** The most inputs: 2^16 assignments. */
    static final int MOST_INPUTS = 16;

    /**
     * Reads a function from rows.
     *
     * @throws UnbuildableException if values are not 0 and 1, an assignment is missing or has two results
     */
    static BooleanFunction of(Samples rows) {
        if (rows.inputs() > MOST_INPUTS) {
            throw new UnbuildableException("it has " + rows.inputs() + " inputs, at most " + MOST_INPUTS + " can be built");
        }
        List<BitSet> columns = new ArrayList<>();
        for (int output = 0; output < rows.outputs(); output++) {
            columns.add(new BitSet());
        }
        BitSet seen = new BitSet();
        float[] in = new float[rows.inputs()];
        float[] out = new float[rows.outputs()];
        for (int row = 0; row < rows.size(); row++) {
            rows.readInputs(row, in, 0);
            rows.readTargets(row, out, 0);
            int assignment = 0;
            for (float value : in) {
                assignment = assignment << 1 | bit(value, row);
            }
            for (int output = 0; output < out.length; output++) {
                boolean on = bit(out[output], row) == 1;
                if (seen.get(assignment) && columns.get(output).get(assignment) != on) {
                    throw new UnbuildableException("row " + row + " repeats inputs with another result");
                }
                columns.get(output).set(assignment, on);
            }
            seen.set(assignment);
        }
        if (seen.cardinality() < 1 << rows.inputs()) {
            throw new UnbuildableException("only " + seen.cardinality() + " of the 2^" + rows.inputs()
                    + " rows of a Boolean function are there");
        }
        return new BooleanFunction(rows.inputs(), columns);
    }

    private static int bit(float value, int row) {
        if (value != 0 && value != 1) {
            throw new UnbuildableException("it is not Boolean: row " + row + " has the value " + value);
        }
        return (int) value;
    }

    /** Returns the number of assignments. */
    int assignments() {
        return 1 << inputs;
    }

    /** Returns whether an input is 1 in an assignment. */
    boolean isOn(int input, int assignment) {
        return (assignment & bit(input)) != 0;
    }

    /** Returns the bits of some inputs within assignments. */
    int mask(Iterable<Integer> some) {
        int mask = 0;
        for (int input : some) {
            mask |= bit(input);
        }
        return mask;
    }

    private int bit(int input) {
        return 1 << inputs - 1 - input;
    }

    /**
     * Returns what some outputs do, per assignment of some inputs, whatever the others: equal sets where no other input can
     * tell two assignments apart. Cost: O(2^n outputs).
     *
     * @param mask of the inputs that are fixed
     * @param outputs those asked for
     * @return per assignment of all inputs that of its fixed part
     */
    List<BitSet> cofactors(int mask, List<Integer> outputs) {
        List<BitSet> distinct = outputs.stream().map(columns::get).distinct().toList();
        BitSet[] byFixed = new BitSet[assignments()];
        int[] rows = new int[assignments()];
        List<BitSet> cofactors = new ArrayList<>();
        for (int assignment = 0; assignment < assignments(); assignment++) {
            int fixed = assignment & mask;
            if (byFixed[fixed] == null) {
                byFixed[fixed] = new BitSet();
            }
            for (BitSet column : distinct) {
                byFixed[fixed].set(rows[fixed]++, column.get(assignment));
            }
            cofactors.add(byFixed[fixed]);
        }
        return cofactors;
    }
}
