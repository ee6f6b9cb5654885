package dev.sculpt.testkit;

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

/**
 * Finished networks from dense to empty: with a true hierarchy, with a task that states none, and without a task, as from
 * elsewhere.
 */
final class SampleMeasured {

    private static final TrueHierarchy TRUTH = new TrueHierarchy(
            List.of(module(List.of(0, 1), List.of(0)), module(List.of(2, 3), List.of(1, 2))), List.of(), true);

    private SampleMeasured() { }

    private static TrueModule module(List<Integer> inputs, List<Integer> outputs) {
        return new TrueModule(new TreeSet<>(inputs), new TreeSet<>(outputs));
    }

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
}
