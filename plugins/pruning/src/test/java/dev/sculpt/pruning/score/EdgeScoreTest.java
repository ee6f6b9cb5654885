package dev.sculpt.pruning.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.RunContext;
import dev.sculpt.api.Seed;
import dev.sculpt.pruning.TableModel;
import org.junit.jupiter.api.Test;

/** On the network and the rows of {@link UnitScoreTest}. */
class EdgeScoreTest {

    private static double[][] scores(EdgeScore score) {
        return score.of(
                UnitScoreTest.NETWORK, TableModel.task(2, 2, 2), UnitScoreTest.MODEL, RunContext.of(new Seed(1)));
    }

    @Test
    void magnitude() {
        double[][] scores = scores(EdgeScore.MAGNITUDE);
        assertArrayEquals(new double[] {1, 2, 3, 0}, scores[0]);
        assertArrayEquals(new double[] {2, 1}, scores[1]);
        assertArrayEquals(new double[] {4, 6}, scores[2]);
    }

    /**
     * Mean |d a| over both rows, times |w|. Layer 0: (1*1 + 0*3)/2 * 1, (1*1 + 0*1)/2 * 2, (2*1 + 1*3)/2 * 3,
     * dead. Layer 1: (3*2 + 1*4)/2 * 2, (3*0 + 1*6)/2 * 1. Layer 2: (0.5*1 + 1*3)/2 * 4, (0.5*1 + 0*3)/2 * 6.
     */
    @Test
    void weightGradient() {
        double[][] scores = scores(EdgeScore.WEIGHT_GRADIENT);
        assertArrayEquals(new double[] {0.5, 1, 7.5, 0}, scores[0], 1e-9);
        assertArrayEquals(new double[] {10, 3}, scores[1], 1e-9);
        assertArrayEquals(new double[] {7, 1.5}, scores[2], 1e-9);
    }

    @Test
    void randomLeavesDeadEdgesAtNothing() {
        double[][] scores = scores(EdgeScore.RANDOM);
        assertEquals(0, scores[0][3]);
        assertTrue(scores[0][0] > 0 && scores[0][0] != scores[0][1]);
    }
}
