package dev.sculpt.functions.lanes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.model.Evaluation;
import dev.sculpt.api.model.Objective;
import dev.sculpt.api.model.ProbeVisitor;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.pruning.PruningStart;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.functions.Columns;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LanesPruningTest {

    private static final Network DENSE = Shared.dense(1, 4, 7, 8, 2);
    private static final int IN_LANES = 10 + 40 + 8; // see LanesTest

    /** Draws weights of the number that the seed has, and is right where the first weight is that of a given seed. */
    private record Draws(Seed right) implements Trainable {

        private static float weight(Seed seed) {
            return 1 + (float) seed.random().nextDouble();
        }

        @Override
        public Network initial(Task task, Seed seed) {
            return Shared.dense(weight(seed), 4, 7, 8, 2);
        }

        @Override
        public Network train(Network start, Task task, RunContext context) {
            return start;
        }

        @Override
        public Evaluation evaluate(Network network, Samples samples) {
            return new Evaluation(0, network.layer(0).weight(0, 2) == 2 * weight(right) ? 1 : 0.75);
        }

        @Override
        public void probe(Network network, Samples samples, Objective objective, ProbeVisitor visitor) {
            throw new UnsupportedOperationException("nothing is scored");
        }
    }

    private static Seed weights(int training) {
        return new Seed(7).child("weights").child(training);
    }

    private static Pruned prune(LanesSettings settings, Samples samples, Seed right) {
        Task task = new Task(names("x", samples.inputs()), names("y", samples.outputs()), samples, samples, samples, 0,
                Optional.empty());
        return new LanesPruning(settings).prune(
                new PruningStart(DENSE, 1, task, new Draws(right)), RunContext.of(new Seed(7)));
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(number -> letter + number).toList();
    }

    @Test
    void theFirstTrainingThatIsRightIsKept() {
        Pruned pruned = prune(new LanesSettings(true, 2, 3, 1), Shared.rows(), weights(2));

        assertEquals(List.of(false, true), pruned.rounds().stream().map(Pruned.Round::accepted).toList());
        assertEquals(List.of(0.75, 1.0), pruned.rounds().stream().map(Pruned.Round::accuracy).toList());
        assertEquals(IN_LANES, pruned.network().livingEdges());
        assertEquals(100 - 100.0 * IN_LANES / (4 * 7 + 7 * 8 + 8 * 2), pruned.rounds().get(1).percent(), 1e-9);
    }

    @Test
    void whereNoTrainingIsRightTheNetworkStaysAsItWas() {
        Pruned pruned = prune(new LanesSettings(true, 2, 3, 1), Shared.rows(), weights(4));

        assertFalse(pruned.accepted());
        assertEquals(3, pruned.rounds().size());
        assertSame(DENSE, pruned.network());
    }

    @Test
    void lessMayBeAskedFor() {
        assertTrue(prune(new LanesSettings(true, 2, 1, 0.75), Shared.rows(), weights(4)).accepted());
    }

    @Test
    void nothingIsDoneWhereItIsOff() {
        assertUntouched(prune(new LanesSettings(false, 2, 3, 1), Shared.rows(), weights(1)));
    }

    @Test
    void nothingIsDoneWhereRowsAreMissing() {
        Samples some = Columns.rows(4, IntStream.range(1, 16).toArray(), Shared.Y0, Shared.Y1);

        assertUntouched(prune(new LanesSettings(true, 2, 3, 1), some, weights(1)));
    }

    @Test
    void nothingIsDoneWhereThereIsNoGate() {
        Samples apart = Columns.rows(4,
                Columns.column(4, row -> (row & 3) == 3), Columns.column(4, row -> (row & 12) == 12));

        assertUntouched(prune(new LanesSettings(true, 2, 3, 1), apart, weights(1)));
    }

    private static void assertUntouched(Pruned pruned) {
        assertEquals(List.of(), pruned.rounds());
        assertSame(DENSE, pruned.network());
    }
}
