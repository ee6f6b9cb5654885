package dev.sculpt.runner.consensus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.Hierarchy.Link;
import dev.sculpt.runner.measure.Hierarchies;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.isomorphism.VF2GraphIsomorphismInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final List<Integer> NONE = List.of();

    private static Outline outline(Hierarchy hierarchy) {
        return Outline.of(hierarchy, 4, 2);
    }

    @Test
    void numbersWeightsAndHiddenUnitsPlayNoPart() {
        Hierarchy other = new Hierarchy(
                List.of(Hierarchies.module(NONE, 9, NONE), Hierarchies.module(NONE, 2, List.of(1)),
                        Hierarchies.module(List.of(2, 3), 1, NONE), Hierarchies.module(NONE, 7, List.of(0)),
                        Hierarchies.module(List.of(0, 1), 3, NONE)),
                List.of(new Link(0, 1, 9), new Link(0, 3, 9), new Link(2, 0, 1), new Link(2, 1, 5), new Link(4, 0, 2),
                        new Link(4, 3, 8)));

        assertEquals(outline(Hierarchies.levels()), outline(other));
        assertEquals(outline(Hierarchies.levels()).hashCode(), outline(other).hashCode());
    }

    @Test
    void aLinkAnInputOrAnOutputElsewhereIsAnotherHierarchy() {
        Hierarchy levels = Hierarchies.levels();

        assertNotEquals(outline(levels), outline(new Hierarchy(levels.modules(), levels.links().subList(0, 5))));
        assertNotEquals(outline(levels), outline(new Hierarchy(
                List.of(Hierarchies.module(List.of(0), 5, NONE), Hierarchies.module(List.of(1, 2, 3), 4, NONE),
                        levels.modules().get(2), levels.modules().get(3), levels.modules().get(4)), levels.links())));
        assertNotEquals(outline(levels), outline(new Hierarchy(
                List.of(levels.modules().get(0), levels.modules().get(1), levels.modules().get(2),
                        Hierarchies.module(NONE, 1, List.of(1)), Hierarchies.module(NONE, 0, List.of(0))),
                levels.links())));
    }

    @Test
    void anInputInNoModuleIsNotOneInAModuleOfItsOwn() {
        Hierarchy without = new Hierarchy(List.of(Hierarchies.module(List.of(0), 0, List.of(0))), List.of());
        Hierarchy alone = new Hierarchy(List.of(Hierarchies.module(List.of(0), 0, List.of(0)),
                Hierarchies.module(List.of(1), 0, NONE)), List.of());

        assertNotEquals(Outline.of(without, 2, 1), Outline.of(alone, 2, 1));
    }

    /** Hierarchies of four modules with units and up to six middle ones, against the isomorphism of another library. */
    @Test
    void outlinesAreEqualExactlyWhereTheModulesCanBeMatched() {
        SplittableRandom random = new SplittableRandom(11);
        int equal = 0;
        int different = 0;
        for (int trial = 0; trial < 3_000; trial++) {
            int middle = random.nextInt(7);
            Hierarchy one = random(random, middle);
            Hierarchy other = switch (random.nextInt(3)) {
                case 0 -> permuted(one, random);
                case 1 -> permuted(oneLinkMoved(one, random), random);
                default -> random(random, middle);
            };
            boolean same = matches(one, other);
            assertEquals(same, outline(one).equals(outline(other)), () -> one + "\n" + other);
            equal += same ? 1 : 0;
            different += same ? 0 : 1;
        }
        assertTrue(equal > 500 && different > 500, equal + " " + different);
    }

    // Two modules of inputs, two of outputs, and middle ones, linked at random.
    private static Hierarchy random(SplittableRandom random, int middle) {
        List<Hierarchy.Module> modules = new ArrayList<>(List.of(
                Hierarchies.module(List.of(0, 1), 0, NONE), Hierarchies.module(List.of(2, 3), 0, NONE),
                Hierarchies.module(NONE, 0, List.of(0)), Hierarchies.module(NONE, 0, List.of(1))));
        IntStream.range(0, middle).forEach(number -> modules.add(Hierarchies.module(NONE, 1, NONE)));
        List<Link> links = new ArrayList<>();
        for (int from = 0; from < modules.size(); from++) {
            for (int to = 0; to < modules.size(); to++) {
                if (from != to && random.nextInt(4) == 0) {
                    links.add(new Link(from, to, 1));
                }
            }
        }
        return new Hierarchy(modules, links);
    }

    private static Hierarchy oneLinkMoved(Hierarchy hierarchy, SplittableRandom random) {
        if (hierarchy.links().isEmpty()) {
            return hierarchy;
        }
        List<Link> links = new ArrayList<>(hierarchy.links());
        links.remove(random.nextInt(links.size()));
        int from = random.nextInt(hierarchy.modules().size());
        int to = random.nextInt(hierarchy.modules().size());
        if (from != to && links.stream().noneMatch(link -> link.from() == from && link.to() == to)) {
            links.add(new Link(from, to, 1));
        }
        return new Hierarchy(hierarchy.modules(), links);
    }

    private static Hierarchy permuted(Hierarchy hierarchy, SplittableRandom random) {
        int size = hierarchy.modules().size();
        List<Integer> places = new ArrayList<>();
        IntStream.range(0, size).forEach(place -> places.add(random.nextInt(place + 1), place));
        Hierarchy.Module[] modules = new Hierarchy.Module[size];
        IntStream.range(0, size).forEach(module -> modules[places.get(module)] = hierarchy.modules().get(module));
        return new Hierarchy(List.of(modules), hierarchy.links().stream()
                .map(link -> new Link(places.get(link.from()), places.get(link.to()), link.weight())).toList());
    }

    private static boolean matches(Hierarchy one, Hierarchy other) {
        return new VF2GraphIsomorphismInspector<>(graph(one), graph(other), (left, right) -> {
            Hierarchy.Module first = one.modules().get(left);
            Hierarchy.Module second = other.modules().get(right);
            return first.inputs().equals(second.inputs()) && first.outputs().equals(second.outputs()) ? 0 : 1;
        }, null).isomorphismExists();
    }

    private static Graph<Integer, DefaultEdge> graph(Hierarchy hierarchy) {
        Graph<Integer, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
        IntStream.range(0, hierarchy.modules().size()).forEach(graph::addVertex);
        hierarchy.links().forEach(link -> graph.addEdge(link.from(), link.to()));
        return graph;
    }

    /** Middle modules that all read one module and serve another: any order of them is as good. */
    @Test
    void hundredsOfInterchangeableModulesAreNoWork() {
        Hierarchy broom = chains(300, 1);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () ->
                assertEquals(outline(broom), outline(permuted(broom, new SplittableRandom(1)))));
    }

    /** Chains of two between the same ends: twenty can be ordered in 20! ways, and not all are tried. */
    @Test
    void parallelChainsAreOrderedWithoutTryingAllOrders() {
        Hierarchy chains = chains(20, 2);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () ->
                assertEquals(outline(chains), outline(permuted(chains, new SplittableRandom(2)))));
    }

    private static Hierarchy chains(int count, int length) {
        List<Hierarchy.Module> modules = new ArrayList<>(List.of(
                Hierarchies.module(List.of(0, 1, 2, 3), 0, NONE), Hierarchies.module(NONE, 0, List.of(0, 1))));
        List<Link> links = new ArrayList<>();
        for (int chain = 0; chain < count; chain++) {
            int below = 0;
            for (int position = 0; position < length; position++) {
                modules.add(Hierarchies.module(NONE, 1, NONE));
                links.add(new Link(below, modules.size() - 1, 1));
                below = modules.size() - 1;
            }
            links.add(new Link(below, 1, 1));
        }
        return new Hierarchy(modules, links);
    }
}
