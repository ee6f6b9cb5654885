package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.FoundModules;
import dev.sculpt.api.module.HierarchyMethod;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every {@link HierarchyMethod} has to hold, whatever the clusters. Extend it and say how to create yours.
 */
public abstract class HierarchyContract {

    /** Returns a new instance of the method under test. */
    protected abstract HierarchyMethod create();

    static Stream<Network> networks() {
        return SampleNetworks.all();
    }

    @ParameterizedTest
    @MethodSource("networks")
    void labelsExactlyTheClusteredUnitsWithoutGaps(Network network) {
        for (int most = 1; most <= 4; most++) {
            UnitLabels clusters = SampleLabels.clusters(network, most);
            UnitLabels modules = create().merge(detection(network), clusters);
            LabelAssertions.assertShape(network, modules);
            for (int layer = 0; layer <= network.depth(); layer++) {
                for (int unit = 0; unit < network.width(layer); unit++) {
                    assertEquals(clusters.label(layer, unit) == UnitLabels.DROPPED,
                            modules.label(layer, unit) == UnitLabels.DROPPED,
                            "unit " + unit + " of layer " + layer);
                }
            }
            LabelAssertions.assertNoGaps(IntStream.range(0, modules.layers())
                    .flatMap(layer -> Arrays.stream(modules.layer(layer))).toArray());
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void knowsReadsBetweenTheModulesThatItFinds(Network network) {
        UnitLabels clusters = SampleLabels.clusters(network, 3);
        FoundModules found = create().find(detection(network), clusters);
        assertEquals(create().merge(detection(network), clusters), found.labels(), "the labels of merge");
        assertEquals(found, create().find(detection(network), clusters), "the same again");
        assertEquals(List.copyOf(new LinkedHashSet<>(found.known())), found.known(), "each read once");
        found.known().forEach(read -> assertTrue(
                read.from() != read.to() && Math.min(read.from(), read.to()) >= 0
                        && Math.max(read.from(), read.to()) < found.labels().count(),
                read + " of " + found.labels().count() + " modules"));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void givesTheSameLabelsAgain(Network network) {
        UnitLabels clusters = SampleLabels.clusters(network, 3);
        HierarchyMethod method = create();
        UnitLabels modules = method.merge(detection(network), clusters);
        assertEquals(modules, method.merge(detection(network), clusters));
        assertEquals(modules, create().merge(detection(network), clusters));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void doesWithoutATaskAndAModel(Network network) {
        UnitLabels clusters = SampleLabels.clusters(network, 3);
        LabelAssertions.assertShape(
                network, create().merge(Detection.of(network, RunContext.of(new Seed(1))), clusters));
    }

    @Test
    void givesTheSameLabelsToSeveralThreads() {
        Network network = SampleDetections.network();
        UnitLabels clusters = SampleLabels.clusters(network, 3);
        HierarchyMethod method = create();
        UnitLabels expected = create().merge(detection(network), clusters);
        Concurrently.assertEach(
                () -> method.merge(detection(network), clusters), modules -> assertEquals(expected, modules));
    }

    private static Detection detection(Network network) {
        return SampleDetections.of(network);
    }
}
