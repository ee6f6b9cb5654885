package dev.sculpt.runner.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.api.Kind;
import dev.sculpt.api.model.Evaluation;
import dev.sculpt.api.model.Objective;
import dev.sculpt.api.model.ProbeVisitor;
import dev.sculpt.api.model.Trainable;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedModelTest {

    private static final Network NETWORK = SmallNetworks.halves();
    private static final Samples ROW = new DenseSamples(new float[1][4], new float[1][2]);

    /** Returns one network, an accuracy, and shows one row. */
    private record Model(double accuracy) implements Trainable {

        @Override
        public Network initial(Task task, Seed seed) {
            return null;
        }

        @Override
        public Network train(Network start, Task task, RunContext context) {
            throw new IllegalStateException("cannot learn");
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

    private static Trainable guarded(double accuracy, ClassLoader loader) {
        Model model = new Model(accuracy);
        return new GuardedModel(
                new PluginBorder(), new Callee(Offers.offer(Kind.MODEL, "odd", loader), model, List.of()), model);
    }

    private static Trainable guarded(double accuracy) {
        return guarded(accuracy, Model.class.getClassLoader());
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

        assertEquals("model plugin \"odd\" returned nothing", failure(() -> model.initial(null, new Seed(1))));
        assertEquals("model plugin \"odd\" failed: java.lang.IllegalStateException: cannot learn",
                failure(() -> model.train(NETWORK, null, RunContext.of(new Seed(1)))));
        model.check(null);
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
            guarded(1, own).probe(NETWORK, ROW, Objective.LOSS, (row, values, gradients, sums) ->
                    seen[0] = Thread.currentThread().getContextClassLoader());

            assertSame(before, seen[0]);
            assertSame(before, Thread.currentThread().getContextClassLoader());
        }
    }
}
