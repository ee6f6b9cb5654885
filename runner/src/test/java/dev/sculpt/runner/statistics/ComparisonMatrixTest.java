package dev.sculpt.runner.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonMatrixTest {

    /** By variant, whether it was right on each of 6 seeds. */
    private static final Map<String, List<Boolean>> RIGHT = Map.of(
            "none", List.of(false, false, false, false, false, false),
            "half", List.of(true, true, true, false, false, false),
            "all", List.of(true, true, true, true, true, true));

    private final ComparisonMatrix matrix =
            ComparisonMatrix.of(List.of("none", "half", "all"), ComparisonMatrixTest::compare);

    @Test
    void everyVariantAgainstEveryOther() {
        String[][] expected = {
                {"-", "half none -0.5 0 3 3", "all none -1.0 0 0 6"},
                {"none half 0.5 3 3 0", "-", "all half -0.5 0 3 3"},
                {"none all 1.0 6 0 0", "half all 0.5 3 3 0", "-"}};
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                assertEquals(expected[row][column], text(matrix.entry(row, column)));
            }
        }
    }

    @Test
    void adjustedOverAllPairs() {
        // Mid-p of 0 of 6 is 1 / 64, of 0 of 3 it is 1 / 8: times 3, and times 2.
        assertEquals(3 / 64.0, matrix.entry(2, 0).orElseThrow().adjusted(), 1e-12);
        assertEquals(2 / 8.0, matrix.entry(1, 0).orElseThrow().adjusted(), 1e-12);
        assertEquals(2 / 8.0, matrix.entry(1, 2).orElseThrow().adjusted(), 1e-12);
    }

    private static PairedComparison compare(String baseline, String variant) {
        PairCounts counts = PairCounts.NONE;
        for (int seed = 0; seed < 6; seed++) {
            counts = counts.plus(PairCounts.pair(RIGHT.get(baseline).get(seed), RIGHT.get(variant).get(seed)));
        }
        return new PairedComparison(baseline, variant, List.of(new TaskPairs("task", counts)));
    }

    private static String text(Optional<ComparisonMatrix.Entry> entry) {
        return entry.map(ComparisonMatrix.Entry::comparison).map(one -> one.baseline() + " " + one.variant() + " "
                + one.difference() + " " + one.pairs().onlySecond() + " " + one.pairs().ties() + " "
                        + one.pairs().onlyFirst()).orElse("-");
    }
}
