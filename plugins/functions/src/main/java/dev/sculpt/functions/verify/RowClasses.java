package dev.sculpt.functions.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows in classes, numbered from 0 in the order of their first rows: what a signal of several values, or several signals
 * together, say of a row, whatever the values are called.
 *
 * @param classOf the class of each row; not to be changed
 * @param count number of classes
 */
record RowClasses(int[] classOf, int count) {

    /** Returns the classes of rows of equal keys. */
    static RowClasses of(Object[] keys) {
        Map<Object, Integer> numbers = new HashMap<>();
        int[] classOf = new int[keys.length];
        for (int row = 0; row < keys.length; row++) {
            Integer next = numbers.size();
            Integer known = numbers.putIfAbsent(keys[row], next);
            classOf[row] = known == null ? next : known;
        }
        return new RowClasses(classOf, numbers.size());
    }

    /** Returns the classes of rows of equal numbers. */
    static RowClasses of(int[] keys) {
        return of(Arrays.stream(keys).asLongStream().toArray());
    }

    /** Returns the classes of rows of equal numbers. */
    static RowClasses of(long[] keys) {
        return of(Arrays.stream(keys).boxed().toArray());
    }

    /** Returns the classes of rows in which all signals are alike. */
    static RowClasses of(List<BitSet> signals, int rows) {
        RowClasses classes = new RowClasses(new int[rows], Math.min(rows, 1));
        for (BitSet signal : signals) {
            classes = classes.and(signal);
        }
        return classes;
    }

    /** Returns the classes that fall apart further by a signal. */
    RowClasses and(BitSet signal) {
        // The class of the rows in which the signal is off, then on, per class before; -1 until there is one.
        int[] numbers = new int[2 * count];
        Arrays.fill(numbers, -1);
        int[] finer = new int[classOf.length];
        int next = 0;
        for (int row = 0; row < finer.length; row++) {
            int key = 2 * classOf[row] + (signal.get(row) ? 1 : 0);
            if (numbers[key] < 0) {
                numbers[key] = next++;
            }
            finer[row] = numbers[key];
        }
        return new RowClasses(finer, next);
    }

    /** Returns the rows of a class. */
    BitSet members(int number) {
        BitSet members = new BitSet();
        for (int row = 0; row < classOf.length; row++) {
            members.set(row, classOf[row] == number);
        }
        return members;
    }

    /** Returns whether a signal is the same in all rows of each class. */
    boolean determines(BitSet signal) {
        return and(signal).count == count;
    }

    /**
     * Returns in how many rows these classes say what others say, each class standing for another one: pairs of classes
     * are taken by the rows that they share, most first. All rows exactly where the classes are the same.
     */
    int agreement(RowClasses others) {
        record Pair(int one, int other) { }
        Map<Pair, Integer> shared = new HashMap<>();
        for (int row = 0; row < classOf.length; row++) {
            shared.merge(new Pair(classOf[row], others.classOf[row]), 1, Integer::sum);
        }
        List<Map.Entry<Pair, Integer>> pairs = new ArrayList<>(shared.entrySet());
        pairs.sort((left, right) -> left.getValue().equals(right.getValue())
                ? left.getKey().one != right.getKey().one
                        ? Integer.compare(left.getKey().one, right.getKey().one)
                        : Integer.compare(left.getKey().other, right.getKey().other)
                : right.getValue() - left.getValue());
        BitSet taken = new BitSet();
        BitSet given = new BitSet();
        int rows = 0;
        for (Map.Entry<Pair, Integer> pair : pairs) {
            if (!taken.get(pair.getKey().one) && !given.get(pair.getKey().other)) {
                taken.set(pair.getKey().one);
                given.set(pair.getKey().other);
                rows += pair.getValue();
            }
        }
        return rows;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowClasses that && Arrays.equals(classOf, that.classOf);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(classOf);
    }

    @Override
    public String toString() {
        return Arrays.toString(classOf);
    }
}
