package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.sculpt.api.measure.Measure;
import dev.sculpt.api.measure.MeasuredNetwork;
import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every {@link Measure} has to hold. Extend it and say how to create yours. */
public abstract class MeasureContract {

    private static final TrueHierarchy TRUTH = new TrueHierarchy(
            List.of(module(List.of(0, 1), List.of(0)), module(List.of(2, 3), List.of(1, 2))), List.of(), true);

    /** Returns a new instance of the measure under test. */
    protected abstract Measure create();

    private static TrueModule module(List<Integer> inputs, List<Integer> outputs) {
        return new TrueModule(new TreeSet<>(inputs), new TreeSet<>(outputs));
    }

    // From dense to empty: with a true hierarchy, with a task that states none, and without a task, as from elsewhere.
    static Stream<MeasuredNetwork> networks() {
        Task plain = SampleTasks.of(4, 3);
        Task known = new Task(plain.inputNames(), plain.outputNames(), plain.training(), plain.validation(), plain.test(),
                plain.noise(), Optional.of(TRUTH));
        return IntStream.rangeClosed(0, 4).boxed().flatMap(sparsity -> Stream.of(
                measured(sparsity, OptionalDouble.of(1), Optional.of(known)),
                measured(sparsity, OptionalDouble.of(0.5), Optional.of(plain)),
                measured(sparsity, OptionalDouble.empty(), Optional.empty())));
    }

    private static MeasuredNetwork measured(int sparsity, OptionalDouble accuracy, Optional<Task> task) {
        Network network = SampleNetworks.random(new Seed(sparsity), 1 - sparsity / 4.0, 4, 6, 5, 3);
        UnitLabels modules = SampleLabels.modules(network, 1 + sparsity);
        return new MeasuredNetwork(
                network, LivingUnits.of(network), accuracy, modules, Hierarchy.of(network, modules), task);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void saysSomethingOfEveryNetwork(MeasuredNetwork network) {
        assertNotNull(create().measure(network), "unknown is a value of its own");
    }

    @ParameterizedTest
    @MethodSource("networks")
    void saysTheSameAgain(MeasuredNetwork network) {
        Measure measure = create();
        assertEquals(measure.measure(network), measure.measure(network));
        assertEquals(measure.measure(network), create().measure(network));
    }

    @Test
    void saysOneKindOfValue() {
        Measure measure = create();
        List<Class<?>> kinds = networks().flatMap(network -> measure.measure(network).plain().stream())
                .<Class<?>>map(Object::getClass).distinct().toList();
        assertEquals(kinds.stream().limit(1).toList(), kinds);
    }

    @Test
    void saysTheSameFromSeveralThreads() {
        MeasuredNetwork network = networks().findFirst().orElseThrow();
        Measure measure = create();
        var expected = create().measure(network);
        Concurrently.assertEach(() -> measure.measure(network), value -> assertEquals(expected, value));
    }
}
