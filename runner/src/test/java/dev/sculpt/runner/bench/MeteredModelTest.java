package dev.sculpt.runner.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.sculpt.api.model.Evaluation;
import dev.sculpt.api.model.Objective;
import dev.sculpt.api.model.ProbeVisitor;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeteredModelTest {

    /** Widths 2, 3, 1; five of the six edges of the first layer live and two of the three of the second. */
    private static final Network NETWORK = new Network(List.of(
            new Layer(2, 3, new float[6], new boolean[] {true, true, true, true, true, false}, new float[3]),
            new Layer(3, 1, new float[3], new boolean[] {true, false, true}, new float[1])));

    private static final DenseSamples FOUR = new DenseSamples(new float[4][2], new float[4][1]);
    private static final DenseSamples SIX = new DenseSamples(new float[6][2], new float[6][1]);
    static final Task TASK =
            new Task(List.of("a", "b"), List.of("y"), FOUR, SIX, SIX, 0, Optional.empty());

    /** Trains nothing. */
    static final Trainable IDLE = new Trainable() {
        @Override
        public Network initial(Task task, Seed seed) {
            return NETWORK;
        }

        @Override
        public Network train(Network start, Task task, RunContext context) {
            return start;
        }

        @Override
        public Evaluation evaluate(Network network, Samples samples) {
            return new Evaluation(0, 1);
        }

        @Override
        public void probe(Network network, Samples samples, Objective objective, ProbeVisitor visitor) { }
    };

    @Test
    void countsByHand() {
        // 5 epochs of 4 rows in batches of 3: 2 steps each. A row takes 6 operations per edge, less 2 per edge of the first
        // layer: 6 * 7 - 2 * 5 = 32. Judging takes 2 * 7 = 14 for each of 6 rows. 5 * (4 * 32 + 6 * 14) = 1060.
        MeteredModel meter = new MeteredModel(IDLE, 5, 3);

        assertSame(NETWORK, meter.train(NETWORK, TASK, RunContext.of(new Seed(1))));
        assertEquals(new Work(1, 10, 1060), meter.work());

        meter.train(NETWORK, TASK, RunContext.of(new Seed(1)));
        assertEquals(new Work(1, 10, 1060), meter.work().minus(new Work(1, 10, 1060)));
    }
}
