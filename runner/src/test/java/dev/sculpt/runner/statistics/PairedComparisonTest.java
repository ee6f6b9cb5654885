package dev.sculpt.runner.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairedComparisonTest {

    @Test
    void threeOrs() {
        // One task of 20 seeds: 11 right by the baseline, 14 by the variant.
        PairedComparison comparison = new PairedComparison("paper", "random",
                List.of(new TaskPairs("three-ors", new PairCounts(9, 2, 5, 4))));
        assertEquals(new Proportion(11, 20), comparison.baselineRate());
        assertEquals(new Proportion(14, 20), comparison.variantRate());
        assertEquals(0.15, comparison.difference(), 1e-15);
        assertEquals(List.of(5, 13, 2), List.of(
                comparison.pairs().onlySecond(), comparison.pairs().ties(), comparison.pairs().onlyFirst()));
        // 7 trials, 2 or fewer: (2 x (1 + 7 + 21) - 21) / 128.
        assertEquals(37 / 128.0, comparison.midP(), 1e-12);
        assertEquals(1, comparison.clustered().pValue());
        assertEquals(Optional.empty(), comparison.overTasks());
        // psi 0.35: (1.95996 sqrt(0.35) + 0.84162 sqrt(0.34))^2 / 0.01 = 272.4.
        assertEquals(253, comparison.morePairsNeeded(0.1));
        assertEquals(0, comparison.morePairsNeeded(0.5));
    }

    @Test
    void tasksAddUpAndKeepTheirOwn() {
        PairedComparison comparison = new PairedComparison("a", "b", List.of(
                new TaskPairs("z", new PairCounts(1, 0, 3, 0)), new TaskPairs("empty", PairCounts.NONE),
                new TaskPairs("m", new PairCounts(0, 2, 0, 6))));
        assertEquals(new PairCounts(1, 2, 3, 6), comparison.pairs());
        assertEquals(List.of("z", "empty", "m"), comparison.tasks().stream().map(TaskPairs::task).toList());
        assertEquals(0.75, comparison.tasks().get(0).pairs().difference());
        assertEquals(-0.25, comparison.tasks().get(2).pairs().difference());
        // Sums of +-3 +-2: 5 and 1; all are at least as far as 1.
        assertEquals(new ClusteredTest(ClusteredTest.Method.SIGN_FLIPS, 1, 1, 2, 2), comparison.clustered());
    }

    @Test
    void exchangedVariantsNegateTheDifference() {
        SplittableRandom random = new SplittableRandom(5);
        for (int tasks : new int[] {1, 5, 10, 25, 40}) {
            PairedComparison comparison = random(random, tasks);
            PairedComparison swapped = new PairedComparison("second", "first",
                    comparison.tasks().stream().map(TaskPairs::swapped).toList());
            assertEquals(comparison.interval().negated(), swapped.interval());
            assertEquals(comparison.overTasks().map(ConfidenceInterval::negated), swapped.overTasks());
            assertEquals(comparison.midP(), swapped.midP());
            assertEquals(comparison.clustered().pValue(), swapped.clustered().pValue());
            assertEquals(-comparison.clustered().lead(), swapped.clustered().lead(), 1e-15);
            assertEquals(comparison.pairs().onlySecond(), swapped.pairs().onlyFirst());
            assertEquals(comparison.morePairsNeeded(0.1), swapped.morePairsNeeded(0.1));
            assertEquals(swapped.baseline(), comparison.swapped().baseline());
            assertEquals(swapped.variant(), comparison.swapped().variant());
            assertEquals(swapped.tasks(), comparison.swapped().tasks());
            assertEquals(swapped.pairs(), comparison.swapped().pairs());
            assertEquals(swapped.clustered(), comparison.swapped().clustered());
            assertEquals(swapped.overTasks(), comparison.swapped().overTasks());
        }
    }

    @Test
    void theOrderOfTasksDoesNotMatter() {
        PairedComparison comparison = random(new SplittableRandom(6), 30);
        List<TaskPairs> reversed = new ArrayList<>(comparison.tasks());
        Collections.reverse(reversed);
        PairedComparison other = new PairedComparison("first", "second", reversed);
        assertEquals(comparison.overTasks(), other.overTasks());
        assertEquals(comparison.clustered().pValue(), other.clustered().pValue(), 1e-15);
    }

    @Test
    void noPairs() {
        for (List<TaskPairs> none : List.of(List.<TaskPairs>of(), List.of(new TaskPairs("empty", PairCounts.NONE)))) {
            PairedComparison comparison = new PairedComparison("a", "b", none);
            assertTrue(Double.isNaN(comparison.difference()));
            assertEquals(new ConfidenceInterval(-1, 1), comparison.interval());
            assertEquals(Double.NaN, comparison.midP());
            assertEquals(Double.NaN, comparison.clustered().pValue());
            assertEquals(77, comparison.morePairsNeeded(0.1));
        }
    }

    @Test
    void aTaskOnce() {
        TaskPairs task = new TaskPairs("xor", PairCounts.NONE);
        assertThrows(IllegalArgumentException.class, () -> new PairedComparison("a", "b", List.of(task, task)));
    }

    @Test
    void manyPairsTakeNoTime() {
        PairCounts many = new PairCounts(1500, 250, 240, 510);
        List<TaskPairs> tasks = IntStream.range(0, 40).mapToObj(at -> new TaskPairs("task" + at, many)).toList();
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            PairedComparison comparison = new PairedComparison("a", "b", tasks);
            assertEquals(100_000, comparison.pairs().pairs());
            // All tasks alike: the chi-square is their number, 40.
            assertEquals(2.54e-10, comparison.clustered().pValue(), 1e-12);
            assertTrue(comparison.interval().lower() <= -0.004 && comparison.interval().upper() >= -0.004);
        });
    }

    private static PairedComparison random(SplittableRandom random, int tasks) {
        return new PairedComparison("first", "second", IntStream.range(0, tasks).mapToObj(task -> new TaskPairs(
                "task" + task, new PairCounts(random.nextInt(5), random.nextInt(5), random.nextInt(8), random.nextInt(5))))
                .toList());
    }
}
