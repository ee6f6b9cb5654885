package dev.sculpt.runner.diagnosis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** Units that groups of two splits have in common. */
final class Overlap {

    private Overlap() { }

    /** Returns the units that are in both groups. */
    static SortedSet<Integer> common(Set<Integer> one, Set<Integer> other) {
        Set<Integer> larger = one.size() < other.size() ? other : one;
        Set<Integer> smaller = one.size() < other.size() ? one : other;
        return smaller.stream().filter(larger::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Returns the graph of the groups, those on the left numbered before those on the right: edges weighted by the number of
     * units in common.
     */
    static Graph<Integer, DefaultWeightedEdge> graph(List<SortedSet<Integer>> left, List<SortedSet<Integer>> right) {
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        IntStream.range(0, left.size() + right.size()).forEach(graph::addVertex);
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                int units = common(left.get(i), right.get(j)).size();
                if (units > 0) {
                    graph.setEdgeWeight(graph.addEdge(i, left.size() + j), units);
                }
            }
        }
        return graph;
    }

    /** Matches groups so that the most units are in common; a group may be without a match. */
    static Map<Integer, Integer> match(List<SortedSet<Integer>> left, List<SortedSet<Integer>> right) {
        return match(graph(left, right), left.size());
    }

    /**
     * Returns a matching of the greatest weight (Mehlhorn, Näher, LEDA 1999, section 7.8), each left vertex with its right
     * one, numbered from 0 on either side.
     *
     * @param left how many vertices are on the left, numbered first
     */
    static Map<Integer, Integer> match(Graph<Integer, DefaultWeightedEdge> graph, int left) {
        Set<Integer> lefts = new LinkedHashSet<>(IntStream.range(0, left).boxed().toList());
        Set<Integer> rights = new LinkedHashSet<>(graph.vertexSet());
        rights.removeAll(lefts);
        Map<Integer, Integer> matches = new TreeMap<>();
        for (DefaultWeightedEdge edge : new MaximumWeightBipartiteMatching<>(graph, lefts, rights).getMatching()) {
            int source = graph.getEdgeSource(edge);
            int target = graph.getEdgeTarget(edge);
            matches.put(Math.min(source, target), Math.max(source, target) - left);
        }
        return matches;
    }
}
