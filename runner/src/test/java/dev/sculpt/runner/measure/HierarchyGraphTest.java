package dev.sculpt.runner.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.Hierarchy.Link;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class HierarchyGraphTest {

    private static TrueModule trueModule(List<Integer> inputs, List<Integer> outputs) {
        return new TrueModule(new TreeSet<>(inputs), new TreeSet<>(outputs));
    }

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
    void truthInAnotherOrderIsTheSameGraph() {
        // The modules of levels(), the last first.
        List<TrueModule> modules = List.of(
                trueModule(List.of(), List.of(1)), trueModule(List.of(), List.of(0)),
                trueModule(List.of(), List.of()), trueModule(List.of(2, 3), List.of()),
                trueModule(List.of(0, 1), List.of()));
        List<TrueLink> links = List.of(
                new TrueLink(4, 2), new TrueLink(4, 1), new TrueLink(3, 2), new TrueLink(3, 0), new TrueLink(2, 1),
                new TrueLink(2, 0));
        HierarchyGraph graph = HierarchyGraph.of(Hierarchies.levels());
        assertTrue(graph.isIsomorphicTo(new TrueHierarchy(modules, links, false)));

        // As many links, but x0 x1 feeds y1 and x2 x3 feeds y0: the bare graphs match, the modules do not.
        List<TrueLink> swapped = List.of(
                new TrueLink(4, 2), new TrueLink(4, 0), new TrueLink(3, 2), new TrueLink(3, 1), new TrueLink(2, 1),
                new TrueLink(2, 0));
        assertFalse(graph.isIsomorphicTo(new TrueHierarchy(modules, swapped, false)));

        // One link fewer.
        assertFalse(graph.isIsomorphicTo(new TrueHierarchy(modules, links.subList(1, 6), false)));
    }

    @Test
    void linkInTheOtherDirectionIsAnotherGraph() {
        Hierarchy hierarchy = new Hierarchy(
                List.of(
                        Hierarchies.module(List.of(0), 0, List.of()),
                        Hierarchies.module(List.of(), 0, List.of(0))),
                List.of(new Link(0, 1, 1)));
        List<TrueModule> modules = List.of(trueModule(List.of(0), List.of()), trueModule(List.of(), List.of(0)));
        HierarchyGraph graph = HierarchyGraph.of(hierarchy);
        assertTrue(graph.isIsomorphicTo(new TrueHierarchy(modules, List.of(new TrueLink(0, 1)), false)));
        assertFalse(graph.isIsomorphicTo(new TrueHierarchy(modules, List.of(new TrueLink(1, 0)), false)));
    }

    @Test
    void renumberedRandomHierarchiesStayTheSame() {
        Random random = new Random(7);
        for (int trial = 0; trial < 100; trial++) {
            int size = 2 + random.nextInt(6);
            List<Integer> order = new ArrayList<>();
            List<Hierarchy.Module> modules = new ArrayList<>();
            for (int module = 0; module < size; module++) {
                order.add(module);
                // The last two hold no input, so that the match has to choose between them.
                modules.add(Hierarchies.module(module < size - 2 ? List.of(module) : List.of(), 1, List.of()));
            }
            Collections.shuffle(order, random);
            List<Link> links = new ArrayList<>();
            List<TrueLink> trueLinks = new ArrayList<>();
            TrueModule[] trueModules = new TrueModule[size];
            for (int from = 0; from < size; from++) {
                trueModules[order.get(from)] = trueModule(modules.get(from).inputs(), List.of());
                for (int to = from + 1; to < size; to++) {
                    if (random.nextBoolean()) {
                        links.add(new Link(from, to, 1));
                        trueLinks.add(new TrueLink(order.get(from), order.get(to)));
                    }
                }
            }
            HierarchyGraph graph = HierarchyGraph.of(new Hierarchy(modules, links));
            assertTrue(graph.isIsomorphicTo(new TrueHierarchy(List.of(trueModules), trueLinks, false)));
            for (Link link : links) {
                assertTrue(graph.levels().get(link.from()) < graph.levels().get(link.to()));
            }
        }
    }
}
