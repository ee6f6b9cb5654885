package dev.sculpt.api.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sculpt.api.module.FoundModules.Read;
import dev.sculpt.api.module.Hierarchy.Link;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two inputs, two hidden units and an output: 0-0, 1-1 below, 0-0 and 1-0 above. */
class HierarchyTest {

    private static final Network NETWORK = new Network(List.of(
            new Layer(2, 2, new float[] {1, 0, 0, 1}, new boolean[] {true, false, false, true}, new float[2]),
            new Layer(2, 1, new float[] {1, 1}, new boolean[] {true, true}, new float[1])));
    /** Each input, both hidden units together, the output. */
    private static final UnitLabels LAYERS = new UnitLabels(new int[][] {{0, 1}, {2, 2}, {3}});
    /** The second hidden unit is in the output's module. */
    private static final UnitLabels SHORT = new UnitLabels(new int[][] {{0, 1}, {2, 3}, {3}});

    private static Hierarchy known(UnitLabels labels, Read... reads) {
        return Hierarchy.of(NETWORK, new FoundModules(labels, List.of(reads)));
    }

    @Test
    void linksAreThoseOfTheEdges() {
        Hierarchy hierarchy = Hierarchy.of(NETWORK, LAYERS);

        assertEquals(List.of(new Link(0, 2, 1), new Link(1, 2, 1), new Link(2, 3, 2)), hierarchy.links());
        assertEquals(0, hierarchy.bypassing());
    }

    @Test
    void aKnownLinkWithoutEdgesHasWeightZero() {
        Hierarchy hierarchy = known(LAYERS, new Read(1, 3), new Read(2, 3));

        assertEquals(List.of(new Link(0, 2, 1), new Link(1, 2, 1), new Link(1, 3, 0), new Link(2, 3, 2)), hierarchy.links());
        assertFalse(hierarchy.links().get(2).hasEdges());
    }

    /** Input 1 is known to be read over module 2, and its edge runs past it. */
    @Test
    void anEdgePastAModuleMakesNoLink() {
        Hierarchy hierarchy = known(SHORT, new Read(0, 2), new Read(1, 2), new Read(2, 3));

        assertEquals(List.of(new Link(0, 2, 1), new Link(1, 2, 0), new Link(2, 3, 1)), hierarchy.links());
        assertEquals(1, hierarchy.bypassing());
    }

    @Test
    void anEdgeThatNoWayJoinsMakesALink() {
        Hierarchy hierarchy = known(SHORT, new Read(0, 2), new Read(2, 3));

        assertEquals(List.of(new Link(0, 2, 1), new Link(1, 3, 1), new Link(2, 3, 1)), hierarchy.links());
        assertEquals(0, hierarchy.bypassing());
    }

    /** A chain 0-1-2-3, of which 0 also reads 3 directly. */
    @Test
    void waysOverOthersAreNotDirectReads() {
        List<BitSet> over = new FoundModules(LAYERS, List.of(
                new Read(0, 1), new Read(1, 2), new Read(2, 3), new Read(0, 3))).over();

        assertEquals("[{2}, {3}, {}, {}]", over.toString());
    }
}
