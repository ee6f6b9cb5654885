package dev.sculpt.runner.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TaskBootstrapTest {

    @Test
    void fewerThanTenTasksHaveNone() {
        assertEquals(Optional.empty(), TaskBootstrap.interval(new double[9], filled(9, 12)));
        int[] oneWithoutPairs = filled(10, 12);
        oneWithoutPairs[3] = 0;
        assertEquals(Optional.empty(), TaskBootstrap.interval(new double[10], oneWithoutPairs));
        assertEquals(Optional.of(new ConfidenceInterval(0, 0)), TaskBootstrap.interval(new double[10], filled(10, 12)));
    }

    @Test
    void drawsOfTasksAreBinomial() {
        // 50 tasks with a lead of 1 of 1, 50 with none: a mean is Bin(100, 1/2) / 100, whose 2.5 % quantiles are 40 and 60.
        double[] sums = IntStream.range(0, 100).mapToDouble(task -> task % 2).toArray();
        assertEquals(Optional.of(new ConfidenceInterval(0.4, 0.6)), TaskBootstrap.interval(sums, filled(100, 1)));
    }

    @Test
    void pairsOfATaskStayTogether() {
        // The same rates from 100 times as many pairs: as tasks are drawn whole, the interval is no narrower.
        double[] sums = {0, 100, 0, 100, 0, 100, 0, 100, 0, 100};
        double[] few = {0, 1, 0, 1, 0, 1, 0, 1, 0, 1};
        assertEquals(TaskBootstrap.interval(few, filled(10, 1)), TaskBootstrap.interval(sums, filled(10, 100)));
    }

    @Test
    void oppositeSumsGiveTheOppositeInterval() {
        double[] sums = {0, 3, -1, 2, 5, 0, 0, -2, 4, 1, 7};
        int[] sizes = {9, 3, 4, 5, 5, 6, 7, 2, 4, 11, 12};
        ConfidenceInterval interval = TaskBootstrap.interval(sums, sizes).orElseThrow();
        ConfidenceInterval opposite =
                TaskBootstrap.interval(Arrays.stream(sums).map(sum -> -sum).toArray(), sizes).orElseThrow();
        assertEquals(-interval.upper(), opposite.lower());
        assertEquals(-interval.lower(), opposite.upper());
        assertTrue(interval.lower() < 19 / 68.0 && 19 / 68.0 < interval.upper());
    }

    private static int[] filled(int tasks, int size) {
        int[] sizes = new int[tasks];
        Arrays.fill(sizes, size);
        return sizes;
    }
}
