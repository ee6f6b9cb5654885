package dev.sculpt.pruning.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.score.EdgeScore;
import dev.sculpt.api.score.ScoredNetwork;
import dev.sculpt.pruning.Networks;
import dev.sculpt.pruning.Offered;
import dev.sculpt.pruning.TableModel;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** On the network and the rows of {@link UnitScoreTest}. */
class EdgeScoreTest {

    private static double[][] scores(EdgeScore score) {
        return scores(score, 1);
    }

    private static double[][] scores(EdgeScore score, long seed) {
        var scored = new ScoredNetwork(UnitScoreTest.NETWORK, TableModel.task(2, 2, 2), UnitScoreTest.MODEL);
        return CheckedScores.ofEdges(score, scored, RunContext.of(new Seed(seed)));
    }

    @Test
    void magnitude() {
        double[][] scores = scores(Offered.edgeScore("magnitude"));
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
        double[][] scores = scores(Offered.edgeScore("weight-gradient"));
        assertArrayEquals(new double[] {0.5, 1, 7.5, 0}, scores[0], 1e-9);
        assertArrayEquals(new double[] {10, 3}, scores[1], 1e-9);
        assertArrayEquals(new double[] {7, 1.5}, scores[2], 1e-9);
    }

    @Test
    void randomIsAFunctionOfTheSeedAndLeavesDeadEdgesAtNothing() {
        double[][] once = scores(Offered.edgeScore("random"));
        assertArrayEquals(once, scores(Offered.edgeScore("random")));
        assertEquals(0, once[0][3]);
        assertTrue(once[0][0] > 0 && once[0][0] != once[0][1] && once[0][0] != once[1][0]);
        double[][] other = scores(Offered.edgeScore("random"), 2);
        assertTrue(once[0][0] != other[0][0]);
    }

    /** 1/2 and 1/3 are the means of an even draw and of its square; margins are five standard errors of 10,000. */
    @Test
    void randomIsDrawnEvenly() {
        Network wide = Networks.random(new SplittableRandom(1), 100, 100);
        double[] draws = CheckedScores.ofEdges(Offered.edgeScore("random"),
                new ScoredNetwork(wide, TableModel.task(100, 100, 1), UnitScoreTest.MODEL), RunContext.of(new Seed(7)))[0];
        assertEquals(0.5, Arrays.stream(draws).average().orElseThrow(), 0.015);
        assertEquals(1 / 3.0, Arrays.stream(draws).map(draw -> draw * draw).average().orElseThrow(), 0.015);
        assertTrue(Arrays.stream(draws).allMatch(draw -> draw >= 0 && draw <= 1));
    }
}
