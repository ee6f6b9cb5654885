package dev.sculpt.pruning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.pruning.Pruned.Round;
import dev.sculpt.api.pruning.PruningSchedule;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.score.EdgeScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Four inputs, two outputs, eight edges of magnitude 1 to 8: the smallest step is 12.5 %. */
class EdgePruningTest {

    private static final float DEAD = Float.NaN;

    private static final Network EIGHT =
            new Network(List.of(Networks.layer(new float[] {1, -2, 3, -4}, new float[] {-5, 6, -7, 8})));

    private static Pruned prune(
            Network start, double step, ToDoubleFunction<Network> accuracy,
            BiFunction<Network, Seed, Network> training) {
        return prune(settings(Scope.GLOBAL, Offered.schedule("linear"), step, 1, Optional.empty()), start,
                new TableModel(List.of(), accuracy, training));
    }

    private static Pruned prune(EdgePruningSettings settings, Network start, TableModel model) {
        int outputs = start.width(start.depth());
        return new EdgePruning(settings)
                .prune(model.start(start, TableModel.task(start.width(0), outputs, 1)), RunContext.of(new Seed(1)));
    }

    private static EdgePruningSettings settings(
            Scope scope, PruningSchedule schedule, double step, double accuracy, Optional<Double> maxDrop) {
        return new EdgePruningSettings(Offered.edgeScore("magnitude"), scope, schedule, step, accuracy, maxDrop);
    }

    private static TableModel model(ToDoubleFunction<Network> accuracy) {
        return new TableModel(List.of(), accuracy, TableModel.NO_TRAINING);
    }

    private static double livingShare(Network network) {
        return network.livingEdges() / 8.0;
    }

    private static double needsThree(Network network) {
        return network.livingEdges() >= 3 ? 1 : 0.5;
    }

    /** Training adds 1 to the bias of every output. */
    private static Network trained(Network network, Seed seed) {
        Layer layer = network.layer(0);
        float[] biases = layer.biases();
        for (int to = 0; to < biases.length; to++) {
            biases[to]++;
        }
        return new Network(
                List.of(new Layer(layer.inputs(), layer.outputs(), layer.weights(), layer.mask(), biases)));
    }

    /**
     * The network needs three edges. The threshold of p % is at position p / 100 * 7 of the eight magnitudes.
     *
     * <p>25 %: position 1.75 is 2.75, six are left, accepted. 50 %: of 0 0 3 ... 8, 3.5 is 4.5, four are left,
     * accepted. 75 %: 5.25 is 6.25, two are left, refused; the step is 12.5. 62.5 %: 4.375 is 5.375, three are
     * left, accepted. 75 %: refused, and 12.5 is one edge.
     */
    @Test
    void prunesInStepsThatHalve() {
        Pruned pruned = prune(EIGHT, 25, EdgePruningTest::needsThree, TableModel.NO_TRAINING);
        assertEquals(List.of(
                new Round(25, 1, true, 6), new Round(50, 1, true, 4), new Round(75, 0.5, false, 2),
                new Round(62.5, 1, true, 3), new Round(75, 0.5, false, 2)), pruned.rounds());
        assertArrayEquals(
                new boolean[] {false, false, false, false, false, true, true, true},
                pruned.network().layer(0).mask());
    }

    /** Three of eight are dead, 37.5 %: 50 % is at position 3.5, between 4 and 5. */
    @Test
    void countsFromTheShareAlreadyDead() {
        Network sparse = new Network(
                List.of(Networks.layer(new float[] {DEAD, DEAD, DEAD, -4}, new float[] {-5, 6, -7, 8})));
        Pruned pruned = prune(sparse, 12.5, EdgePruningTest::needsThree, TableModel.NO_TRAINING);
        assertEquals(List.of(new Round(50, 1, true, 4), new Round(62.5, 1, true, 3), new Round(75, 0.5, false, 2)),
                pruned.rounds());
    }

    /**
     * One training before the rounds and one in each of the three accepted ones; the first output loses its bias
     * with its last edge, in the second of them, and is trained from 0 twice.
     */
    @Test
    void retrainsOnceFirst() {
        Pruned pruned = prune(EIGHT, 25, EdgePruningTest::needsThree, EdgePruningTest::trained);
        assertArrayEquals(new float[] {1, 5}, pruned.network().layer(0).biases());
    }

    /** 25 % and 12.5 % are refused, so there are three trainings. */
    @Test
    void everyTrainingHasItsOwnSeed() {
        List<Seed> seeds = new ArrayList<>();
        prune(EIGHT, 25, network -> 0, (network, seed) -> {
            seeds.add(seed);
            return network;
        });
        Seed own = new Seed(1);
        assertEquals(List.of(own.child("retrain"), own.child(1), own.child(2)), seeds);
    }

