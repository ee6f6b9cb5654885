package dev.sculpt.communities;

import dev.sculpt.api.run.RunContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.EdgeBetweennessCentrality;

/**
 * Removes the edge that most shortest paths run over, again and again, and takes the components: at a given number of them,
 * or where their modularity in the whole graph is highest (the fewest of them, on a tie). Weights are ignored.
 *
 * <p>Of edges with as many paths the first goes, by its first unit and then by its second. A graph that has more components
 * than asked for is split no further. Source: Girvan, Newman, PNAS 99, 2002; Newman, Girvan, Phys. Rev. E 69, 2004;
 * paths and modularity by JGraphT. Cost for n units and m edges: O(m^2 n): for small layers only.
 *
 * @param clusters the number asked for, where one is
 */
record GirvanNewman(Optional<Integer> clusters) implements CommunityMethod {

    // Sums of shares of paths that are equal but for rounding, and modularities, are equal.
    private static final double ROUNDING = 1e-9;

    @Override
    public int[] communities(UnitGraph units, RunContext context) {
        Graph<Integer, UnitPair> graph = units.unweighted();
        var modularity = new UndirectedModularityMeasurer<>(units.unweighted());
        List<Set<Integer>> components = new ConnectivityInspector<>(graph).connectedSets();
        List<Set<Integer>> best = components;
        double highest = modularity.modularity(best);
        while (!graph.edgeSet().isEmpty() && components.size() < clusters.orElse(Integer.MAX_VALUE)) {
            context.checkCancelled();
            graph.removeEdge(busiest(graph, units.pairs()));
            List<Set<Integer>> split = new ConnectivityInspector<>(graph).connectedSets();
            if (split.size() > components.size()) {
                components = split;
                double reached = modularity.modularity(components);
                if (reached > highest + ROUNDING) {
                    highest = reached;
                    best = components;
                }
            }
        }
        return Communities.numbered(units.units(), clusters.isPresent() ? components : best);
    }

    private static UnitPair busiest(Graph<Integer, UnitPair> graph, List<UnitPair> inOrder) {
        Map<UnitPair, Double> paths = new EdgeBetweennessCentrality<>(graph).getScores();
        double most = paths.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return inOrder.stream()
                .filter(pair -> paths.containsKey(pair) && paths.get(pair) >= most * (1 - ROUNDING))
                .findFirst().orElseThrow();
    }
}
