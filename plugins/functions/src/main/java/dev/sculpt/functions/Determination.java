package dev.sculpt.functions;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Whether signals say what the value of a function is in every row. Few signals split the rows one after the other until the
 * function has one value in each part, at O(2^signals rows / 64), mostly far less; of many the values are read row by row,
 * at O(signals rows), until two rows that are alike differ in the function. Used by one thread.
 */
final class Determination {

    /** The most signals by which rows are split: beyond it 2^signals / 64 is more than the number of signals. */
    private static final int MOST_SPLIT = 8;

    private final int rows;
    private final long[] on;
    private final long[] all;
    private long looked;
    private long[][] parts = new long[0][]; // per number of signals split by, which rows are left; used again and again

    /**
     * Prepares the question.
     *
     * @param column the function's values by row
     * @param rows the number of rows
     */
    Determination(BitSet column, int rows) {
        this.rows = rows;
        on = words(column, rows);
        BitSet every = new BitSet();
        every.set(0, rows);
        all = words(every, rows);
    }

    /** Returns a column as words of 64 rows. */
    static long[] words(BitSet column, int rows) {
        return Arrays.copyOf(column.toLongArray(), rows + 63 >>> 6);
    }

    /** Returns whether the signals, given as words of 64 rows, say what the function's value is. */
    boolean isBy(List<long[]> signals) {
        if (signals.size() > MOST_SPLIT) {
            return isByRows(signals);
        }
        if (parts.length <= signals.size()) {
            parts = new long[signals.size() + 1][on.length];
        }
        System.arraycopy(all, 0, parts[0], 0, all.length);
        return isBy(signals, 0);
    }

    /** Returns how many words of rows it has looked at so far, which says how long that took. */
    long looked() {
        return looked;
    }

    private boolean isByRows(List<long[]> signals) {
        BitSet known = new BitSet();
        BitSet values = new BitSet();
        for (int row = 0; row < rows; row++) {
            looked += signals.size();
            int key = 0;
            for (long[] signal : signals) {
                key = key << 1 | (int) (signal[row >>> 6] >>> row & 1);
            }
            boolean value = (on[row >>> 6] >>> row & 1) != 0;
            if (known.get(key) && values.get(key) != value) {
                return false;
            }
            known.set(key);
            values.set(key, value);
        }
        return true;
    }

    private boolean isBy(List<long[]> signals, int depth) {
        long[] part = parts[depth];
        looked += part.length;
        boolean isOn = false;
        boolean isOff = false;
        for (int word = 0; word < part.length && !(isOn && isOff); word++) {
            isOn |= (part[word] & on[word]) != 0;
            isOff |= (part[word] & ~on[word]) != 0;
        }
        if (!(isOn && isOff)) {
            return true;
        } else if (depth == signals.size()) {
            return false;
        }
        long[] signal = signals.get(depth);
        long[] next = parts[depth + 1];
        for (int word = 0; word < part.length; word++) {
            next[word] = part[word] & signal[word];
        }
        if (!isBy(signals, depth + 1)) {
            return false;
        }
        for (int word = 0; word < part.length; word++) {
            next[word] = part[word] & ~signal[word];
        }
        return isBy(signals, depth + 1);
    }
}
