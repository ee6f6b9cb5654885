package dev.sculpt.testkit;

import dev.sculpt.api.measure.MeasuredNetwork;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Networks with modules that are to be measured. */
final class SampleMeasured {

    private static final int MOST_CLUSTERS = 2;

    private SampleMeasured() { }

    /** Returns a network of which everything is known. */
    static MeasuredNetwork withTruth(Network network) {
        return of(network, SampleDetections.of(network), Optional.of(truth(network)), OptionalDouble.of(1));
    }

    /** Returns a trained network whose true hierarchy is not known. */
    static MeasuredNetwork withoutTruth(Network network) {
        return of(network, SampleDetections.of(network), Optional.empty(), OptionalDouble.of(0.75));
    }

    /** Returns a network from elsewhere. */
    static MeasuredNetwork given(Network network) {
        Detection detection = new Detection(network, LivingUnits.of(network), Optional.empty(), Optional.empty(),
                RunContext.of(new Seed(1)));
        return of(network, detection, Optional.empty(), OptionalDouble.empty());
    }

    private static MeasuredNetwork of(
            Network network, Detection detection, Optional<TrueHierarchy> truth, OptionalDouble accuracy) {
        UnitLabels modules = SampleLabels.modules(network, MOST_CLUSTERS);
        return new MeasuredNetwork(network, detection.living(), SampleLabels.clusters(network, MOST_CLUSTERS), modules,
                Hierarchy.of(network, modules), truth, detection.task(), detection.model(), accuracy, detection.context());
    }

    // Two modules, or one where there is one output: the first reads the lower half of the inputs.
    private static TrueHierarchy truth(Network network) {
        int inputs = network.width(0);
        int outputs = network.width(network.depth());
        if (outputs == 1) {
            return new TrueHierarchy(List.of(new TrueModule(range(0, inputs), range(0, 1))), List.of(), true);
        }
        return new TrueHierarchy(List.of(
                new TrueModule(range(0, inputs / 2), range(0, 1)),
                new TrueModule(range(inputs / 2, inputs), range(1, outputs))), List.of(new TrueLink(0, 1)), true);
    }

    private static TreeSet<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().collect(Collectors.toCollection(TreeSet::new));
    }
}
