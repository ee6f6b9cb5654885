package dev.sculpt.pruning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.pruning.Pruned.Round;
import dev.sculpt.api.pruning.PruningSchedule;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.score.ScoreScaling;
import dev.sculpt.pruning.score.PrunedUnits;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One input, ten hidden units that score 1, 2, ..., 10, one output: 20 edges, and the smallest step is 10 %. */
class UnitPruningTest {

    private static final Network TEN = Networks.random(new SplittableRandom(1), 1, 10, 1);

    private static final float[][] ONE_TO_TEN = {{1}, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, {1}};

    private static final float[][] ONES = {{1}, {1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, {1}};

    private static UnitPruningSettings settings(
            ScoreScaling scaling, Scope scope, PruningSchedule schedule, double step, double accuracy) {
        return new UnitPruningSettings(
                Offered.unitScore("activation-gradient"), scaling, scope, schedule, step, accuracy, Optional.empty());
    }

    private static Pruned prune(
            Network start, double step, Optional<Double> maxDrop, ToDoubleFunction<Network> accuracy) {
        var settings = new UnitPruningSettings(
                Offered.unitScore("activation-gradient"), Offered.scaling("none"), Scope.GLOBAL, Offered.schedule("linear"),
                step, 1, maxDrop);
        return prune(settings, start, ONE_TO_TEN, ONES, accuracy);
    }

    /** Prunes by one row of activations and of gradients by them. */
    private static Pruned prune(UnitPruningSettings settings, Network start, float[][] activations, float[][] gradients,
            ToDoubleFunction<Network> accuracy) {
        var model = new TableModel(
                List.of(new TableModel.Row(activations, gradients, gradients)), accuracy, TableModel.NO_TRAINING);
        return new UnitPruning(settings)
                .prune(model.start(start, TableModel.task(1, 1, 1)), RunContext.of(new Seed(1)));
    }

    private static double livingShare(Network network) {
        return LivingUnits.of(network).hidden() / 10.0;
    }

    private static double needsThree(Network network) {
        return LivingUnits.of(network).hidden() >= 3 ? 1 : 0.5;
    }

    /**
     * The network needs three units. The threshold of p % is at position p / 100 * 9 of the ten scores.
     *
     * <p>40 %: position 3.6 is 4.6, units 1-4 go, accepted. 80 %: of 0 0 0 0 5 ... 10, 7.2 is 8.2, two are left,
     * refused; the step is 20. 60 %: 5.4 is 6.4, four are left, accepted. 80 %: refused; the step is 10. 70 %: 6.3
     * is 7.3, three are left, accepted. 80 %: refused, and 10 is one unit.
     */
    @Test
    void prunesInStepsThatHalve() {
        Pruned pruned = prune(TEN, 40, Optional.empty(), UnitPruningTest::needsThree);
        assertEquals(List.of(
                new Round(40, 1, true, 12), new Round(80, 0.5, false, 4), new Round(60, 1, true, 8),
                new Round(80, 0.5, false, 4), new Round(70, 1, true, 6), new Round(80, 0.5, false, 4)),
                pruned.rounds());
        assertEquals(6, pruned.network().livingEdges());
        assertTrue(pruned.network().layer(0).alive(7, 0));
        assertEquals(1, pruned.target());
    }

    /**
     * 70 % is accepted with three units left; 140 and then 70 + 35 are refused untrained; 70 + 17.5: position
     * 7.875 is 8.875, two are left, refused; 8.75 would be less than a unit, so 70 + 10: refused.
     */
    @Test
    void refusesAHundredPercentWithoutTraining() {
        Pruned pruned = prune(TEN, 70, Optional.empty(), UnitPruningTest::needsThree);
        assertEquals(List.of(
                new Round(70, 1, true, 6), new Round(87.5, 0.5, false, 4), new Round(80, 0.5, false, 4)),
                pruned.rounds());
    }

    @Test
    void givesBackTheDenseNetworkWhereNoRoundIsAccepted() {
        Pruned pruned = prune(TEN, 40, Optional.empty(), network -> 0.5);
        assertEquals(List.of(40.0, 20.0, 10.0), pruned.rounds().stream().map(Round::percent).toList());
        assertSame(TEN, pruned.network());
        assertFalse(pruned.accepted());
    }

    /** Accuracy is living units / 10, so the target is 0.75: 20 % leaves 8; 40 % 6, refused; 30 % 7, refused. */
    @Test
    void maySetTheTargetByTheAccuracyAtTheStart() {
        Pruned pruned = prune(TEN, 20, Optional.of(0.25), UnitPruningTest::livingShare);
        assertEquals(0.75, pruned.target());
        assertEquals(List.of(20.0, 40.0, 30.0), pruned.rounds().stream().map(Round::percent).toList());
        assertEquals(8, LivingUnits.of(pruned.network()).hidden());
    }

    /** Accuracy is living units / 10: 20 % leaves 8, just enough; 40 % 6, refused; 30 % 7, refused. */
    @Test
    void maySetTheTargetItself() {
        Pruned pruned = prune(settings(Offered.scaling("none"), Scope.GLOBAL, Offered.schedule("linear"), 20, 0.8),
                TEN, ONE_TO_TEN, ONES, UnitPruningTest::livingShare);
        assertEquals(0.8, pruned.target());
        assertEquals(List.of(20.0, 40.0, 30.0), pruned.rounds().stream().map(Round::percent).toList());
        assertEquals(8, LivingUnits.of(pruned.network()).hidden());
    }

    /**
     * Half of what is left: 50 %; 75 % at position 6.75 is 7.75, three are left; 87.5 %: 7.875 is 8.875, two are left,
     * refused. Half of 12.5 % would be less than a unit, so 85 %: 7.65 is 8.65, two are left, refused.
     */
    @Test
    void followsItsSchedule() {
        Pruned pruned = prune(settings(Offered.scaling("none"), Scope.GLOBAL, Offered.schedule("geometric"), 50, 1),
                TEN, ONE_TO_TEN, ONES, UnitPruningTest::needsThree);
        assertEquals(List.of(50.0, 75.0, 87.5, 85.0), pruned.rounds().stream().map(Round::percent).toList());
    }

    /**
     * One input, units that score 1 2 and 10 40, one output. As they are, 50 % is at position 1.5, which is 6: the lower
     * layer goes and leaves two edges. Each layer by itself, at position 0.5, 1.5 and 25: the first unit of each goes.
     * As shares of their layers, 1/3 2/3 and 0.2 0.8, it is 1/2: the same two units.
     */
    @ParameterizedTest
    @CsvSource({
        "none, GLOBAL,    true, true, false, false",
        "none, PER_LAYER, true, false, true, false",
        "sum,  GLOBAL,    true, false, true, false"})
    void ranksScaledScoresWithinItsScope(
            String scaling, Scope scope, boolean first, boolean second, boolean third, boolean fourth) {
        Network four = Networks.random(new SplittableRandom(1), 1, 2, 2, 1);
        Pruned pruned = prune(settings(Offered.scaling(scaling), scope, Offered.schedule("linear"), 50, 1), four,
                new float[][] {{1}, {1, 2}, {10, 40}, {1}}, new float[][] {{1}, {1, 1}, {1, 1}, {1}},
                network -> network.livingEdges() >= 2 ? 1 : 0);
        PrunedUnits gone = PrunedUnits.of(pruned.network());
        assertEquals(List.of(first, second, third, fourth),
                List.of(gone.contains(1, 0), gone.contains(1, 1), gone.contains(2, 0), gone.contains(2, 1)));
    }

    /** Five of ten units are gone already; the first round asks for 60 %. */
    @Test
    void countsFromTheUnitsAlreadyPruned() {
        SparserNetwork half = new SparserNetwork(TEN);
        for (int unit = 0; unit < 5; unit++) {
            half.cutUnit(1, unit);
        }
        Pruned pruned = prune(half.build(), 10, Optional.empty(), UnitPruningTest::needsThree);
        assertEquals(List.of(60.0, 70.0, 80.0), pruned.rounds().stream().map(Round::percent).toList());
    }

    @Test
    void leavesANetworkWithoutHiddenUnitsAsItIs() {
        Network direct = Networks.random(new SplittableRandom(1), 2, 2);
        Pruned pruned = prune(direct, 10, Optional.empty(), network -> 1);
        assertSame(direct, pruned.network());
        assertTrue(pruned.rounds().isEmpty());
    }

    /**
     * Scores that mean nothing must take the same share of every layer, whatever its width. About 35 % of 200, 600
     * and 1200 units go, with a margin of five standard deviations of the narrowest, 5 sqrt(0.35 * 0.65 / 200) =
     * 0.17.
     */
    @ParameterizedTest
    @ValueSource(strings = {"none", "mean", "deviation", "z-score"})
    void randomScoresPruneAllLayersAlike(String name) {
        ScoreScaling scaling = Offered.scaling(name);
        Network network = Networks.random(new SplittableRandom(2), 2, 200, 600, 1200, 2);
        LivingUnits living = randomlyPruned(network, scaling);
        for (int layer = 1; layer <= 3; layer++) {
            assertEquals(living.hidden() / 2000.0, (double) living.count(layer) / network.width(layer), 0.17);
        }
    }

    /**
     * The same of every scaling where all layers have one width; some do depend on it. About 35 % of 400 units go from each
     * layer, with a margin of 5 sqrt(0.35 * 0.65 / 400) = 0.12.
     */
    @ParameterizedTest
    @MethodSource("dev.sculpt.pruning.Offered#scalings")
    void randomScoresPruneLayersOfOneWidthAlike(String name) {
        ScoreScaling scaling = Offered.scaling(name);
        LivingUnits living =
                randomlyPruned(Networks.random(new SplittableRandom(2), 400, 400, 400, 400, 2), scaling);
        for (int layer = 1; layer <= 3; layer++) {
            assertEquals(living.hidden() / 1200.0, living.count(layer) / 400.0, 0.12);
        }
    }

    /** Prunes 30 % at first, and in all no more than 35 %, by random scores under global scope. */
    private static LivingUnits randomlyPruned(Network network, ScoreScaling scaling) {
        var settings = new UnitPruningSettings(
                Offered.unitScore("random"), scaling, Scope.GLOBAL, Offered.schedule("linear"), 30, 1, Optional.empty());
        double least = 0.65 * network.hiddenUnits();
        var model = new TableModel(
                List.of(), sparser -> LivingUnits.of(sparser).hidden() >= least ? 1 : 0, TableModel.NO_TRAINING);
        LivingUnits living = LivingUnits.of(new UnitPruning(settings)
                .prune(model.start(network, TableModel.task(network.width(0), 2, 1)), RunContext.of(new Seed(3)))
                .network());
        assertTrue(living.hidden() <= 0.7 * network.hiddenUnits());
        return living;
    }
}
