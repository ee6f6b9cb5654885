package dev.sculpt.runner.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictSentenceTest {

    @Test
    void onTheseTasks() {
        assertEquals("better on these tasks: +28.6 points (95 % interval 2.6 to 51.7), mid-p McNemar p = 0.039",
                VerdictSentence.onTheseTasks(alone(1, new PairCounts(1, 1, 7, 12))));
        assertEquals("worse on these tasks: -28.6 points (95 % interval -51.7 to -2.6), mid-p McNemar p = 0.039",
                VerdictSentence.onTheseTasks(alone(1, new PairCounts(1, 7, 1, 12))));
    }

    @Test
    void noEvidenceOnTheseTasks() {
        assertEquals("no evidence of a difference with 20 pairs; 135 more would be needed to see 10 points",
                VerdictSentence.onTheseTasks(alone(1, new PairCounts(8, 1, 3, 8))));
        assertEquals("no evidence of a difference with 400 pairs, enough to see 10 points",
                VerdictSentence.onTheseTasks(alone(1, new PairCounts(160, 40, 40, 160))));
        // (1.95996 + 0.84162 sqrt(0.99))^2 / 0.01 = 782.5.
        assertEquals("no evidence of a difference with 1 pair; 782 more would be needed to see 10 points",
                VerdictSentence.onTheseTasks(alone(1, new PairCounts(0, 1, 0, 0))));
        assertEquals("no pairs to compare", VerdictSentence.onTheseTasks(alone(3, PairCounts.NONE)));
    }

    @Test
    void onTasksLikeThese() {
        assertEquals("better on tasks like these: +25.0 points (95 % interval 25.0 to 25.0 over 12 tasks), "
                + "sign flips over tasks p < 0.001",
                VerdictSentence.onTasksLikeThese(alone(12, new PairCounts(5, 0, 3, 4))));
        assertEquals("worse on tasks like these: -25.0 points (95 % interval -25.0 to -25.0 over 38 tasks), "
                + "modified Obuchowski test p < 0.001",
                VerdictSentence.onTasksLikeThese(alone(38, new PairCounts(5, 3, 0, 4))));
        assertEquals("no claim on tasks like these with 1 task; at least 10 would be needed",
                VerdictSentence.onTasksLikeThese(alone(1, new PairCounts(5, 0, 3, 4))));
        assertEquals("no evidence of a difference on tasks like these with 11 tasks, of which 0 differ, "
                + "sign flips over tasks p = 1.000",
                VerdictSentence.onTasksLikeThese(alone(11, new PairCounts(5, 1, 1, 4))));
    }

    @Test
    void aFamilySaysHowManyItsProbabilityIsAdjustedFor() {
        PairedComparison comparison = comparison(1, new PairCounts(0, 0, 20, 0));
        ComparisonFamily family = ComparisonFamily.of(List.of(comparison, comparison(1, new PairCounts(5, 3, 3, 5))));
        assertEquals("better on these tasks: +100.0 points (95 % interval 67.8 to 100.0), "
                + "mid-p McNemar p < 0.001 (Holm over 2 comparisons)",
                VerdictSentence.onTheseTasks(family.comparisons().get(0)));
    }

    @Test
    void numbers() {
        JudgedNumbers judged = numbers(12);
        // s^2 = 4 (0.0125^2 + 0.0025^2 + 0.015^2) / 11, t with 11 degrees 2.20099.
        assertEquals("higher on these tasks: +0.03250 on average (95 % interval 0.02496 to 0.04004), signed ranks p < 0.001",
                VerdictSentence.onTheseTasks(judged));
        // The mean of 12 draws of the three: P(< 0.02625) = 2.03 %, P(<= 0.02625) = 2.59 %, P(< 0.03917) = 97.32 %,
        // P(<= 0.03917) = 97.70 %.
        assertEquals("higher on tasks like these: +0.03250 on average (95 % interval 0.02625 to 0.03917 over 12 tasks), "
                + "signed ranks of task means p < 0.001", VerdictSentence.onTasksLikeThese(judged));
        assertEquals("no claim on tasks like these with 3 tasks; at least 10 would be needed",
                VerdictSentence.onTasksLikeThese(numbers(3)));
        assertEquals("no evidence of a difference with 3 pairs, signed ranks p = 0.250",
                VerdictSentence.onTheseTasks(numbers(3)));
        assertEquals("no pairs to compare", VerdictSentence.onTheseTasks(numbers(0)));
    }

    @ParameterizedTest
    @CsvSource({"0.0214, p = 0.021", "0.0009, p < 0.001", "0.001, p = 0.001", "0.0497, p = 0.0497", "1, p = 1.000"})
    void probabilities(double pValue, String text) {
        assertEquals(text, PValueText.of(pValue));
    }

    private static JudgedComparison alone(int tasks, PairCounts each) {
        return ComparisonFamily.of(List.of(comparison(tasks, each))).comparisons().get(0);
    }

    private static PairedComparison comparison(int tasks, PairCounts each) {
        return new PairedComparison("a", "b",
                IntStream.range(0, tasks).mapToObj(at -> new TaskPairs("task" + at, each)).toList());
    }

    /** One pair each, of differences 0.02, 0.03, 0.0475 in turn. */
    private static JudgedNumbers numbers(int tasks) {
        double[] differences = {0.02, 0.03, 0.0475};
        return NumbersFamily.of(List.of(new PairedNumbers("a", "b", IntStream.range(0, tasks).mapToObj(at ->
                new TaskNumbers("task" + at, List.of(new NumberPair(0, differences[at % 3])))).toList())))
                .comparisons().get(0);
    }
}
