package dev.sculpt.clustering;

import dev.sculpt.api.clustering.ClusterCount;
import dev.sculpt.api.clustering.Direction;
import dev.sculpt.api.module.Clustering;
import dev.sculpt.testkit.ClusteringContract;
import org.junit.jupiter.api.Nested;

class VariantsContractTest {

    @Nested
    class WeightedWardSilhouette extends ClusteringContract {
        @Override
        protected Clustering create() {
            return variant("ward", "euclidean", Direction.BOTH, true, new Silhouette());
        }
    }

    @Nested
    class IncomingCompleteCalinskiHarabasz extends ClusteringContract {
        @Override
        protected Clustering create() {
            return variant("complete", "jaccard", Direction.INCOMING, false, new CalinskiHarabasz());
        }
    }

    @Nested
    class WeightedSingleDaviesBouldin extends ClusteringContract {
        @Override
        protected Clustering create() {
            return variant("single", "jaccard", Direction.OUTGOING, true, new DaviesBouldin());
        }
    }

    @Nested
    class Fixed extends ClusteringContract {
        @Override
        protected Clustering create() {
            return new AgglomerativeClustering(Settings.fixed(3));
        }
    }

    @Nested
    class CentroidModularityIndex extends ClusteringContract {
        @Override
        protected Clustering create() {
            return variant("centroid", "cosine", Direction.OUTGOING, true, new ModularityIndex(0.2));
        }
    }

    @Nested
    class MinimaxSilhouette extends ClusteringContract {
        @Override
        protected Clustering create() {
            return variant("minimax", "cosine", Direction.OUTGOING, false, new Silhouette());
        }
    }

    private static Clustering variant(
            String linkage, String distance, Direction features, boolean weighted, ClusterCount count) {
        return new AgglomerativeClustering(Settings.variant(linkage, distance, features, weighted, count));
    }
}
