package dev.sculpt.pruning.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.score.ScoredNetwork;
import dev.sculpt.api.score.UnitScore;
import dev.sculpt.pruning.Networks;
import dev.sculpt.pruning.Offered;
import dev.sculpt.pruning.TableModel;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Widths 2, 2, 1, 2; one dead edge; two rows. */
class UnitScoreTest {

    private static final float DEAD = Float.NaN;

    static final Network NETWORK = new Network(List.of(
            Networks.layer(new float[] {1, -2}, new float[] {3, DEAD}),
            Networks.layer(new float[] {2, -1}),
            Networks.layer(new float[] {4}, new float[] {-6})));

    static final TableModel MODEL = new TableModel(
            List.of(
                    new TableModel.Row(
                            new float[][] {{1, 1}, {2, 0}, {1}, {0.5f, 0.5f}},
                            new float[][] {{0, 0}, {-1, 5}, {2}, {1, 1}},
                            new float[][] {{0, 0}, {1, -2}, {3}, {0.5f, -0.5f}}),
                    new TableModel.Row(
                            new float[][] {{-3, 1}, {4, 6}, {3}, {0.5f, 0.5f}},
                            new float[][] {{0, 0}, {1, -0.5f}, {-1}, {1, 1}},
                            new float[][] {{0, 0}, {0, 1}, {-1}, {1, 0}})),
            network -> 1, TableModel.NO_TRAINING);

    private static void assertScores(UnitScore score, double first, double second, double upper) {
        double[][] scores = CheckedScores.ofUnits(
                score, new ScoredNetwork(NETWORK, TableModel.task(2, 2, 2), MODEL), RunContext.of(new Seed(1)));
        assertEquals(2, scores.length);
        assertArrayEquals(new double[] {first, second}, scores[0], 1e-6);
        assertArrayEquals(new double[] {upper}, scores[1], 1e-6);
    }

    /** (1*2 + 1*4) / 2, (5*0 + 0.5*6) / 2 and (2*1 + 1*3) / 2. */
    @Test
    void activationGradient() {
        assertScores(Offered.unitScore("activation-gradient"), 3, 1.5, 2.5);
    }

    /** The model's gradients of the output sum are twice those of the loss. */
    @Test
    void activationOutputGradient() {
        assertScores(Offered.unitScore("activation-output-gradient"), 6, 3, 5);
    }

    /** Of 2 4, of 0 6, of 1 3. */
    @Test
    void activationVariance() {
        assertScores(Offered.unitScore("activation-variance"), 1, 9, 1);
    }

    /** Of 2 4, of 0 6, of 1 3. */
    @Test
    void meanActivation() {
        assertScores(Offered.unitScore("mean-activation"), 3, 3, 2);
    }

    /** (1 + 2 + 2) / 3; (3 + 1) / 2, the dead edge does not count; (2 + 1 + 4 + 6) / 4. */
    @Test
    void weightMagnitude() {
        assertScores(Offered.unitScore("weight-magnitude"), 5.0 / 3, 2, 3.25);
    }

    /** (4 + 6) / 2 for the upper one. */
    @Test
    void outgoingMagnitude() {
        assertScores(Offered.unitScore("outgoing-magnitude"), 2, 1, 5);
    }

    @Test
    void activationOutgoing() {
        assertScores(Offered.unitScore("activation-outgoing"), 3 * 2, 3 * 1, 2 * 5);
    }

    /**
     * Mean |a|: inputs 2 1, hidden 3 3 and 2. From the inputs to the hidden units of layer 1: 3 (1*2 + 2*1) = 12
     * and 3 (3*2) = 18; on to layer 2: 2 (2*12 + 1*18) = 84; on to the outputs: 4 + 6 = 10. Every path runs
     * through the upper unit, which has 84 * 10; the share of the first lower one is 12 * 2 * 2 * 10, of the
     * second 18 * 1 * 2 * 10.
     */
    @Test
    void pathProduct() {
        assertScores(Offered.unitScore("path-product"), 480, 360, 840);
    }

    @Test
    void randomIsAFunctionOfTheSeed() {
        var task = TableModel.task(2, 2, 2);
        double[][] once = CheckedScores.ofUnits(Offered.unitScore("random"),
                new ScoredNetwork(NETWORK, task, MODEL), RunContext.of(new Seed(7)));
        double[][] again = CheckedScores.ofUnits(Offered.unitScore("random"),
                new ScoredNetwork(NETWORK, task, MODEL), RunContext.of(new Seed(7)));
        double[][] other = CheckedScores.ofUnits(Offered.unitScore("random"),
                new ScoredNetwork(NETWORK, task, MODEL), RunContext.of(new Seed(8)));
        assertArrayEquals(once, again);
        assertTrue(once[0][0] != once[0][1] && once[0][0] != other[0][0]);
    }

    /** 1/2 and 1/3 are the means of an even draw and of its square; margins are five standard errors of 10,000. */
    @Test
    void randomIsDrawnEvenly() {
        Network wide = Networks.random(new SplittableRandom(1), 1, 10_000, 1);
        double[] draws = CheckedScores.ofUnits(Offered.unitScore("random"),
                new ScoredNetwork(wide, TableModel.task(1, 1, 1), MODEL), RunContext.of(new Seed(7)))[0];
        assertEquals(0.5, Arrays.stream(draws).average().orElseThrow(), 0.015);
        assertEquals(1 / 3.0, Arrays.stream(draws).map(draw -> draw * draw).average().orElseThrow(), 0.015);
        assertTrue(Arrays.stream(draws).allMatch(draw -> draw >= 0 && draw <= 1));
    }

    /** The rows still show activations of the second unit, as a model whose units do not rest at 0 would. */
    @ParameterizedTest
    @MethodSource("dev.sculpt.pruning.Offered#unitScores")
    void prunedUnitsScoreNothing(String name) {
        UnitScore score = Offered.unitScore(name);
        Network pruned = new Network(List.of(
                Networks.layer(new float[] {1, -2}, new float[] {DEAD, DEAD}),
                Networks.layer(new float[] {2, DEAD}),
                Networks.layer(new float[] {4}, new float[] {-6})));
        double[][] scores = CheckedScores.ofUnits(
                score, new ScoredNetwork(pruned, TableModel.task(2, 2, 2), MODEL), RunContext.of(new Seed(1)));
        assertEquals(0, scores[0][1]);
        assertTrue(scores[0][0] > 0 && scores[1][0] > 0);
    }
}
