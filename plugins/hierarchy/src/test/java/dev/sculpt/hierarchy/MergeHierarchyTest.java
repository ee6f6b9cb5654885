package dev.sculpt.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.testkit.SampleNetworks;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergeHierarchyTest {

    /*
     * Inputs {0, 1} and {2, 3} lead to hidden unit 0 and 1 alone, which join them. Output 0 reads hidden unit 0
     * alone and joins; in the last layer it does not matter that output 1 reads hidden unit 0 too. Of the edges
     * into output 1 one half comes from each: a new module, number 2.
     */
    @Test
    void joinsWhereAllEdgesOfBothRunBetweenThem() {
        Network network = SampleNetworks.of(List.of(4, 2, 2),
                new int[][] {{0, 0}, {1, 0}, {2, 1}, {3, 1}}, new int[][] {{0, 0}, {0, 1}, {1, 1}});
        assertEquals(labels(new int[][] {{0, 0, 1, 1}, {0, 1}, {0, 2}}),
                merge(0.9, network, new int[][] {{0, 0, 1, 1}, {0, 1}, {0, 1}}));
    }

    // Hidden unit 0 gets all its edges from input 0, but takes only half of those that leave it: no join below the
    // top.
    @Test
    void asksBothConditionsInHiddenLayers() {
        Network network = SampleNetworks.of(List.of(1, 2, 1),
                new int[][] {{0, 0}, {0, 1}}, new int[][] {{0, 0}, {1, 0}});
        assertEquals(labels(new int[][] {{0}, {1, 2}, {3}}), merge(0.9, network, new int[][] {{0}, {0, 1}, {0}}));
    }

    /*
     * Nine of the ten edges into the output come from inputs {0..8}: 0.9 is not more than 0.9.
     */
    @Test
    void wantsMoreThanTheThreshold() {
        int[][] edges = new int[10][];
        for (int input = 0; input < 10; input++) {
            edges[input] = new int[] {input, 0};
        }
        Network network = SampleNetworks.of(List.of(10, 1), edges);
        int[][] clusters = {{0, 0, 0, 0, 0, 0, 0, 0, 0, 1}, {0}};
        assertEquals(2, merge(0.9, network, clusters).label(1, 0));
        assertEquals(0, merge(0.89, network, clusters).label(1, 0));
    }

    @Test
    void anOutputWithoutEdgesIsAModuleOfItsOwn() {
        Network network = SampleNetworks.of(List.of(1, 1, 3), new int[][] {{0, 0}}, new int[][] {{0, 1}});
        assertEquals(labels(new int[][] {{0}, {0}, {1, 0, 2}}),
                merge(0, network, new int[][] {{0}, {0}, {0, 1, 2}}));
    }

    @Test
    void aDeadNetworkHasItsOutputsAlone() {
        Network network = SampleNetworks.of(List.of(2, 1, 2), new int[][] {}, new int[][] {});
        assertEquals(labels(new int[][] {{-1, -1}, {-1}, {0, 1}}),
                merge(0.9, network, new int[][] {{-1, -1}, {-1}, {0, 1}}));
    }

    // Hidden unit 1 is read by nobody. Its edge from input 1 does not count, so hidden unit 0 has all that count.
    @Test
    void edgesOfDroppedUnitsDoNotCount() {
        Network network = SampleNetworks.of(List.of(2, 2, 1),
                new int[][] {{0, 0}, {1, 0}, {1, 1}}, new int[][] {{0, 0}});
        assertEquals(labels(new int[][] {{0, 0}, {0, -1}, {0}}),
                merge(0.9, network, new int[][] {{0, 0}, {0, -1}, {0}}));
    }

    // With d = 0.2 both inputs qualify; {1, 2} has two of three edges.
    @Test
    void takesTheClusterWithTheMostEdgesBelowOneHalf() {
        Network network = SampleNetworks.of(List.of(3, 1), new int[][] {{0, 0}, {1, 0}, {2, 0}});
        assertEquals(labels(new int[][] {{0, 1, 1}, {1}}), merge(0.2, network, new int[][] {{0, 1, 1}, {0}}));
        Network tied = SampleNetworks.of(List.of(2, 1), new int[][] {{0, 0}, {1, 0}});
        assertEquals(labels(new int[][] {{0, 1}, {0}}), merge(0.2, tied, new int[][] {{0, 1}, {0}}));
    }

    private static UnitLabels merge(double threshold, Network network, int[][] clusters) {
        return new MergeHierarchy(new MergeSettings(threshold))
                .merge(Detection.of(network, RunContext.of(new Seed(1))), labels(clusters));
    }

    private static UnitLabels labels(int[][] labels) {
        return new UnitLabels(labels);
    }
}
