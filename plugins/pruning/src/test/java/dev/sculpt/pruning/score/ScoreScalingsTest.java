package dev.sculpt.pruning.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.pruning.Offered;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScoreScalingsTest {

    /**
     * Scores 2 6 0 and 4 4 over five inputs. Layer 1: two units score, over five inputs; sum 8, mean 4, deviation
     * 2. Layer 2: two units, over two; sum 8, mean 4, deviation 0, which counts as 1. What scored 0 gets twice the
     * lowest of all where that is negative.
     */
    static Stream<Arguments> byHand() {
        return Stream.of(
                Arguments.of("none", new double[] {2, 6, 0}, new double[] {4, 4}),
                Arguments.of("sum", new double[] {0.25, 0.75, 0}, new double[] {0.5, 0.5}),
                Arguments.of("mean", new double[] {-2, 2, -4}, new double[] {0, 0}),
                Arguments.of("deviation", new double[] {1, 3, 0}, new double[] {4, 4}),
                Arguments.of("z-score", new double[] {-1, 1, -2}, new double[] {0, 0}),
                Arguments.of("units", new double[] {4, 12, 0}, new double[] {8, 8}),
                Arguments.of("units-below", new double[] {0.4, 1.2, 0}, new double[] {2, 2}));
    }

    @Test
    void everyScalingIsWorkedByHand() {
        assertEquals(Set.copyOf(Offered.scalings()),
                byHand().map(arguments -> arguments.get()[0]).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource
    void byHand(String name, double[] first, double[] second) {
        double[][] scaled = ScaledScores.of(new double[][] {{2, 6, 0}, {4, 4}}, Offered.scaling(name), 5);
        assertArrayEquals(first, scaled[0], 1e-12);
        assertArrayEquals(second, scaled[1], 1e-12);
    }

    @Test
    void aSilentLayerStaysSilent() {
        for (String name : Offered.scalings()) {
            assertArrayEquals(new double[] {0, 0},
                    ScaledScores.of(new double[][] {{0, 0}}, Offered.scaling(name), 3)[0], name);
        }
    }
}
