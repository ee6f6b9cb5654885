package dev.sculpt.runner.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.Hierarchy.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HierarchyGraphTest {

    @Test
    void levelIsTheLongestPathFromAnySource() {
        // 0 and 1 are sources; 2 reads them; 3 reads 0 directly, but its longest path is 0 -> 2 -> 3.
        HierarchyGraph graph = HierarchyGraph.of(Hierarchies.levels());
        assertEquals(List.of(0, 0, 1, 2, 2), graph.levels());
        assertEquals(3, graph.depth());
        assertTrue(graph.acyclic());
        assertEquals(12, graph.graph().getEdgeWeight(graph.graph().getEdge(1, 2)));
    }

    @Test
    void modulesOfACycleShareALevel() {
        // 0 -> {1, 2} -> 3 once the cycle is one.
        HierarchyGraph graph = HierarchyGraph.of(Hierarchies.cycle());
        assertEquals(List.of(0, 1, 1, 2), graph.levels());
        assertFalse(graph.acyclic());
    }

    @Test
    void noModulesHaveNoLevels() {
        HierarchyGraph graph = HierarchyGraph.of(new Hierarchy(List.of(), List.of()));
        assertEquals(0, graph.depth());
        assertTrue(graph.acyclic());
    }

    @Test
    void linkToItselfIsRefused() {
        Hierarchy hierarchy = new Hierarchy(
                List.of(Hierarchies.module(List.of(0), 0, List.of())), List.of(new Link(0, 0, 1)));
        assertThrows(IllegalArgumentException.class, () -> HierarchyGraph.of(hierarchy));
    }

    @Test
    void everyLinkLeadsToAHigherLevel() {
        SplittableRandom random = new SplittableRandom(7);
        for (int trial = 0; trial < 100; trial++) {
            int size = 2 + random.nextInt(6);
            List<Hierarchy.Module> modules = new ArrayList<>();
            List<Link> links = new ArrayList<>();
            for (int from = 0; from < size; from++) {
                modules.add(Hierarchies.module(List.of(from), 1, List.of()));
                for (int to = from + 1; to < size; to++) {
                    if (random.nextBoolean()) {
                        links.add(new Link(from, to, 1));
                    }
                }
            }
            HierarchyGraph graph = HierarchyGraph.of(new Hierarchy(modules, links));
            for (Link link : links) {
                assertTrue(graph.levels().get(link.from()) < graph.levels().get(link.to()));
            }
        }
    }
}
