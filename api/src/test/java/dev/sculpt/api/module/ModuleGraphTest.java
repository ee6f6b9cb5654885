package dev.sculpt.api.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.sculpt.api.module.Hierarchy.Link;
import dev.sculpt.api.module.Hierarchy.Module;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModuleGraphTest {

    private static final TrueModule LEFT = SmallNetworks.module(List.of(0), List.of());
    private static final TrueModule RIGHT = SmallNetworks.module(List.of(1), List.of());
    private static final TrueModule MIDDLE = SmallNetworks.module(List.of(), List.of());
    private static final TrueModule TOP = SmallNetworks.module(List.of(), List.of(0));

    /** The graph of a true hierarchy with links as in {@code "0-2 1-2"}. */
    private static ModuleGraph graph(String links, TrueModule... modules) {
        return graph(links, List.of(modules));
    }

    private static ModuleGraph graph(String links, List<TrueModule> modules) {
        return ModuleGraph.of(SmallNetworks.hierarchy(modules, Arrays.stream(links.split(" "))
                .map(link -> new int[] {link.charAt(0) - '0', link.charAt(2) - '0'}).toArray(int[][]::new)));
    }

    private static Module found(List<Integer> inputs, int hidden, List<Integer> outputs) {
        return new Module(List.of(inputs, IntStream.range(0, hidden).boxed().toList(), outputs));
    }

    @Test
    void numbersOfModulesDoNotMatter() {
        assertEquals(graph("0-2 1-2", LEFT, RIGHT, TOP), graph("2-0 1-0", TOP, LEFT, RIGHT));
        assertEquals(graph("0-2 1-2", LEFT, RIGHT, TOP).hashCode(), graph("2-0 1-0", TOP, LEFT, RIGHT).hashCode());
    }

    @Test
    void linksDo() {
        assertNotEquals(graph("0-2 1-2", LEFT, RIGHT, TOP), graph("0-1 1-2", LEFT, RIGHT, TOP));
        assertNotEquals(graph("0-2 1-2", LEFT, RIGHT, TOP), graph("0-2", LEFT, RIGHT, TOP));
        assertNotEquals(graph("0-1", LEFT, TOP), graph("1-0", LEFT, TOP));
    }

    @Test
    void inputsAndTheNumberOfModulesDo() {
        TrueModule both = SmallNetworks.module(List.of(0, 1), List.of());

        assertNotEquals(graph("0-1", LEFT, TOP), graph("0-1", both, TOP));
        assertNotEquals(graph("0-1 1-2", LEFT, MIDDLE, TOP), graph("0-1 0-2 1-3 2-3", LEFT, MIDDLE, MIDDLE, TOP));
    }

    /** A chain of two in the middle, numbered upwards and downwards; and the same modules side by side. */
    @Test
    void modulesInTheMiddleAreMatchedByTheirLinks() {
        List<TrueModule> modules = List.of(LEFT, RIGHT, MIDDLE, MIDDLE, TOP);

        assertEquals(graph("0-2 2-3 3-4 1-3", modules), graph("0-3 3-2 2-4 1-2", modules));
        assertNotEquals(graph("0-2 2-3 3-4 1-3", modules), graph("0-2 2-4 3-4 1-3", modules));
        // One of the two reads both, the other x0 alone; and the other x1 alone.
        assertEquals(graph("0-2 0-3 1-2 2-4 3-4", modules), graph("0-2 0-3 1-3 2-4 3-4", modules));
        assertNotEquals(graph("0-2 0-3 1-2 2-4 3-4", modules), graph("0-2 1-2 1-3 2-4 3-4", modules));
    }

    /** As many links between as many modules; but y0 reads x0 and y1 reads x1, or the other way round. */
    @Test
    void bareGraphsThatMatchAreNotEnough() {
        TrueModule other = SmallNetworks.module(List.of(), List.of(1));

        assertEquals(graph("0-2 1-3", LEFT, RIGHT, TOP, other), graph("1-3 0-2", LEFT, RIGHT, TOP, other));
        assertNotEquals(graph("0-2 1-3", LEFT, RIGHT, TOP, other), graph("0-3 1-2", LEFT, RIGHT, TOP, other));
    }

    /** Four modules each read by two of four others: in one ring of eight, or in two of four. Each four have one colour. */
    @Test
    void tellsApartWhatColoursDoNot() {
        List<TrueModule> modules = Collections.nCopies(8, MIDDLE);
        ModuleGraph ring = graph("0-4 0-5 1-5 1-6 2-6 2-7 3-7 3-4", modules);
        ModuleGraph rings = graph("0-4 0-5 1-4 1-5 2-6 2-7 3-6 3-7", modules);

        assertEquals(ring, graph("1-4 1-5 0-5 0-6 2-6 2-7 3-7 3-4", modules));
        assertEquals(rings, graph("0-7 0-5 3-7 3-5 2-6 2-4 1-6 1-4", modules));
        assertNotEquals(ring, rings);
    }

    /** Weights, hidden units and the same link twice are no part of it; input groups are compared as sets. */
    @Test
    void aFoundHierarchyIsHeldAgainstATrueOne() {
        Hierarchy hierarchy = new Hierarchy(
                List.of(found(List.of(), 1, List.of(0)), found(List.of(1, 0), 5, List.of()),
                        found(List.of(2), 0, List.of())),
                List.of(new Link(1, 0, 3), new Link(2, 0, 1)));
        TrueModule both = SmallNetworks.module(List.of(0, 1), List.of());
        TrueModule third = SmallNetworks.module(List.of(2), List.of());

        assertEquals(graph("0-2 1-2", both, third, TOP), ModuleGraph.of(hierarchy));
        assertEquals(graph("0-2 1-2 0-2", both, third, TOP), ModuleGraph.of(hierarchy));
        assertNotEquals(graph("0-1 1-2", both, third, TOP), ModuleGraph.of(hierarchy));
    }

    @Test
    void hierarchiesWithoutModulesAreEqual() {
        assertEquals(ModuleGraph.of(new Hierarchy(List.of(), List.of())),
                ModuleGraph.of(SmallNetworks.hierarchy(List.of())));
    }

    @Test
    void randomHierarchiesStayTheSameWhenRenumbered() {
        Random random = new Random(1);
        for (int trial = 0; trial < 100; trial++) {
            List<TrueModule> modules = new ArrayList<>(List.of(LEFT, RIGHT, TOP));
            modules.addAll(Collections.nCopies(random.nextInt(5), MIDDLE));
            List<Integer> order = new ArrayList<>(IntStream.range(0, modules.size()).boxed().toList());
            Collections.shuffle(order, random);
            List<TrueModule> renumbered = new ArrayList<>(modules);
            List<int[]> links = new ArrayList<>();
            List<int[]> renumberedLinks = new ArrayList<>();
            for (int from = 0; from < modules.size(); from++) {
                renumbered.set(order.get(from), modules.get(from));
                for (int to = from + 1; to < modules.size(); to++) {
                    if (random.nextBoolean()) {
                        links.add(new int[] {from, to});
                        renumberedLinks.add(new int[] {order.get(from), order.get(to)});
                    }
                }
            }
            ModuleGraph one = ModuleGraph.of(SmallNetworks.hierarchy(modules, links.toArray(int[][]::new)));
            ModuleGraph other = ModuleGraph.of(SmallNetworks.hierarchy(renumbered, renumberedLinks.toArray(int[][]::new)));
            assertEquals(one, other);
            assertEquals(one.hashCode(), other.hashCode());
        }
    }
}
