package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.pruning.Pruned.Round;
import dev.sculpt.api.pruning.Pruning;
import dev.sculpt.api.pruning.PruningStart;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Task;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every {@link Pruning} has to hold. Extend it and say how to create yours. */
public abstract class PruningContract {

    private static final LogisticModel MODEL = LogisticModel.of(5, 4);

    /** Returns a new instance of the pruning under test. */
    protected abstract Pruning create();

    // A trained one, one without hidden units, sparse ones, and one of which nothing is left.
    static Stream<Network> networks() {
        Task task = SampleTasks.of(3, 2);
        return Stream.concat(
                Stream.of(MODEL.train(MODEL.initial(task, new Seed(1)), task, RunContext.of(new Seed(1))),
                        LogisticModel.of().initial(task, new Seed(1))),
                SampleNetworks.all().limit(15));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void turnsEdgesOffAndNoneOn(Network network) {
        Pruned pruned = prune(create(), network);
        NetworkAssertions.assertNothingRevived(network, pruned.network());
        if (!pruned.accepted()) {
            NetworkAssertions.assertSameMasks(network, pruned.network());
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void reportsItsRounds(Network network) {
        Pruned pruned = prune(create(), network);
        assertShare(pruned.target(), "target");
        long edges = network.livingEdges();
        for (Round round : pruned.rounds()) {
            assertTrue(Double.isFinite(round.percent()), "percent " + round.percent());
            assertShare(round.accuracy(), "accuracy");
            assertTrue(round.edges() >= 0 && round.edges() <= edges, round + " of " + edges + " edges");
            if (round.accepted()) {
                assertTrue(round.accuracy() >= pruned.target() - 1e-9, round + " misses the target " + pruned.target());
                edges = round.edges();
            }
        }
        assertEquals(edges, pruned.network().livingEdges(), "edges of the last accepted round");
    }

    private static void assertShare(double share, String what) {
        assertTrue(share >= 0 && share <= 1, what + " " + share);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void prunesTheSameAgain(Network network) {
        Pruning pruning = create();
        Pruned pruned = prune(pruning, network);
        assertSame(pruned, prune(pruning, network));
        assertSame(pruned, prune(create(), network));
    }

    @Test
    void prunesTheSameFromSeveralThreads() {
        Network network = networks().findFirst().orElseThrow();
        Pruning pruning = create();
        Pruned expected = prune(create(), network);
        Concurrently.assertEach(() -> prune(pruning, network), pruned -> assertSame(expected, pruned));
    }

    private static void assertSame(Pruned expected, Pruned actual) {
        assertEquals(expected.target(), actual.target());
        assertEquals(expected.rounds(), actual.rounds());
        NetworkAssertions.assertSame(expected.network(), actual.network());
    }

    private static Pruned prune(Pruning pruning, Network network) {
        Task task = SampleTasks.fitting(network);
        List<Integer> widths = network.widths();
        LogisticModel model = new LogisticModel(widths.subList(1, widths.size() - 1), 5);
        double accuracy = model.evaluate(network, task.test()).accuracy();
        return pruning.prune(new PruningStart(network, accuracy, task, model), RunContext.of(new Seed(1)));
    }
}
