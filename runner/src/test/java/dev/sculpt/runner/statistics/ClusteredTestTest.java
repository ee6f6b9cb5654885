package dev.sculpt.runner.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClusteredTestTest {

    @Test
    void threeTasksByHand() {
        // Sums of +-2 +-3 +-4: 9, 1, 3, -5 and their negatives; as far as 9 are 2 of 8.
        assertEquals(new ClusteredTest(ClusteredTest.Method.SIGN_FLIPS, 0.25, 9, 3, 3), ClusteredTest.of(leads(2, 3, 4)));
        // Sums of +-3 +-1 +-1: 5, 3, 3, 1 and their negatives; as far as 3 are 6 of 8.
        assertEquals(0.75, ClusteredTest.of(leads(3, 1, -1)).pValue());
    }

    @Test
    void allLeanTheSameWay() {
        for (int tasks = 1; tasks <= 20; tasks++) {
            ClusteredTest test = ClusteredTest.of(Collections.nCopies(tasks, tasks(1, -3, 5).get(0)));
            assertEquals(Math.pow(0.5, tasks - 1), test.pValue());
            assertEquals(-3 * tasks, test.lead());
        }
    }

    @Test
    void tasksThatDoNotDifferChangeNothing() {
        List<PairCounts> counts = new ArrayList<>(leads(2, 3, 4));
        counts.addAll(tasks(40, 0, 5));
        counts.addAll(Collections.nCopies(7, PairCounts.NONE));
        assertEquals(new ClusteredTest(ClusteredTest.Method.SIGN_FLIPS, 0.25, 9, 43, 3), ClusteredTest.of(counts));
    }

    @Test
    void obuchowskiForEqualSizes() {
        List<PairCounts> counts = new ArrayList<>(tasks(18, 1, 4));
        counts.addAll(tasks(6, -1, 4));
        // (18 - 6)^2 / 24 = 6; chi-square with 1 degree beyond 6: 2 (1 - Phi(2.44949)) = 0.014306.
        ClusteredTest test = ClusteredTest.of(counts);
        assertEquals(ClusteredTest.Method.OBUCHOWSKI, test.method());
        assertEquals(0.014306, test.pValue(), 1e-6);
        assertEquals(12, test.lead());
        assertEquals(24, test.differing());
    }

    @Test
    void durkalskiForUnequalSizes() {
        List<PairCounts> counts = new ArrayList<>(tasks(16, 2, 4));
        counts.addAll(tasks(8, -1, 2));
        // Rates of 1/2, 16 up and 8 down: (8 - 4)^2 / (24 / 4) = 2.6667; beyond it 2 (1 - Phi(1.63299)) = 0.102470.
        ClusteredTest test = ClusteredTest.of(counts);
        assertEquals(ClusteredTest.Method.DURKALSKI, test.method());
        assertEquals(0.102470, test.pValue(), 1e-6);
        assertEquals(4, test.lead());
    }

    @Test
    void tasksWithoutPairsDoNotMakeSizesUnequal() {
        List<PairCounts> counts = new ArrayList<>(tasks(21, 1, 4));
        counts.add(PairCounts.NONE);
        assertEquals(ClusteredTest.Method.OBUCHOWSKI, ClusteredTest.of(counts).method());
        assertEquals(21, ClusteredTest.of(counts).tasks());
    }

    @Test
    void nothingDiffers() {
        assertEquals(new ClusteredTest(ClusteredTest.Method.SIGN_FLIPS, Double.NaN, 0, 0, 0), ClusteredTest.of(List.of()));
        assertEquals(1, ClusteredTest.of(tasks(30, 0, 12)).pValue());
    }

    private static List<PairCounts> leads(int... leads) {
        return IntStream.of(leads).mapToObj(lead -> task(lead, 5)).toList();
    }

    private static List<PairCounts> tasks(int tasks, int lead, int pairs) {
        return Collections.nCopies(tasks, task(lead, pairs));
    }

    private static PairCounts task(int lead, int pairs) {
        return new PairCounts(pairs - Math.abs(lead), Math.max(0, -lead), Math.max(0, lead), 0);
    }
}
