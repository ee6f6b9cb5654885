package dev.sculpt.communities;

import dev.sculpt.api.run.RunContext;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.connectivity.ConnectivityInspector;

/**
 * Joins the two communities that raise the modularity most, again and again, until none does. Weights are ignored. Source:
 * Clauset, Newman, Moore, Phys. Rev. E 70, 2004, as in JGraphT.
 */
final class GreedyModularity implements CommunityMethod {

    @Override
    public int[] communities(UnitGraph graph, RunContext context) {
        return Communities.numbered(graph.units(), communities(graph.unweighted()));
    }

    private static List<Set<Integer>> communities(Graph<Integer, UnitPair> graph) {
        try {
            return new GreedyModularityAlgorithm<>(graph).getClustering().getClusters();
        } catch (NoSuchElementException nothingLeftToJoin) {
            // JGraphT 1.5.3 stops so on a graph in several components, once each of them has become one community.
            return new ConnectivityInspector<>(graph).connectedSets();
        }
    }
}
