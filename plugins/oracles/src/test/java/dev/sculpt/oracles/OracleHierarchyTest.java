package dev.sculpt.oracles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.HierarchyMatch;
import dev.sculpt.api.module.HierarchyMethod;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.oracles.network.Functions;
import dev.sculpt.oracles.network.WiredHierarchy;
import dev.sculpt.testkit.HierarchyContract;
import dev.sculpt.testkit.SampleNetworks;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OracleHierarchyTest extends HierarchyContract {

    private static final int OFF = UnitLabels.DROPPED;
    private static final TrueHierarchy HALVES = Functions.truth("", "x0 x1 x2 y0", "x3 y1");
    private static final Network NETWORK = SampleNetworks.of(List.of(4, 3, 2),
            new int[][] {{0, 0}, {1, 0}, {2, 0}, {3, 2}}, new int[][] {{0, 0}, {2, 1}});

    @Override
    protected HierarchyMethod create() {
        return new OracleHierarchy();
    }

    @Test
    void isExactOnTheRightClusters() {
        TrueHierarchy truth = Functions.pairs().truth().orElseThrow();
        Network network = WiredHierarchy.of(Functions.pairs()).network();
        Detection detection = Detections.of(network, Optional.of(truth));

        UnitLabels modules = create().merge(detection, new OracleClustering().cluster(detection));

        assertTrue(HierarchyMatch.of(modules, Hierarchy.of(network, modules), truth).exact());
        assertEquals(WiredHierarchy.of(Functions.pairs()).modules(), modules);
    }

    /** x2 and x3 are one cluster, half of either module: it goes to the first. x0 and x1 are two clusters of one module. */
    @Test
    void neverSplitsACluster() {
        UnitLabels modules = create().merge(Detections.of(NETWORK, Optional.of(HALVES)),
                new UnitLabels(new int[][] {{0, 1, 2, 2}, {1, OFF, 0}, {0, 1}}));

        assertEquals(new UnitLabels(new int[][] {{0, 0, 0, 0}, {0, OFF, 1}, {0, 1}}), modules);
    }

    @Test
    void goesByMostUnitsOfACluster() {
        UnitLabels modules = create().merge(Detections.of(NETWORK, Optional.of(HALVES)),
                new UnitLabels(new int[][] {{0, 0, 0, 0}, {0, OFF, 0}, {1, 0}}));

        assertEquals(new UnitLabels(new int[][] {{0, 0, 0, 0}, {0, OFF, 0}, {0, 1}}), modules);
    }
}
