package dev.sculpt.communities;

import dev.sculpt.api.clustering.DistanceMatrix;
import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.clustering.LayerwiseLabels;
import dev.sculpt.api.clustering.UnitDistance;
import dev.sculpt.api.clustering.UnitFeatures;
import dev.sculpt.api.module.Clustering;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.run.RunContext;
import java.util.stream.IntStream;

/**
 * Clusters the living units of each layer 0..L-1 by the communities of their {@link UnitGraph}; every output is a cluster of
 * its own, and so is a unit that is joined to no other. Cost for n units, beside the method: O(n^2) distances.
 *
 * @param features what units are compared by
 * @param distance how; a similarity is 1 less the distance
 * @param similarity the least of two units that are joined; those of similarity 0 or below never are
 * @param method splits the graphs
 */
record GraphClustering(UnitFeatures features, UnitDistance distance, double similarity, CommunityMethod method)
        implements Clustering {

    @Override
    public UnitLabels cluster(Detection detection) {
        return LayerwiseLabels.of(features, detection, this::groups);
    }

    private int[] groups(FeatureVectors vectors, RunContext context) {
        UnitGraph graph = UnitGraph.of(DistanceMatrix.of(vectors, distance), similarity);
        return graph.pairs().isEmpty()
                ? IntStream.range(0, vectors.count()).toArray()
                : method.communities(graph, context);
    }
}
