package dev.sculpt.runner.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HolmTest {

    @Test
    void fourTests() {
        // In order 4 x 0.005, 3 x 0.01, 2 x 0.03, and 1 x 0.04, which may not be below the one before it.
        List<Double> adjusted = Holm.adjusted(List.of(0.01, 0.04, 0.03, 0.005));
        double[] expected = {0.03, 0.06, 0.06, 0.02};
        for (int test = 0; test < expected.length; test++) {
            assertEquals(expected[test], adjusted.get(test), 1e-15);
        }
    }

    @Test
    void noneAndOne() {
        assertEquals(List.of(), Holm.adjusted(List.of()));
        assertEquals(List.of(0.04), Holm.adjusted(List.of(0.04)));
        assertEquals(List.of(1.0, 1.0), Holm.adjusted(List.of(0.6, 0.9)));
    }

    @Test
    void keepsTheOrderAndNeverLowers() {
        SplittableRandom random = new SplittableRandom(2);
        for (int trial = 0; trial < 200; trial++) {
            List<Double> pValues = random.doubles(1 + random.nextInt(12)).map(p -> p * p).boxed().toList();
            List<Double> adjusted = Holm.adjusted(pValues);
            for (int one = 0; one < pValues.size(); one++) {
                assertTrue(adjusted.get(one) >= pValues.get(one) && adjusted.get(one) <= 1);
                for (int other = 0; other < pValues.size(); other++) {
                    assertTrue(pValues.get(one) > pValues.get(other) || adjusted.get(one) <= adjusted.get(other));
                }
            }
        }
    }
}
