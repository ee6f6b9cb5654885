package dev.sculpt.communities;

import dev.sculpt.api.run.RunContext;
import java.util.List;
import java.util.Random;
import nl.cwts.networkanalysis.CPMClusteringAlgorithm;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.LouvainAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Moves single units, then whole communities, to where the weighted modularity rises, in an order that is drawn: Louvain
 * (Blondel et al., J. Stat. Mech., 2008), or Leiden, which also splits communities that have come apart (Traag, Waltman, van
 * Eck, Sci. Rep. 9, 2019), both by the authors of Leiden.
 *
 * @param kind which of the two
 * @param resolution 1 for modularity as it is defined, more for smaller communities; above 0
 * @param rounds how many times the whole is done over, each from the result before
 */
record LocalMoves(Kind kind, double resolution, int rounds) implements CommunityMethod {

    /** The two methods. */
    enum Kind { LOUVAIN, LEIDEN }

    @Override
    public int[] communities(UnitGraph graph, RunContext context) {
        Network network = network(graph);
        Random random = new Random(context.seed().value());
        // Modularity is the constant Potts model of nodes that weigh as much as their edges, at a resolution of 1 / 2m.
        double potts = resolution / (2 * network.getTotalEdgeWeight());
        CPMClusteringAlgorithm algorithm = switch (kind) {
            case LOUVAIN -> new LouvainAlgorithm(potts, rounds, random);
            case LEIDEN -> new LeidenAlgorithm(potts, rounds, LeidenAlgorithm.DEFAULT_RANDOMNESS, random);
        };
        return algorithm.findClustering(network).getClusters();
    }

    private static Network network(UnitGraph graph) {
        List<UnitPair> pairs = graph.pairs();
        LargeIntArray[] ends = {
            new LargeIntArray(pairs.stream().mapToInt(UnitPair::first).toArray()),
            new LargeIntArray(pairs.stream().mapToInt(UnitPair::second).toArray())};
        LargeDoubleArray weights = new LargeDoubleArray(pairs.stream().mapToDouble(UnitPair::similarity).toArray());
        return new Network(graph.units(), true, ends, weights, false, false);
    }
}
