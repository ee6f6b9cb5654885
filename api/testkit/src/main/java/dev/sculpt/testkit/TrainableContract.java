package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.model.Evaluation;
import dev.sculpt.api.model.Objective;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.module.FoundModules;
import dev.sculpt.api.module.ModuleSource;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link Trainable} has to hold. Extend it and say how to create yours; few epochs are enough. */
public abstract class TrainableContract {

    /** Returns a new instance of the model under test. */
    protected abstract Trainable create();

    /** Returns the task to train on: two inputs and two outputs, unless overridden. */
    protected Task task() {
        return SampleTasks.of(2, 2);
    }

    @Test
    void startsFromANetworkThatFitsTheTask() {
        Trainable model = create();
        model.check(task());
        Network initial = model.initial(task(), new Seed(1));
        assertEquals(task().inputs(), initial.width(0), "inputs");
        assertEquals(task().outputs(), initial.width(initial.depth()), "outputs");
        NetworkAssertions.assertSame(initial, model.initial(task(), new Seed(1)));
        NetworkAssertions.assertSame(initial, create().initial(task(), new Seed(1)));
    }

    @Test
    void modulesThatItLaysOutHoldExactlyTheLivingUnits() {
        Trainable model = create();
        Network initial = model.initial(task(), new Seed(1));
        Optional<FoundModules> modules = modules(model, initial);
        modules.ifPresent(found -> {
            LabelAssertions.assertShape(initial, found.labels());
            LivingUnits living = LivingUnits.of(initial);
            for (int layer = 0; layer <= initial.depth(); layer++) {
                for (int unit = 0; unit < initial.width(layer); unit++) {
                    assertEquals(living.alive(layer, unit), found.labels().label(layer, unit) != UnitLabels.DROPPED,
                            "unit " + unit + " of layer " + layer);
                }
            }
            LabelAssertions.assertNoGaps(IntStream.rangeClosed(0, initial.depth())
                    .flatMap(layer -> Arrays.stream(found.labels().layer(layer))).toArray());
            assertTrue(model.startsTrained(), "a network whose modules are known is not trained");
            assertEquals(modules, modules(create(), initial), "the same again");
        });
    }

    private Optional<FoundModules> modules(Trainable model, Network network) {
        return model instanceof ModuleSource source ? source.modules(network, task()) : Optional.empty();
    }

    @Test
    void trainsWhatTheMaskLeaves() {
        Network start = sparse();
        NetworkAssertions.assertSameMasks(start, create().train(start, task(), context(1)));
    }

    @Test
    void trainsTheSameAgain() {
        Trainable model = create();
        Network trained = model.train(sparse(), task(), context(1));
        NetworkAssertions.assertSame(trained, model.train(sparse(), task(), context(1)));
        NetworkAssertions.assertSame(trained, create().train(sparse(), task(), context(1)));
    }

    @Test
    void stopsTrainingWhenTheRunIsStopped() {
        RunContext stopped = RunContext.of(new Seed(1), message -> { }, () -> true);
        Network start = sparse();
        assertThrows(CancellationException.class, () -> create().train(start, task(), stopped),
                "calls RunContext.checkCancelled, about once an epoch");
    }

    @Test
    void judgesByAShareOfOutputsAndAFiniteLoss() {
        Network network = sparse();
        Evaluation evaluation = create().evaluate(network, task().test());
        assertTrue(Double.isFinite(evaluation.loss()), "loss " + evaluation.loss());
        Probed probed = Probed.of(create(), network, task().test(), Objective.LOSS);
        // An output at 0.5 itself may be on either side.
        double outputs = (double) task().test().size() * task().outputs();
        assertTrue(evaluation.accuracy() >= probed.surelyRight() / outputs - 1e-9
                        && evaluation.accuracy() <= probed.perhapsRight() / outputs + 1e-9,
                "accuracy " + evaluation.accuracy() + ", where a probe shows " + probed.surelyRight() + " of " + outputs
                        + " outputs on the right side");
        assertEquals(evaluation, create().evaluate(network, task().test()), "the same again");
    }

    @ParameterizedTest
    @EnumSource
    void showsEveryRowOnceInOrder(Objective objective) {
        Network network = sparse();
        Probed probed = Probed.of(create(), network, task().test(), objective);
        probed.assertComplete(network, task().test());
        assertEquals(probed, Probed.of(create(), network, task().test(), objective), "the same again");
    }

    @ParameterizedTest
    @EnumSource
    void givesTheGradientsByTheInputs(Objective objective) {
        new GradientCheck(create(), sparse(), task().test(), objective).assertInputGradients();
    }

    @Test
    void givesTheSameToSeveralThreads() {
        Trainable model = create();
        Network expected = create().train(sparse(), task(), context(1));
        Evaluation evaluation = create().evaluate(expected, task().test());
        Concurrently.assertEach(() -> {
            Network trained = model.train(sparse(), task(), context(1));
            assertEquals(evaluation, model.evaluate(trained, task().test()));
            return trained;
        }, trained -> NetworkAssertions.assertSame(expected, trained));
    }

    /** The initial network without about a third of its edges. */
    private Network sparse() {
        SplittableRandom random = new Seed(2).random();
        List<Layer> layers = new ArrayList<>();
        for (Layer layer : create().initial(task(), new Seed(1)).layers()) {
            boolean[] mask = layer.mask();
            for (int edge = 0; edge < mask.length; edge++) {
                mask[edge] &= random.nextInt(3) > 0;
            }
            layers.add(new Layer(layer.inputs(), layer.outputs(), layer.weights(), mask, layer.biases()));
        }
        return new Network(layers);
    }

    private static RunContext context(long seed) {
        return RunContext.of(new Seed(seed));
    }
}
