package dev.sculpt.communities;

import dev.sculpt.api.clustering.DistanceMatrix;
import java.util.ArrayList;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.graph.SimpleGraph;

/**
 * The graph of n units of a layer: two are joined where their similarity, 1 less their distance, is high enough.
 *
 * @param units n
 * @param pairs the edges, by their first unit and then by their second
 */
record UnitGraph(int units, List<UnitPair> pairs) {

    UnitGraph {
        pairs = List.copyOf(pairs);
    }

    /**
     * Joins units.
     *
     * @param similarity the least of two units that are joined; those of similarity 0 or below never are
     */
    static UnitGraph of(DistanceMatrix distances, double similarity) {
        List<UnitPair> pairs = new ArrayList<>();
        for (int first = 0; first < distances.count(); first++) {
            for (int second = first + 1; second < distances.count(); second++) {
                double alike = 1 - distances.get(first, second);
                if (alike >= similarity && alike > 0) {
                    pairs.add(new UnitPair(first, second, alike));
                }
            }
        }
        return new UnitGraph(distances.count(), pairs);
    }

    /** Returns a new graph of JGraphT, without weights. */
    Graph<Integer, UnitPair> unweighted() {
        Graph<Integer, UnitPair> graph = new SimpleGraph<>(null, null, false);
        for (int unit = 0; unit < units; unit++) {
            graph.addVertex(unit);
        }
        pairs.forEach(pair -> graph.addEdge(pair.first(), pair.second(), pair));
        return graph;
    }
}
