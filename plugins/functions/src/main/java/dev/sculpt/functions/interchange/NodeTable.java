package dev.sculpt.functions.interchange;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SortedSet;

/**
 * A gate or function as a table over the signals that it reads.
 *
 * @param reads the signals; not to be changed
 * @param known the assignments to them that some row has
 * @param on those of them in which it is on
 */
record NodeTable(int[] reads, BitSet known, BitSet on) {

    /**
     * Tabulates a node.
     *
     * @param columns of all signals by row
     * @param column of the node
     */
    static NodeTable of(SortedSet<Integer> reads, BitSet[] columns, BitSet column, int rows) {
        int[] signals = reads.stream().mapToInt(Integer::intValue).toArray();
        BitSet known = new BitSet();
        BitSet on = new BitSet();
        for (int row = 0; row < rows; row++) {
            int one = row;
            int assignment = 0;
            for (int bit = 0; bit < signals.length; bit++) {
                assignment |= columns[signals[bit]].get(one) ? 1 << bit : 0;
            }
            known.set(assignment);
            on.set(assignment, column.get(row));
        }
        return new NodeTable(signals, known, on);
    }

    /** Returns whether the node is on where its signals are so: 1 or 0, -1 where no row has them so. */
    int value(boolean[] signals) {
        int assignment = 0;
        for (int bit = 0; bit < reads.length; bit++) {
            assignment |= signals[bit] ? 1 << bit : 0;
        }
        return !known.get(assignment) ? -1 : on.get(assignment) ? 1 : 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NodeTable that && Arrays.equals(reads, that.reads) && known.equals(that.known)
                && on.equals(that.on);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(reads) + on.hashCode();
    }

    @Override
    public String toString() {
        return Arrays.toString(reads) + known + on;
    }
}
