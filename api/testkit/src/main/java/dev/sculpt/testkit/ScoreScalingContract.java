package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.score.LayerScores;
import dev.sculpt.api.score.ScoreScaling;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every {@link ScoreScaling} has to hold. Extend it and say how to create yours. */
public abstract class ScoreScalingContract {

    /** Returns a new instance of the scaling under test. */
    protected abstract ScoreScaling create();

    // One score, scores that are alike, tiny and huge ones, and many.
    static Stream<double[]> layers() {
        return Stream.of(
                new double[] {1},
                new double[] {0.25, 0.25, 0.25},
                new double[] {1e-12, 1e-9, 3},
                new double[] {0, 0, 2, 1e12},
                Arrays.stream(new double[100]).map(zero -> 1).toArray());
    }

    @ParameterizedTest
    @MethodSource("layers")
    void givesFiniteNumbers(double[] scores) {
        for (double scaled : scaled(create(), scores)) {
            assertTrue(Double.isFinite(scaled), "scaled to " + scaled + " in " + Arrays.toString(scores));
        }
    }

    @ParameterizedTest
    @MethodSource("layers")
    void givesTheSameAgain(double[] scores) {
        ScoreScaling scaling = create();
        String scaled = Arrays.toString(scaled(scaling, scores));
        assertEquals(scaled, Arrays.toString(scaled(scaling, scores)));
        assertEquals(scaled, Arrays.toString(scaled(create(), scores)));
    }

    @Test
    void givesTheSameFromSeveralThreads() {
        ScoreScaling scaling = create();
        String expected = Arrays.toString(scaled(create(), 0.5, 1, 4));
        Concurrently.assertEach(
                () -> Arrays.toString(scaled(scaling, 0.5, 1, 4)), scaled -> assertEquals(expected, scaled));
    }

    private static double[] scaled(ScoreScaling scaling, double... scores) {
        LayerScores layer = LayerScores.of(scores, 3);
        return Arrays.stream(scores).filter(score -> score > 0).map(score -> scaling.scale(score, layer)).toArray();
    }
}
