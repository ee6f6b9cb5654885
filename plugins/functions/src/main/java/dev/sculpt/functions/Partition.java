package dev.sculpt.functions;

import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Classes of the assignments to a set of inputs. Assignment a gives the i-th of these inputs, from the lowest, bit i of a.
 *
 * @param set the inputs, as bits
 * @param classes the class of each assignment, 2^|set| of them, numbered from 0 in the order of their first assignments
 * @param count how many classes there are
 */
record Partition(int set, int[] classes, int count) {

    /** How many other inputs are varied to see in short how many classes there are: the 64 bits of a word. */
    private static final int SHOWN = 6;

    /**
     * Returns the classes of the assignments that a function cannot tell apart: whatever the other inputs are, it has the
     * same value under both. Cost: O(2^|support|).
     *
     * @param set some of the inputs that the function depends on
     */
    static Partition of(OutputFunction function, int set) {
        int[] here = rows(set);
        int[] others = rows(function.support() & ~set);
        Map<LongBuffer, Integer> numbers = new HashMap<>();
        int[] classes = new int[here.length];
        for (int assignment = 0; assignment < here.length; assignment++) {
            long[] column = new long[(others.length + 63) >>> 6];
            for (int other = 0; other < others.length; other++) {
                if (function.column().get(here[assignment] | others[other])) {
                    column[other >>> 6] |= 1L << other;
                }
            }
            Integer next = numbers.size();
            Integer known = numbers.putIfAbsent(LongBuffer.wrap(column), next);
            classes[assignment] = known == null ? next : known;
        }
        return new Partition(set, classes, numbers.size());
    }

    /**
     * Returns whether there may be no more than so many classes: whether a part of the rows shows no more. Cost: O(2^|set|).
     *
     * @param set some of the inputs that the function depends on
     */
    static boolean mayHave(OutputFunction function, int set, int most) {
        int[] here = rows(set);
        int[] others = rows(lowest(function.support() & ~set, SHOWN));
        long[] seen = new long[most];
        int count = 0;
        for (int assignment : here) {
            long column = 0;
            for (int other = 0; other < others.length; other++) {
                column |= function.column().get(assignment | others[other]) ? 1L << other : 0;
            }
            int known = 0;
            while (known < count && seen[known] != column) {
                known++;
            }
            if (known == most) {
                return false;
            } else if (known == count) {
                seen[count++] = column;
            }
        }
        return true;
    }

    private static int lowest(int set, int count) {
        int left = set;
        for (int taken = 0; taken < count; taken++) {
            left &= left - 1;
        }
        return set & ~left;
    }

    /** Returns the rows of all assignments to a set of inputs, all other inputs being 0. */
    static int[] rows(int set) {
        int[] rows = new int[1 << Integer.bitCount(set)];
        int row = 0;
        for (int assignment = 0; assignment < rows.length; assignment++) {
            rows[assignment] = row;
            row = (row - set) & set; // the next subset of the set, in ascending order
        }
        return rows;
    }

    /** Returns the assignments of some classes. */
    BitSet members(int someClasses) {
        BitSet members = new BitSet();
        for (int assignment = 0; assignment < classes.length; assignment++) {
            if ((someClasses >> classes[assignment] & 1) != 0) {
                members.set(assignment);
            }
        }
        return members;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Partition that && set == that.set && Arrays.equals(classes, that.classes);
    }

    @Override
    public int hashCode() {
        return 31 * set + Arrays.hashCode(classes);
    }

    @Override
    public String toString() {
        return Integer.toBinaryString(set) + Arrays.toString(classes);
    }
}
