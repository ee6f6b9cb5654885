package dev.sculpt.runner.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.runner.statistics.Proportion;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublishedComparisonTest {

    private static PublishedComparison of(int hits, int networks, int publishedHits, int publishedNetworks) {
        return new PublishedComparison(
                new Proportion(hits, networks), Optional.of(new Proportion(publishedHits, publishedNetworks)));
    }

    @Test
    void probabilityIsOfAllTablesAtMostAsLikely() {
        // Of 8 networks 4 hit; k of them among our 4 has C(4,k)^2 of the C(8,4) = 70 ways: 1, 16, 36, 16, 1.
        assertEquals(34.0 / 70, of(3, 4, 1, 4).pValue().getAsDouble(), 1e-12);
        assertEquals(2.0 / 70, of(4, 4, 0, 4).pValue().getAsDouble(), 1e-12);
        assertEquals(1, of(2, 4, 2, 4).pValue().getAsDouble(), 1e-12);
    }

    @Test
    void verdicts() {
        // 12 of 12 against 7 of 12: both tails have 2 C(12,5) C(12,0) / C(24,5) = 2 * 792 / 42504 = 3.7 %;
        // against 8 of 12: 2 * 495 / C(24,4) = 990 / 10626 = 9.3 %.
        assertEquals(Optional.of(Verdict.BETTER), of(12, 12, 7, 12).verdict());
        assertEquals(Optional.of(Verdict.WORSE), of(7, 12, 12, 12).verdict());
        assertEquals(Optional.of(Verdict.SAME), of(8, 12, 12, 12).verdict());
    }

    @Test
    void equalExtremesAreNotToldApart() {
        assertEquals(Optional.of(Verdict.SAME), of(0, 12, 0, 12).verdict());
        assertEquals(Optional.of(Verdict.SAME), of(12, 12, 12, 12).verdict());
    }

    @Test
    void withoutTwoRatesThereIsNoVerdict() {
        assertEquals(Optional.empty(), of(0, 0, 3, 4).verdict());
        assertEquals(Optional.empty(), new PublishedComparison(new Proportion(3, 4), Optional.empty()).verdict());
    }
}
