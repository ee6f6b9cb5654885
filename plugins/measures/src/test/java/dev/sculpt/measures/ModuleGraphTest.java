package dev.sculpt.measures;

import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModuleGraphTest {

    private static TrueModule trueModule(List<Integer> inputs, List<Integer> outputs) {
        return new TrueModule(new TreeSet<>(inputs), new TreeSet<>(outputs));
    }

    /** Two input modules, a middle one that reads both, and two outputs that read it and one input each. */
    private static Hierarchy levels() {
        return new Hierarchy(
                List.of(
                        module(List.of(0, 1), 5, List.of()), module(List.of(2, 3), 4, List.of()),
                        module(List.of(), 6, List.of()), module(List.of(), 1, List.of(0)),
                        module(List.of(), 0, List.of(1))),
                List.of(
                        new Link(0, 2, 3), new Link(0, 3, 1), new Link(1, 2, 12), new Link(1, 4, 2),
                        new Link(2, 3, 4), new Link(2, 4, 1)));
    }

    private static Hierarchy.Module module(List<Integer> inputs, int hidden, List<Integer> outputs) {
        return new Hierarchy.Module(List.of(inputs, IntStream.range(0, hidden).boxed().toList(), outputs));
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
        ModuleGraph graph = new ModuleGraph(levels());
        assertTrue(graph.isSameAs(new TrueHierarchy(modules, links, false)));

        // As many links, but x0 x1 feeds y1 and x2 x3 feeds y0: the bare graphs match, the modules do not.
        List<TrueLink> swapped = List.of(
                new TrueLink(4, 2), new TrueLink(4, 0), new TrueLink(3, 2), new TrueLink(3, 1), new TrueLink(2, 1),
                new TrueLink(2, 0));
        assertFalse(graph.isSameAs(new TrueHierarchy(modules, swapped, false)));

        // One link fewer.
        assertFalse(graph.isSameAs(new TrueHierarchy(modules, links.subList(1, 6), false)));
    }

    @Test
    void linkInTheOtherDirectionIsAnotherGraph() {
        Hierarchy hierarchy = new Hierarchy(
                List.of(
                        module(List.of(0), 0, List.of()),
                        module(List.of(), 0, List.of(0))),
                List.of(new Link(0, 1, 1)));
        List<TrueModule> modules = List.of(trueModule(List.of(0), List.of()), trueModule(List.of(), List.of(0)));
        ModuleGraph graph = new ModuleGraph(hierarchy);
        assertTrue(graph.isSameAs(new TrueHierarchy(modules, List.of(new TrueLink(0, 1)), false)));
        assertFalse(graph.isSameAs(new TrueHierarchy(modules, List.of(new TrueLink(1, 0)), false)));
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
                modules.add(module(module < size - 2 ? List.of(module) : List.of(), 1, List.of()));
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
            ModuleGraph graph = new ModuleGraph(new Hierarchy(modules, links));
            assertTrue(graph.isSameAs(new TrueHierarchy(List.of(trueModules), trueLinks, false)));
        }
    }
}
