package dev.sculpt.communities;

import java.util.List;
import java.util.Set;

/** Turns sets of units into numbers. */
final class Communities {

    private Communities() { }

    /** Returns for each unit the position of the set that holds it. */
    static int[] numbered(int units, List<Set<Integer>> sets) {
        int[] numbers = new int[units];
        for (int set = 0; set < sets.size(); set++) {
            for (int unit : sets.get(set)) {
                numbers[unit] = set;
            }
        }
        return numbers;
    }
}
