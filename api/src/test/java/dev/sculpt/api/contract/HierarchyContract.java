package dev.sculpt.api.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.HierarchyMethod;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
            UnitLabels clusters = clusters(network, most);
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
    void givesTheSameLabelsAgain(Network network) {
        UnitLabels clusters = clusters(network, 3);
        HierarchyMethod method = create();
        UnitLabels modules = method.merge(detection(network), clusters);
        assertEquals(modules, method.merge(detection(network), clusters));
        assertEquals(modules, create().merge(detection(network), clusters));
    }

    private static Detection detection(Network network) {
        return Detection.of(network, RunContext.of(new Seed(1)));
    }

    /** Draws clusters of the living units, at most {@code most} per hidden or input layer; outputs are apart. */
    private static UnitLabels clusters(Network network, int most) {
        LivingUnits living = LivingUnits.of(network);
        SplittableRandom random = new Seed(most).random();
        int[][] labels = new int[network.depth() + 1][];
        for (int layer = 0; layer < labels.length; layer++) {
            int clusters = layer == network.depth() ? network.width(layer) : Math.min(most, living.count(layer));
            labels[layer] = new int[network.width(layer)];
            Arrays.fill(labels[layer], UnitLabels.DROPPED);
            int next = 0;
            for (int unit : living.units(layer)) {
                // The first units take one label each, so that none is missing.
                labels[layer][unit] = next < clusters ? next++ : random.nextInt(clusters);
            }
        }
        return new UnitLabels(labels);
    }
}