    /** 25 % and 12.5 % are refused. */
    @Test
    void givesBackTheRetrainedNetworkWhereNoRoundIsAccepted() {
        Pruned pruned = prune(EIGHT, 25, network -> network.livingEdges() == 8 ? 1 : 0, EdgePruningTest::trained);
        assertEquals(List.of(25.0, 12.5), pruned.rounds().stream().map(Round::percent).toList());
        assertArrayEquals(new float[] {2, 2}, pruned.network().layer(0).biases());
    }

    @Test
    void startsFromTheNetworkAsGivenWhereRetrainingLosesTheTarget() {
        Pruned pruned = prune(EIGHT, 25, network -> network == EIGHT ? 1 : 0.5, EdgePruningTest::trained);
        assertSame(EIGHT, pruned.network());
    }

    @Test
    void goesOnFromTheRetrainedNetworkWhereNeitherReachesTheTarget() {
        Pruned pruned = prune(EIGHT, 25, network -> network == EIGHT ? 0.4 : 0.5, EdgePruningTest::trained);
        assertArrayEquals(new float[] {2, 2}, pruned.network().layer(0).biases());
    }

    /**
     * Accuracy is living edges / 8, and the target 0.75 both ways: 25 % leaves 6, just enough; 50 % 4, refused; 37.5 % 5,
     * refused.
     */
    @ParameterizedTest
    @CsvSource({"0.75,", "1, 0.25"})
    void theTargetIsAnAccuracyOrADropFromTheStart(double accuracy, Double maxDrop) {
        Pruned pruned = prune(settings(Scope.GLOBAL, Offered.schedule("linear"), 25, accuracy, Optional.ofNullable(maxDrop)),
                EIGHT, model(EdgePruningTest::livingShare));
        assertEquals(0.75, pruned.target());
        assertEquals(List.of(25.0, 50.0, 37.5), pruned.rounds().stream().map(Round::percent).toList());
        assertEquals(6, pruned.network().livingEdges());
    }

    /** Half of what is left: 50 %; 75 %, which leaves two, refused; half of the 25 % is 62.5 %, accepted; 75 % again. */
    @Test
    void followsItsSchedule() {
        Pruned pruned = prune(settings(Scope.GLOBAL, Offered.schedule("geometric"), 50, 1, Optional.empty()),
                EIGHT, model(EdgePruningTest::needsThree));
        assertEquals(List.of(50.0, 75.0, 62.5, 75.0), pruned.rounds().stream().map(Round::percent).toList());
    }

    /**
     * Magnitudes 1 2 3 4 below and 10 20 30 40 above. 50 % of all is at position 3.5, which is 7: all of the lower layer
     * goes. Of each layer it is at position 1.5, 2.5 and 25: the first two of each go.
     */
    @Test
    void ranksAllLayersTogetherOrEachByItself() {
        Network two = new Network(List.of(
                Networks.layer(new float[] {1, -2}, new float[] {3, -4}),
                Networks.layer(new float[] {10, 20}, new float[] {-30, 40})));
        TableModel needsFour = model(network -> network.livingEdges() >= 4 ? 1 : 0);
        Network global =
                prune(settings(Scope.GLOBAL, Offered.schedule("linear"), 50, 1, Optional.empty()), two, needsFour).network();
        assertArrayEquals(new boolean[] {false, false, false, false}, global.layer(0).mask());
        assertArrayEquals(new boolean[] {true, true, true, true}, global.layer(1).mask());
        Network each =
                prune(settings(Scope.PER_LAYER, Offered.schedule("linear"), 50, 1, Optional.empty()), two, needsFour)
                        .network();
        assertArrayEquals(new boolean[] {false, false, true, true}, each.layer(0).mask());
        assertArrayEquals(new boolean[] {false, false, true, true}, each.layer(1).mask());
    }

    /**
     * Weights drawn alike, and random scores of any weights, must lose the same share in every layer: 40 % of 600,
     * 6000 and 2000 edges, with a margin of five standard deviations of the smallest, 5 sqrt(0.4 * 0.6 / 600) = 0.1.
     */
    @ParameterizedTest
    @ValueSource(strings = {"magnitude", "random"})
    void scoresDrawnAlikePruneAllLayersAlike(String name) {
        EdgeScore score = Offered.edgeScore(name);
        Network network = Networks.random(new SplittableRandom(5), 10, 60, 100, 20);
        var settings = new EdgePruningSettings(score, Scope.GLOBAL, Offered.schedule("linear"), 40, 1, Optional.empty());
        Pruned pruned = prune(settings, network, model(sparse -> sparse.densityPercent() >= 59 ? 1 : 0));
        for (Layer layer : pruned.network().layers()) {
            assertEquals(0.6, (double) layer.livingEdges() / layer.edges(), 0.1);
        }
    }
}
