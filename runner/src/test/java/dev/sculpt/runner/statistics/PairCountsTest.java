package dev.sculpt.runner.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairCountsTest {

    @ParameterizedTest
    @CsvSource({
            // 2 P(X <= 1) - P(X = 1) of 8 trials: (18 - 8) / 256.
            "1, 1, 7, 12, 0.0391",
            // Fagerland et al. 2013, their second example.
            "59, 6, 16, 80, 0.0347",
            "3, 2, 2, 3, 1"
    })
    void midP(int both, int first, int second, int neither, double expected) {
        assertEquals(expected, new PairCounts(both, first, second, neither).midP(), 5e-5);
    }

    @ParameterizedTest
    @CsvSource({
            "1, 7, 1, 12, -0.5172, -0.0260",
            "794, 86, 150, 570, 0.0214, 0.0590",
            // Without discordance z^2 / (N + z^2) = 3.8415 / 13.8415 to both sides.
            "5, 0, 0, 5, -0.2775, 0.2775"
    })
    void tangoInterval(int both, int first, int second, int neither, double lower, double upper) {
        ConfidenceInterval interval = new PairCounts(both, first, second, neither).interval();
        assertEquals(lower, interval.lower(), 5e-5);
        assertEquals(upper, interval.upper(), 5e-5);
    }

    @Test
    void endsOfTheIntervalAreWhereTheScoreIsRejected() {
        // All pairs to the second: q = (1 - D) / 2, so the score is sqrt(N (1 - D) / (1 + D)), which is 1.96 at
        // D = (N - z^2) / (N + z^2).
        ConfidenceInterval interval = new PairCounts(0, 0, 10, 0).interval();
        assertEquals(6.1585 / 13.8415, interval.lower(), 1e-5);
        assertEquals(1, interval.upper());
    }

    @Test
    void anyCounts() {
        SplittableRandom random = new SplittableRandom(1);
        for (int trial = 0; trial < 2000; trial++) {
            int most = random.nextInt(2) == 0 ? 4 : 100_000;
            PairCounts counts = new PairCounts(
                    random.nextInt(most), random.nextInt(most), random.nextInt(most), 1 + random.nextInt(most));
            ConfidenceInterval interval = counts.interval();
            assertTrue(interval.lower() <= counts.difference() && counts.difference() <= interval.upper(), counts::toString);
            assertTrue(-1 <= interval.lower() && interval.upper() <= 1, counts::toString);
            assertTrue(interval.lower() < interval.upper(), counts::toString);
            assertEquals(interval.negated(), counts.swapped().interval());
            assertTrue(0 <= counts.midP() && counts.midP() <= 1, counts::toString);
            assertEquals(counts.midP(), counts.swapped().midP());
            assertEquals(-counts.difference(), counts.swapped().difference(), 1e-15);
        }
    }

    @Test
    void manyPairs() {
        // (c - b) / N +- 1.96 sqrt(b + c - (c - b)^2 / N) / N, to which the score comes for many pairs.
        PairCounts counts = new PairCounts(1_000_000_000, 200_000_000, 200_100_000, 700_000_000);
        double half = 1.959964 * Math.sqrt(400_100_000 - 1e10 / 2_100_100_000) / 2_100_100_000;
        assertEquals(100_000 / 2_100_100_000.0 - half, counts.interval().lower(), 1e-9);
        assertEquals(100_000 / 2_100_100_000.0 + half, counts.interval().upper(), 1e-9);
        // z = 100000 / sqrt(400100000) = 4.9994.
        assertEquals(5.75e-7, counts.midP(), 1e-8);
    }

    @Test
    void countsAreAddedPairByPair() {
        PairCounts sum = PairCounts.NONE.plus(PairCounts.pair(true, true)).plus(PairCounts.pair(true, false))
                .plus(PairCounts.pair(false, true)).plus(PairCounts.pair(false, true)).plus(PairCounts.pair(false, false));
        assertEquals(new PairCounts(1, 1, 2, 1), sum);
        assertEquals(5, sum.pairs());
        assertEquals(2, sum.ties());
        assertEquals(0.2, sum.difference(), 1e-15);
        assertEquals(0.6, sum.discordance(), 1e-15);
        assertEquals(new Proportion(2, 5), sum.first());
        assertEquals(new Proportion(3, 5), sum.second());
    }

    @Test
    void noPairsSayNothing() {
        assertEquals(new ConfidenceInterval(-1, 1), PairCounts.NONE.interval());
        assertEquals(1, PairCounts.NONE.midP());
        assertTrue(Double.isNaN(PairCounts.NONE.difference()));
    }

    @Test
    void countsThatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> new PairCounts(0, -1, 0, 0));
        PairCounts most = new PairCounts(Integer.MAX_VALUE, 0, 0, 0);
        assertThrows(IllegalArgumentException.class, () -> most.plus(PairCounts.pair(false, false)));
        assertThrows(IllegalArgumentException.class, () -> most.plus(most));
    }
}
