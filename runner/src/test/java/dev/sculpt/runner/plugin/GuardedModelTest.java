package dev.sculpt.runner.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.api.Kind;
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
import dev.sculpt.runner.engine.SmallNetworks;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedModelTest {

    private static final Network NETWORK = SmallNetworks.halves();
    private static final Samples ROW = new DenseSamples(new float[1][4], new float[1][2]);
    private static final Task TASK = new Task(List.of("a", "b", "c", "d"), List.of("y", "z"), ROW, ROW, ROW, 0,
            Optional.empty());

    /** Returns what training gives, an accuracy, and shows one row. */
    private record Model(double accuracy, Optional<Network> trained) implements Trainable {

        @Override
        public Network initial(Task task, Seed seed) {
            return null;
        }

        @Override
        public Network train(Network start, Task task, RunContext context) {
            return trained.orElseThrow(() -> new IllegalStateException("cannot learn"));
        }

        @Override
        public Evaluation evaluate(Network network, Samples samples) {
            return new Evaluation(Double.NaN, accuracy);
        }

        @Override
        public void probe(Network network, Samples samples, Objective objective, ProbeVisitor visitor) {
            visitor.row(0, new float[0][], new float[0][], new float[0][]);
        }
    }

    private static Trainable guarded(Model model, ClassLoader loader) {
        return new GuardedModel(
                new PluginBorder(), new Callee(Offers.offer(Kind.MODEL, "odd", loader), model, List.of()), model,
                TaskSight.of(TASK));
    }

    private static Trainable guarded(double accuracy) {
        return guarded(new Model(accuracy, Optional.empty()), Model.class.getClassLoader());
    }

    private static String failure(Runnable call) {
        return assertThrows(PluginFailure.class, call::run).getMessage();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -0.1, 1.1})
    void anAccuracyIsAShare(double accuracy) {
        assertEquals("model plugin \"odd\" returned an accuracy of " + accuracy + ", must be in 0..1",
                failure(() -> guarded(accuracy).evaluate(NETWORK, ROW)));
        assertEquals(1, guarded(1).evaluate(NETWORK, ROW).accuracy());
    }

    @Test
    void everyMethodIsACall() {
        Trainable model = guarded(1);

        assertEquals("model plugin \"odd\" returned nothing", failure(() -> model.initial(TASK, new Seed(1))));
        assertEquals("model plugin \"odd\" failed: java.lang.IllegalStateException: cannot learn",
                failure(() -> model.train(NETWORK, TASK, RunContext.of(new Seed(1)))));
        model.check(TASK);
    }

    /** Whoever lets it train a pruned network is not to blame for what comes of it. */
    @Test
    void trainingRevivesNoEdge() {
        Trainable model = guarded(new Model(1, Optional.of(NETWORK)), Model.class.getClassLoader());
        boolean[] mask = NETWORK.layer(1).mask();
        int living = IntStream.range(0, mask.length).filter(edge -> mask[edge]).findFirst().orElseThrow();
        mask[living] = false;
        Layer layer = NETWORK.layer(1);
        Network pruned = new Network(List.of(NETWORK.layer(0),
                new Layer(layer.inputs(), layer.outputs(), layer.weights(), mask, layer.biases())));

        assertEquals("model plugin \"odd\" returned a network with more edges than it was given, in layer 1",
                failure(() -> model.train(pruned, TASK, RunContext.of(new Seed(1)))));
        assertSame(NETWORK, model.train(NETWORK, TASK, RunContext.of(new Seed(1))));
    }

    /** A visitor is code of the stage that asked for the probe. */
    @Test
    void whatAVisitorThrowsIsNotTheModels() {
        RuntimeException own = new IllegalStateException("of the score");

        RuntimeException thrown = assertThrows(IllegalStateException.class, () ->
                guarded(1).probe(NETWORK, ROW, Objective.LOSS, (row, values, gradients, sums) -> {
                    throw own;
                }));

        assertSame(own, thrown);
    }

    @Test
    void aVisitorHasTheClassLoaderOfItsOwnPlugin() throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader own = new URLClassLoader(new URL[0])) {
            ClassLoader[] seen = new ClassLoader[1];
            guarded(new Model(1, Optional.empty()), own).probe(NETWORK, ROW, Objective.LOSS,
                    (row, values, gradients, sums) -> seen[0] = Thread.currentThread().getContextClassLoader());

            assertSame(before, seen[0]);
            assertSame(before, Thread.currentThread().getContextClassLoader());
        }
    }
}
