package dev.sculpt.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StrayInputsTest {

    private static final List<Set<Integer>> HALVES = List.of(Set.of(0, 1, 2, 3), Set.of(4, 5, 6, 7));

    /*
     * Module 0 has 0 1 2 of the left and 4 of the right: 4 is stray. Module 1 has 5 6 of the right and 3 of the left: 3 is
     * stray. 7 is dropped.
     */
    @Test
    void inputsInAModuleOfTheOtherHalfAreStray() {
        assertEquals(2, StrayInputs.count(new int[] {0, 0, 0, 1, 0, 1, 1, -1}, HALVES));
    }

    @Test
    void aTrueSplitHasNoneAndNeitherHasAFinerOne() {
        assertEquals(0, StrayInputs.count(new int[] {1, 1, 1, 1, 0, 0, 0, 0}, HALVES));
        assertEquals(0, StrayInputs.count(new int[] {1, 1, 2, 2, 0, 3, 4, 5}, HALVES));
    }

    /** All in one module: half of them are stray, whichever; and three of the left are more than one of the right. */
    @Test
    void oneModuleForBothHalvesCountsTheSmallerOne() {
        assertEquals(4, StrayInputs.count(new int[8], HALVES));
        assertEquals(1, StrayInputs.count(new int[] {0, 0, 0, -1, -1, -1, 0, -1}, HALVES));
    }

    @Test
    void inputsThatTheTruthHasNowhereDoNotCount() {
        assertEquals(0, StrayInputs.count(new int[] {0, 0, 0, 0}, List.of(Set.of(1))));
        assertEquals(0, StrayInputs.count(new int[] {-1, -1}, List.of()));
    }

    /** Inputs that are moved, no more of them than leave every module its majority, are counted. */
    @Test
    void movedInputsAreFound() {
        SplittableRandom random = new SplittableRandom(2);
        for (int trial = 0; trial < 100; trial++) {
            int each = random.nextInt(3, 40);
            List<Set<Integer>> groups = IntStream.range(0, random.nextInt(2, 5)).mapToObj(group ->
                    Set.copyOf(IntStream.range(group * each, (group + 1) * each).boxed().toList())).toList();
            int[] labels = IntStream.range(0, groups.size() * each).map(input -> input / each).toArray();
            List<Integer> order = new ArrayList<>(IntStream.range(0, labels.length).boxed().toList());
            Collections.shuffle(order, new Random(trial));
            int moved = random.nextInt((each + 1) / 2);
            for (int input : order.subList(0, moved)) {
                labels[input] = (labels[input] + 1) % groups.size();
            }
            assertEquals(moved, StrayInputs.count(labels, groups), "trial " + trial);
        }
    }
}
