package dev.sculpt.functions;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sets of inputs that a search may give gates: two or more inputs that two functions depend on. All of them where there
 * are up to {@value #FULLY_SEARCHED} inputs; else the small ones, as large as there are no more than {@value #MOST_SETS},
 * and the whole classes of inputs that the same functions depend on.
 *
 * @param sets the inputs of each, as bits, ascending
 * @param all how many there would be in all
 * @param largest the size up to which every set is there; the number of inputs where all are
 */
public record CandidateSets(Set<Integer> sets, int all, int largest) {

    /** The most inputs of which every set is searched. */
    public static final int FULLY_SEARCHED = 12;
    private static final int MOST_SETS = 4_000;

    /**
     * Returns the sets for some functions. Cost: O(2^inputs functions).
     *
     * @param inputs number of inputs of their table
     */
    public static CandidateSets of(int inputs, List<OutputFunction> functions) {
        if (inputs <= FULLY_SEARCHED) {
            Set<Integer> all = all(functions);
            return new CandidateSets(all, all.size(), inputs);
        }
        int[] bySize = new int[inputs + 1];
        for (int set = 1; set < 1 << inputs; set++) {
            bySize[Integer.bitCount(set)] += isRead(set, functions) ? 1 : 0;
        }
        int all = 0;
        int largest = 1;
        for (int size = 2; size <= inputs; size++) {
            all += bySize[size];
            largest = largest == size - 1 && all <= MOST_SETS ? size : largest;
        }
        Set<Integer> sets = new TreeSet<>();
        for (int set = 1; set < 1 << inputs; set++) {
            int size = Integer.bitCount(set);
            if (size >= 2 && size <= largest && isRead(set, functions)) {
                sets.add(set);
            }
        }
        sets.addAll(classes(inputs, functions));
        return new CandidateSets(sets, all, largest);
    }

    /** Returns all sets of two or more inputs that two functions depend on, ascending. Cost: O(functions^2 2^inputs). */
    static Set<Integer> all(List<OutputFunction> functions) {
        Set<Integer> sets = new TreeSet<>();
        for (int one = 0; one < functions.size(); one++) {
            for (int other = 0; other < one; other++) {
                int both = functions.get(one).support() & functions.get(other).support();
                for (int set = both; set != 0; set = (set - 1) & both) {
                    if (Integer.bitCount(set) >= 2) {
                        sets.add(set);
                    }
                }
            }
        }
        return sets;
    }

    private static boolean isRead(int set, List<OutputFunction> functions) {
        int readers = 0;
        for (OutputFunction function : functions) {
            readers += (function.support() & set) == set ? 1 : 0;
        }
        return readers >= 2;
    }

    // Inputs that the same functions, two or more, depend on.
    private static Set<Integer> classes(int inputs, List<OutputFunction> functions) {
        Map<BitSet, Integer> classes = new LinkedHashMap<>();
        for (int input = 0; input < inputs; input++) {
            BitSet readers = new BitSet();
            for (int function = 0; function < functions.size(); function++) {
                readers.set(function, (functions.get(function).support() >> input & 1) != 0);
            }
            if (readers.cardinality() >= 2) {
                classes.merge(readers, 1 << input, (one, other) -> one | other);
            }
        }
        Set<Integer> sets = new TreeSet<>(classes.values());
        sets.removeIf(set -> Integer.bitCount(set) < 2);
        return sets;
    }

    /** Returns whether every set is there. */
    public boolean isFull() {
        return sets.size() == all;
    }
}
