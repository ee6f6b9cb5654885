package dev.sculpt.criteria;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.Hierarchy.Link;
import dev.sculpt.api.module.Hierarchy.Module;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.isomorphism.VF2GraphIsomorphismInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

/**
 * A hierarchy without the numbers of its modules, its hidden units and the weights of its links. Two are equal where the
 * modules of one can be matched with those of the other such that inputs, outputs and links are the same.
 *
 * <p>The match is searched for by VF2 (Cordella et al., PAMI 2004) among modules of one colour. Colours come from colour
 * refinement (Weisfeiler and Leman, 1968): the first colour of a module is the inputs and outputs that it holds; then, as
 * many times as there are modules, its colour becomes its old one with the sorted colours of the modules that it reads and
 * of those that read it. They are written as text, and numbered by their rank after each round so that they stay short.
 * Where the colours of any round differ, so do the hierarchies; where all are the same, the last ones nearly always leave
 * VF2 no choice. Cost: O(m (m + links) log m) with m modules; VF2 is exponential where many modules hold neither inputs
 * nor outputs and are linked alike.
 */
final class HierarchyShape {

    private final List<List<String>> rounds;
    private final List<String> colours;
    private final Graph<Integer, DefaultEdge> graph;

    /**
     * Creates a shape.
     *
     * @param rounds the sorted colours of each round
     * @param colours the last colour of each module
     */
    private HierarchyShape(List<List<String>> rounds, List<String> colours, Graph<Integer, DefaultEdge> graph) {
        this.rounds = rounds;
        this.colours = colours;
        this.graph = graph;
    }

    /** Returns the shape of a hierarchy. */
    static HierarchyShape of(Hierarchy hierarchy) {
        List<String> colours = hierarchy.modules().stream().map(HierarchyShape::terminals).toList();
        List<List<String>> rounds = new ArrayList<>();
        rounds.add(sorted(colours));
        for (int round = 0; round < hierarchy.modules().size(); round++) {
            colours = refined(ranked(colours), hierarchy.links());
            rounds.add(sorted(colours));
        }
        Graph<Integer, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
        IntStream.range(0, colours.size()).forEach(graph::addVertex);
        hierarchy.links().forEach(link -> graph.addEdge(link.from(), link.to()));
        return new HierarchyShape(rounds, colours, graph);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HierarchyShape shape && rounds.equals(shape.rounds) && matches(shape);
    }

    private boolean matches(HierarchyShape other) {
        return new VF2GraphIsomorphismInspector<>(
                graph, other.graph,
                (mine, theirs) -> colours.get(mine).compareTo(other.colours.get(theirs)),
                null) // every link is like every other
                .isomorphismExists();
    }

    @Override
    public int hashCode() {
        return rounds.hashCode();
    }

    private static String terminals(Module module) {
        return module.inputs() + " " + module.outputs();
    }

    private static List<Integer> ranked(List<String> colours) {
        List<String> distinct = colours.stream().distinct().sorted().toList();
        return colours.stream().map(colour -> Collections.binarySearch(distinct, colour)).toList();
    }

    private static List<String> refined(List<Integer> colours, List<Link> links) {
        List<List<Integer>> below = new ArrayList<>();
        List<List<Integer>> above = new ArrayList<>();
        for (int module = 0; module < colours.size(); module++) {
            below.add(new ArrayList<>());
            above.add(new ArrayList<>());
        }
        for (Link link : links) {
            below.get(link.to()).add(colours.get(link.from()));
            above.get(link.from()).add(colours.get(link.to()));
        }
        List<String> refined = new ArrayList<>();
        for (int module = 0; module < colours.size(); module++) {
            refined.add(colours.get(module) + " " + sorted(below.get(module)) + " " + sorted(above.get(module)));
        }
        return refined;
    }

    private static <T extends Comparable<T>> List<T> sorted(List<T> values) {
        return values.stream().sorted().toList();
    }
}
