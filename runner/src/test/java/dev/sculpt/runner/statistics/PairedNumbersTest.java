package dev.sculpt.runner.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairedNumbersTest {

    @Test
    void twoTasks() {
        PairedNumbers numbers = new PairedNumbers("a", "b",
                List.of(task("x", 1, 2, 4), new TaskNumbers("empty", List.of()), task("y", -1)));
        assertEquals(4, numbers.pairs());
        assertEquals(2, numbers.tasksWithPairs());
        assertEquals(10, numbers.baselineMean());
        assertEquals(11.5, numbers.variantMean());
        assertEquals(1.5, numbers.meanDifference());
        assertEquals(1.5, numbers.medianDifference());
        // Ranks of 1 2 4 -1 are 1.5 3 4 1.5: at most 1.5 have 3 of 16 signs.
        assertEquals(new SignedRanks(0.375, 8.5, 1.5, 4, true), numbers.ranks());
        // Means of 7/3 and -1: ranks 2 and 1.
        assertEquals(new SignedRanks(1, 2, 1, 2, true), numbers.taskRanks());
        assertEquals(Optional.empty(), numbers.overTasks());
        // s^2 = (0.25 + 0.25 + 6.25 + 6.25) / 3, t with 3 degrees 3.18245.
        assertEquals(1.5 - 3.18245 * Math.sqrt(13 / 3.0 / 4), numbers.interval().lower(), 1e-5);
        assertEquals(1.5 + 3.18245 * Math.sqrt(13 / 3.0 / 4), numbers.interval().upper(), 1e-5);
    }

    @Test
    void exchangedVariantsNegateTheDifference() {
        PairedNumbers numbers = tasks(12, 1, 2, -0.5);
        PairedNumbers swapped = swapped(numbers);
        assertEquals(-numbers.meanDifference(), swapped.meanDifference(), 1e-12);
        assertEquals(-numbers.medianDifference(), swapped.medianDifference(), 1e-12);
        assertEquals(numbers.ranks().pValue(), swapped.ranks().pValue(), 1e-12);
        assertEquals(numbers.taskRanks().pValue(), swapped.taskRanks().pValue(), 1e-12);
        assertEquals(-numbers.overTasks().orElseThrow().lower(), swapped.overTasks().orElseThrow().upper(), 1e-12);
        assertEquals(-numbers.interval().lower(), swapped.interval().upper(), 1e-12);
    }

    @Test
    void verdicts() {
        JudgedNumbers higher = alone(tasks(12, 1, 2, -0.5));
        assertEquals(NumberVerdict.HIGHER, higher.onTheseTasks().verdict());
        // All 12 means are positive: 2 of 2^12.
        assertEquals(new Judgement<>(Math.pow(0.5, 11), 1, NumberVerdict.HIGHER), higher.onTasksLikeThese());
        JudgedNumbers lower = alone(swapped(tasks(12, 1, 2, -0.5)));
        assertEquals(NumberVerdict.LOWER, lower.onTheseTasks().verdict());
        assertEquals(NumberVerdict.LOWER, lower.onTasksLikeThese().verdict());
        assertEquals(NumberVerdict.NO_EVIDENCE, alone(tasks(9, 1, 2, -0.5)).onTasksLikeThese().verdict());
    }

    @Test
    void ranksAndMeanMustAgree() {
        // Most are up by a little, one is down by much: the ranks say up, the mean says down.
        PairedNumbers numbers = new PairedNumbers("a", "b",
                List.of(task("x", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -100)));
        assertTrue(numbers.ranks().pValue() < 0.05);
        assertTrue(numbers.ranks().positive() > numbers.ranks().negative());
        assertEquals(NumberVerdict.NO_EVIDENCE, alone(numbers).onTheseTasks().verdict());
    }

    @Test
    void adjustedOverTheFamily() {
        // 6 of 6 up: 2 of 64, of which three are no evidence together.
        PairedNumbers six = new PairedNumbers("a", "b", List.of(task("x", 1, 1.1, 1.2, 1.3, 1.4, 1.5)));
        assertEquals(NumberVerdict.HIGHER, alone(six).onTheseTasks().verdict());
        JudgedNumbers judged = NumbersFamily.of(List.of(six, six, six)).comparisons().get(0);
        assertEquals(new Judgement<>(6 / 64.0, 3, NumberVerdict.NO_EVIDENCE), judged.onTheseTasks());
    }

    @Test
    void noPairsAndOnePair() {
        PairedNumbers none = new PairedNumbers("a", "b", List.of());
        assertTrue(Double.isNaN(none.meanDifference()));
        assertTrue(Double.isNaN(none.medianDifference()));
        assertTrue(Double.isNaN(none.baselineMean()));
        assertEquals(new Judgement<>(Double.NaN, 1, NumberVerdict.NO_EVIDENCE), alone(none).onTheseTasks());
        ConfidenceInterval all = new ConfidenceInterval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        assertEquals(all, new PairedNumbers("a", "b", List.of(task("x", 3))).interval());
    }

    @Test
    void whatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> new NumberPair(0, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new NumberPair(-Double.MAX_VALUE, Double.MAX_VALUE));
        List<TaskNumbers> twice = List.of(task("x", 1), task("x", 2));
        assertThrows(IllegalArgumentException.class, () -> new PairedNumbers("a", "b", twice));
        List<PairedNumbers> baselines =
                List.of(new PairedNumbers("a", "b", List.of()), new PairedNumbers("b", "a", List.of()));
        assertThrows(IllegalArgumentException.class, () -> NumbersFamily.of(baselines));
    }

    private static PairedNumbers swapped(PairedNumbers numbers) {
        return new PairedNumbers("b", "a", numbers.tasks().stream().map(one -> new TaskNumbers(one.task(),
                one.pairs().stream().map(pair -> new NumberPair(pair.second(), pair.first())).toList())).toList());
    }

    private static JudgedNumbers alone(PairedNumbers numbers) {
        return NumbersFamily.of(List.of(numbers)).comparisons().get(0);
    }

    /** The task's number is added to every difference, so that no two means are alike. */
    private static PairedNumbers tasks(int tasks, double... differences) {
        List<TaskNumbers> made = new ArrayList<>();
        for (int task = 0; task < tasks; task++) {
            int added = task;
            made.add(task("task" + task, DoubleStream.of(differences).map(one -> one + added / 16.0).toArray()));
        }
        return new PairedNumbers("a", "b", made);
    }

    private static TaskNumbers task(String name, double... differences) {
        return new TaskNumbers(name,
                IntStream.range(0, differences.length).mapToObj(at -> new NumberPair(10, 10 + differences[at])).toList());
    }
}
