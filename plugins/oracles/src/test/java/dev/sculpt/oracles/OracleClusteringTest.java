package dev.sculpt.oracles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.module.Clustering;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.oracles.network.Functions;
import dev.sculpt.oracles.network.WiredHierarchy;
import dev.sculpt.testkit.ClusteringContract;
import dev.sculpt.testkit.SampleNetworks;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OracleClusteringTest extends ClusteringContract {

    private static final int OFF = UnitLabels.DROPPED;
    /** {x0 x1} with y0, {x2 x3} with y1. */
    private static final TrueHierarchy HALVES = Functions.truth("", "x0 x1 y0", "x2 x3 y1");

    @Override
    protected Clustering create() {
        return new OracleClustering();
    }

    private UnitLabels clusters(Network network, TrueHierarchy truth) {
        return create().cluster(Detections.of(network, Optional.of(truth)));
    }

    @Test
    void findsTheModulesOfANetworkThatHoldsThem() {
        WiredHierarchy held = WiredHierarchy.of(Functions.pairs());

        assertEquals(new UnitLabels(new int[][] {{0, 0, 1, 1, 2, 2}, {0, 1, 2, OFF}, {0, 1, 2, OFF}, {0, 1, 2}}),
                clusters(held.network(), Functions.pairs().truth().orElseThrow()));
    }

    /** Hidden units 0 and 1 are of the second module, unit 2 of the first; the layer is numbered from unit 0. */
    @Test
    void numbersClustersByTheirLowestUnits() {
        Network network = SampleNetworks.of(List.of(4, 3, 2),
                new int[][] {{0, 2}, {1, 2}, {2, 0}, {3, 1}}, new int[][] {{2, 0}, {0, 1}, {1, 1}});

        assertEquals(new UnitLabels(new int[][] {{0, 0, 1, 1}, {0, 0, 1}, {0, 1}}), clusters(network, HALVES));
    }

    /**
     * Hidden unit 1 reads x1, x2 and x3 and leads to y1: one wrong edge in the second module, three in the first. Unit 0
     * reads x0 and leads to both outputs: one wrong edge in the first, two in the second.
     */
    @Test
    void whereTheNetworkDoesNotHoldThemUnitsHaveTheFewestWrongEdges() {
        Network network = SampleNetworks.of(List.of(4, 2, 2),
                new int[][] {{0, 0}, {1, 1}, {2, 1}, {3, 1}}, new int[][] {{0, 0}, {0, 1}, {1, 1}});

        assertEquals(new UnitLabels(new int[][] {{0, 0, 1, 1}, {0, 1}, {0, 1}}), clusters(network, HALVES));
    }

    /** From below alone the second layer would follow x0; its only unit leads to both y1 and y2 of the other module. */
    @Test
    void unitsMoveToWhereTheyHaveFewerWrongEdges() {
        Network network = SampleNetworks.of(List.of(2, 1, 1, 3),
                new int[][] {{0, 0}}, new int[][] {{0, 0}}, new int[][] {{0, 1}, {0, 2}});
        TrueHierarchy truth = Functions.truth("", "x0 y0", "x1 y1 y2");
        Detection detection = Detections.of(network, Optional.of(truth));

        // The first unit has a wrong edge either way, and stays.
        assertEquals(List.of(List.of(0, OFF), List.of(0), List.of(1), List.of(0, 1, 1)),
                Arrays.stream(TrueModules.of(detection))
                        .map(layer -> Arrays.stream(layer).boxed().toList()).toList());
    }

    @Test
    void aUnitInNoModuleIsApart() {
        Network network = SampleNetworks.of(List.of(2, 2), new int[][] {{0, 0}, {1, 0}, {1, 1}});

        assertEquals(new UnitLabels(new int[][] {{0, 1}, {0, 1}}),
                clusters(network, Functions.truth("", "x0 y0", "y1")));
    }

    @Test
    void withoutATruthEachLayerIsOneCluster() {
        Network network = SampleNetworks.of(List.of(2, 2), new int[][] {{0, 0}, {0, 1}});

        assertEquals(new UnitLabels(new int[][] {{0, OFF}, {0, 0}}),
                create().cluster(Detections.of(network, Optional.empty())));
    }
}
