package dev.sculpt.communities;

import dev.sculpt.api.run.RunContext;
import java.util.Random;
import org.jgrapht.alg.clustering.LabelPropagationClustering;

/**
 * Every unit takes the label that most of its neighbours have, in an order drawn anew each round, ties drawn too, until all
 * have such a label. Weights are ignored. Source: Raghavan, Albert, Kumara, Phys. Rev. E 76, 2007, as in JGraphT. Cost:
 * O(edges) per round.
 *
 * @param rounds the most there are
 */
record LabelPropagation(int rounds) implements CommunityMethod {

    @Override
    public int[] communities(UnitGraph graph, RunContext context) {
        var found = new LabelPropagationClustering<>(graph.unweighted(), rounds, new Random(context.seed().value()))
                .getClustering();
        return Communities.numbered(graph.units(), found.getClusters());
    }
}
