package dev.sculpt.runner.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonFamilyTest {

    private static final PairCounts AHEAD = new PairCounts(5, 0, 3, 4);

    @Test
    void betterOnBoth() {
        JudgedComparison judged = alone(tasks(12, AHEAD));
        assertEquals(YesNoVerdict.BETTER, judged.onTheseTasks().verdict());
        assertEquals(YesNoVerdict.BETTER, judged.onTasksLikeThese().verdict());
        // All 12 lean the same way: 2 of 2^12.
        assertEquals(Math.pow(0.5, 11), judged.onTasksLikeThese().adjusted());
    }

    @Test
    void worseWithTheVariantsExchanged() {
        JudgedComparison judged = alone(tasks(12, AHEAD).swapped());
        assertEquals(YesNoVerdict.WORSE, judged.onTheseTasks().verdict());
        assertEquals(YesNoVerdict.WORSE, judged.onTasksLikeThese().verdict());
    }

    @Test
    void noClaimOnTasksLikeTheseWithNine() {
        // All 9 lean the same way, p = 2 / 2^9; but nine are no sample.
        JudgedComparison judged = alone(tasks(9, AHEAD));
        assertEquals(Math.pow(0.5, 8), judged.onTasksLikeThese().adjusted());
        assertEquals(YesNoVerdict.NO_EVIDENCE, judged.onTasksLikeThese().verdict());
        assertEquals(YesNoVerdict.BETTER, judged.onTheseTasks().verdict());
    }

    @Test
    void oneTaskThatDecidesClaimsNothingElsewhere() {
        List<TaskPairs> tasks = IntStream.range(0, 12).mapToObj(at -> new TaskPairs("task" + at,
                at == 0 ? new PairCounts(0, 0, 12, 0) : new PairCounts(6, 0, 0, 6))).toList();
        JudgedComparison judged = alone(new PairedComparison("a", "b", tasks));
        assertEquals(YesNoVerdict.BETTER, judged.onTheseTasks().verdict());
        assertEquals(YesNoVerdict.NO_EVIDENCE, judged.onTasksLikeThese().verdict());
    }

    @Test
    void everyQuestionIsAdjustedOverItsFamily() {
        // Mid-p of 1 of 8 is 10 / 256 = 0.039, enough alone; of three such the smallest is taken three times.
        PairedComparison close = new PairedComparison("a", "b", List.of(new TaskPairs("x", new PairCounts(1, 1, 7, 12))));
        assertEquals(YesNoVerdict.BETTER, alone(close).onTheseTasks().verdict());
        ComparisonFamily family = ComparisonFamily.of(List.of(close, close, tasks(12, AHEAD)));
        assertEquals(20 / 256.0, family.comparisons().get(0).onTheseTasks().adjusted(), 1e-12);
        assertEquals(YesNoVerdict.NO_EVIDENCE, family.comparisons().get(0).onTheseTasks().verdict());
        assertEquals(3, family.comparisons().get(0).onTheseTasks().comparisons());
        assertEquals(YesNoVerdict.BETTER, family.comparisons().get(2).onTheseTasks().verdict());
        assertEquals(3 * Math.pow(0.5, 11), family.comparisons().get(2).onTasksLikeThese().adjusted());
    }

    @Test
    void claimsNeedTestAndIntervalOnOneSide() {
        Optional<ConfidenceInterval> above = Optional.of(new ConfidenceInterval(0.1, 0.2));
        Optional<ConfidenceInterval> below = Optional.of(new ConfidenceInterval(-0.2, -0.1));
        assertEquals(1, Claim.side(0.049, 3, above));
        assertEquals(-1, Claim.side(0.049, -3, below));
        assertEquals(0, Claim.side(0.05, 3, above));
        assertEquals(0, Claim.side(0.001, -3, above));
        assertEquals(0, Claim.side(0.001, 3, below));
        assertEquals(0, Claim.side(0.001, 3, Optional.of(new ConfidenceInterval(0, 0.2))));
        assertEquals(0, Claim.side(0.001, 3, Optional.empty()));
    }

    @Test
    void nothingAtAll() {
        assertEquals(List.of(), ComparisonFamily.of(List.of()).comparisons());
        JudgedComparison judged = alone(new PairedComparison("a", "b", List.of()));
        assertEquals(new Judgement<>(Double.NaN, 1, YesNoVerdict.NO_EVIDENCE), judged.onTheseTasks());
        assertEquals(new Judgement<>(Double.NaN, 1, YesNoVerdict.NO_EVIDENCE), judged.onTasksLikeThese());
    }

    @Test
    void oneBaseline() {
        PairedComparison other = new PairedComparison("other", "b", List.of());
        assertThrows(IllegalArgumentException.class, () -> ComparisonFamily.of(List.of(tasks(1, AHEAD), other)));
    }

    private static JudgedComparison alone(PairedComparison comparison) {
        return ComparisonFamily.of(List.of(comparison)).comparisons().get(0);
    }

    private static PairedComparison tasks(int tasks, PairCounts each) {
        return new PairedComparison("a", "b",
                IntStream.range(0, tasks).mapToObj(at -> new TaskPairs("task" + at, each)).toList());
    }
}
