package dev.sculpt.runner.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.api.model.Evaluation;
import dev.sculpt.api.model.Objective;
import dev.sculpt.api.model.ProbeVisitor;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RememberingModelTest {

    private static final int[][] BOTH = {{0, 0}, {1, 0}};
    private static final int[][] ONE = {{0, 0}};
    private static final long BYTES_OF_ONE = 1_020; // two edges of five bytes, before and after, and objects

    private final CountingModel counting = new CountingModel();
    private final RememberingModel model = new RememberingModel(counting, 10_000);
    private final Task task = task();

    /** Returns the network that it is given as another one, and counts how often it did. */
    private static final class CountingModel implements Trainable {

        private int trainings;

        @Override
        public Network initial(Task task, Seed seed) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Network train(Network start, Task task, RunContext context) {
            trainings++;
            if (context.seed().value() < 0) {
                throw new ArithmeticException("diverged");
            }
            return new Network(start.layers());
        }

        @Override
        public Evaluation evaluate(Network network, Samples samples) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void probe(Network network, Samples samples, Objective objective, ProbeVisitor visitor) {
            throw new UnsupportedOperationException();
        }
    }

    private record Row(float target) implements Samples {

        @Override
        public int size() {
            return 1;
        }

        @Override
        public int inputs() {
            return 2;
        }

        @Override
        public int outputs() {
            return 1;
        }

        @Override
        public void readInputs(int row, float[] into, int at) { }

        @Override
        public void readTargets(int row, float[] into, int at) {
            into[at] = target;
        }
    }

    private static Task task() {
        return task(1);
    }

    private static Task task(float target) {
        Samples rows = new Row(target);
        return new Task(List.of("x0", "x1"), List.of("y"), rows, rows, rows, 0, Optional.empty());
    }

    private static Network network(int[][] edges) {
        return SmallNetworks.of(new int[] {2, 1}, edges);
    }

    private Network train(int[][] edges, long seed) {
        return model.train(network(edges), task, RunContext.of(new Seed(seed)));
    }

    @Test
    void theSameTrainingIsDoneOnce() {
        Network first = train(BOTH, 7);

        assertSame(first, train(BOTH, 7));
        assertEquals(1, counting.trainings);
    }

    @Test
    void anotherMaskSeedOrTaskIsAnotherTraining() {
        train(BOTH, 7);
        train(ONE, 7);
        train(BOTH, 8);
        model.train(network(BOTH), task(0), RunContext.of(new Seed(7)));

        assertEquals(4, counting.trainings);
    }

    @Test
    void theNetworkAskedForLongestAgoIsForgotten() {
        RememberingModel small = new RememberingModel(counting, 2 * BYTES_OF_ONE);
        RunContext context = RunContext.of(new Seed(7));
        Network kept = small.train(network(BOTH), task, context);
        Network forgotten = small.train(network(ONE), task, context);
        assertSame(kept, small.train(network(BOTH), task, context));
        small.train(network(new int[][] {{1, 0}}), task, context);

        assertSame(kept, small.train(network(BOTH), task, context));
        assertNotSame(forgotten, small.train(network(ONE), task, context));
    }

    @Test
    void aTrainingThatDivergedIsTriedAgain() {
        assertThrows(ArithmeticException.class, () -> train(BOTH, -1));
        assertThrows(ArithmeticException.class, () -> train(BOTH, -1));

        assertEquals(2, counting.trainings);
    }

    @Test
    void weightsAndBiasesAreLookedAt() {
        List<Network> starts = List.of(of(0.5f, 0), of(0.25f, 0), of(0.5f, 1));
        starts.forEach(start -> model.train(start, task, RunContext.of(new Seed(7))));
        starts.forEach(start -> model.train(start, task, RunContext.of(new Seed(7))));

        assertEquals(3, counting.trainings);
    }

    private static Network of(float weight, float bias) {
        return new Network(List.of(
                new Layer(2, 1, new float[] {weight, 1}, new boolean[] {true, true}, new float[] {bias})));
    }

    @Test
    void aNetworkThatIsTooLargeLeavesTheOthers() {
        RememberingModel small = new RememberingModel(counting, BYTES_OF_ONE);
        RunContext context = RunContext.of(new Seed(7));
        Network kept = small.train(network(BOTH), task, context);
        Network large = new Network(List.of(new Layer(2, 60, new float[120], new boolean[120], new float[60])));
        small.train(large, task, context);

        assertSame(kept, small.train(network(BOTH), task, context));
        assertEquals(2, counting.trainings);
    }
}
