package dev.sculpt.clustering;

import dev.sculpt.api.clustering.Dendrogram;
import dev.sculpt.api.clustering.DistanceMatrix;
import dev.sculpt.api.clustering.Linkage;

/** Agglomerative clustering by whatever method suits the linkage. */
final class Trees {

    private Trees() { }

    /**
     * Clusters units.
     *
     * @param distances of one unit or more
     */
    static Dendrogram of(DistanceMatrix distances, Linkage linkage) {
        MergingClusters clusters = new MergingClusters(distances, linkage);
        return linkage.reducible() ? NearestNeighbourChain.merge(clusters) : ClosestPairs.merge(clusters);
    }
}
