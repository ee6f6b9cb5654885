package dev.sculpt.runner.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.statistics.inference.PValueMethod;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;
import org.junit.jupiter.api.Test;

class SignedRanksTest {

    @Test
    void ninePatients() {
        // Hollander and Wolfe 1973, p. 29: depression at two visits; V = 40, one-sided p = 10 / 512.
        double[] first = {1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};
        double[] second = {0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};
        double[] differences = IntStream.range(0, 9).mapToDouble(at -> first[at] - second[at]).toArray();
        assertEquals(new SignedRanks(20 / 512.0, 40, 5, 9, true), SignedRanks.of(differences));
    }

    @Test
    void tiesAreCountedExactly() {
        // Ranks 1.5, 1.5, 3, 4; at most 1.5 are no rank and either of the first two: 3 of 16 signs, to both sides.
        assertEquals(new SignedRanks(0.375, 8.5, 1.5, 4, true), SignedRanks.of(new double[] {-1, 1, 2, 3}));
        assertEquals(0.25, SignedRanks.of(new double[] {7, 7, 7}).pValue());
    }

    @Test
    void differencesThatRoundingSetsApartAreTied() {
        double[] rounded = {-(0.3 - 0.2), 0.9 - 0.8, 0.2, 0.3, 0.1 + 0.2 - 0.3};
        assertEquals(new SignedRanks(0.375, 8.5, 1.5, 4, true), SignedRanks.of(rounded));
    }

    @Test
    void zerosAreLeftOut() {
        assertEquals(new SignedRanks(0.25, 6, 0, 3, true), SignedRanks.of(new double[] {0, 1, 0, 2, 3, -0.0}));
        assertEquals(new SignedRanks(1, 0, 0, 0, true), SignedRanks.of(new double[40]));
        assertEquals(new SignedRanks(Double.NaN, 0, 0, 0, true), SignedRanks.of(new double[0]));
    }

    @Test
    void exactWithoutTiesAsCommonsStatisticsHasIt() {
        SplittableRandom random = new SplittableRandom(3);
        WilcoxonSignedRankTest exact = WilcoxonSignedRankTest.withDefaults().with(PValueMethod.EXACT);
        for (int size = 1; size <= SignedRanks.MOST_EXACT; size++) {
            double[] differences = random.doubles(size, -1, 1.5).toArray();
            assertEquals(exact.test(differences).getPValue(), SignedRanks.of(differences).pValue(), 1e-12);
        }
    }

    @Test
    void normalForMany() {
        // 1 to 60, the first 30 negative: W- = 465, mean 915, variance 60 x 61 x 121 / 24 = 18452.5,
        // z = (465 + 0.5 - 915) / 135.84 = -3.3090, p = 0.000936.
        SignedRanks ranks = SignedRanks.of(IntStream.rangeClosed(1, 60).mapToDouble(at -> at <= 30 ? -at : at).toArray());
        assertFalse(ranks.exact());
        assertEquals(465, ranks.negative());
        assertEquals(0.000936, ranks.pValue(), 1e-6);
    }

    @Test
    void oppositeDifferencesAreAsProbable() {
        SplittableRandom random = new SplittableRandom(4);
        for (int trial = 0; trial < 100; trial++) {
            double[] differences =
                    random.ints(1 + random.nextInt(80), -3, 5).asDoubleStream().map(one -> one / 10).toArray();
            SignedRanks ranks = SignedRanks.of(differences);
            SignedRanks opposite = SignedRanks.of(Arrays.stream(differences).map(one -> -one).toArray());
            assertEquals(ranks.pValue(), opposite.pValue(), 1e-12);
            assertEquals(ranks.positive(), opposite.negative());
            assertTrue(0 < ranks.pValue() && ranks.pValue() <= 1);
        }
    }

    @Test
    void numbersOnly() {
        assertThrows(IllegalArgumentException.class, () -> SignedRanks.of(new double[] {1, Double.NaN}));
        assertThrows(IllegalArgumentException.class, () -> SignedRanks.of(new double[] {Double.POSITIVE_INFINITY}));
    }
}
