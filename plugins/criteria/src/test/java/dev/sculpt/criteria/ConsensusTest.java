package dev.sculpt.criteria;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.Hierarchy.Link;
import dev.sculpt.api.module.Hierarchy.Module;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.search.Try;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConsensusTest {

    private static final Samples SAMPLES = new DenseSamples(new float[1][2], new float[1][2]);

    /** Each output reads one hidden unit, which reads its input. */
    private static final Network APART = Tries.network(List.of(2, 3, 2), "0-0 1-1", "0-0 1-1");

    /** The same through other hidden units. */
    private static final Network APART_TOO = Tries.network(List.of(2, 3, 2), "0-2 1-1", "2-0 1-1");

    /** Both outputs read one hidden unit, which reads both inputs. */
    private static final Network SHARED = Tries.network(List.of(2, 3, 2), "0-0 1-0", "0-0 0-1");

    /**
     * The first two split inputs and outputs alike, with other numbers and other hidden units; the third has the
     * modules of the first but for outputs of their own, so the same inputs and other outputs; the last is one
     * module.
     */
    @Test
    void countsTriesOfTheSameHierarchy() {
        List<Try> tries = List.of(
                Tries.of(APART, new int[][] {{0, 1}, {0, 1, -1}, {0, 1}}),
                Tries.of(APART_TOO, new int[][] {{1, 0}, {-1, 0, 1}, {1, 0}}),
                Tries.of(APART, new int[][] {{0, 1}, {0, 1, -1}, {2, 3}}),
                Tries.of(SHARED));
        assertArrayEquals(new double[] {-2, -2, -1, -1}, new Consensus().costs(tries, SAMPLES));
    }

    private static Module module(List<Integer> inputs, List<Integer> outputs) {
        return new Module(List.of(inputs, List.of(0), outputs));
    }

    private static final Module SOURCE = module(List.of(0), List.of());
    private static final Module OTHER_SOURCE = module(List.of(1), List.of());
    private static final Module MIDDLE = module(List.of(), List.of());
    private static final Module SINK = module(List.of(), List.of(0));

    /** Two modules in the middle, each read by the sink, and each or only one of them reads both sources. */
    @Test
    void tellsApartWhoReadsWhom() {
        List<Module> modules = List.of(SOURCE, OTHER_SOURCE, MIDDLE, MIDDLE, SINK);
        Hierarchy crossed = new Hierarchy(modules, List.of(
                new Link(0, 2, 1), new Link(0, 3, 1), new Link(1, 2, 1), new Link(2, 4, 1), new Link(3, 4, 1)));
        Hierarchy mirrored = new Hierarchy(modules, List.of(
                new Link(0, 2, 9), new Link(0, 3, 1), new Link(1, 3, 1), new Link(2, 4, 1), new Link(3, 4, 1)));
        Hierarchy turned = new Hierarchy(modules, List.of(
                new Link(0, 2, 1), new Link(1, 2, 1), new Link(1, 3, 1), new Link(2, 4, 1), new Link(3, 4, 1)));
        assertEquals(HierarchyShape.of(crossed), HierarchyShape.of(mirrored));
        assertNotEquals(HierarchyShape.of(crossed), HierarchyShape.of(turned));
    }

    /** Same split of inputs and outputs, one module more in the middle. */
    @Test
    void tellsApartTheNumberOfModules() {
        Hierarchy one = new Hierarchy(
                List.of(SOURCE, MIDDLE, SINK), List.of(new Link(0, 1, 1), new Link(1, 2, 1)));
        Hierarchy two = new Hierarchy(
                List.of(SOURCE, MIDDLE, MIDDLE, SINK),
                List.of(new Link(0, 1, 1), new Link(0, 2, 1), new Link(1, 3, 1), new Link(2, 3, 1)));
        assertNotEquals(HierarchyShape.of(one), HierarchyShape.of(two));
    }

    /** Four modules each read by two of four others: in one ring of eight, or in two of four. */
    @Test
    void tellsApartWhatColoursDoNot() {
        List<Module> modules = Collections.nCopies(8, MIDDLE);
        List<Link> ring = new ArrayList<>();
        List<Link> rings = new ArrayList<>();
        for (int lower = 0; lower < 4; lower++) {
            ring.add(new Link(lower, 4 + lower, 1));
            ring.add(new Link(lower, 4 + (lower + 1) % 4, 1));
            rings.add(new Link(lower, 4 + lower / 2 * 2, 1));
            rings.add(new Link(lower, 5 + lower / 2 * 2, 1));
        }
        assertEquals(HierarchyShape.of(new Hierarchy(modules, rings)), HierarchyShape.of(new Hierarchy(modules, rings)));
        assertNotEquals(HierarchyShape.of(new Hierarchy(modules, ring)), HierarchyShape.of(new Hierarchy(modules, rings)));
    }

    /** Random hierarchies keep their shape when their modules are numbered anew. */
    @Test
    void doesNotDependOnTheNumbersOfModules() {
        Random random = new Random(1);
        for (int i = 0; i < 100; i++) {
            List<Module> modules = new ArrayList<>(List.of(SOURCE, OTHER_SOURCE, SINK));
            modules.addAll(Collections.nCopies(random.nextInt(5), MIDDLE));
            List<Integer> order = new ArrayList<>();
            modules.forEach(module -> order.add(order.size()));
            Collections.shuffle(order, random);
            List<Module> renumbered = new ArrayList<>(modules);
            List<Link> links = new ArrayList<>();
            List<Link> renumberedLinks = new ArrayList<>();
            for (int from = 0; from < modules.size(); from++) {
                renumbered.set(order.get(from), modules.get(from));
                for (int to = from + 1; to < modules.size(); to++) {
                    if (random.nextBoolean()) {
                        links.add(new Link(from, to, 1));
                        renumberedLinks.add(new Link(order.get(from), order.get(to), 1));
                    }
                }
            }
            Collections.shuffle(renumberedLinks, random);
            assertEquals(
                    HierarchyShape.of(new Hierarchy(modules, links)),
                    HierarchyShape.of(new Hierarchy(renumbered, renumberedLinks)));
        }
    }
}
