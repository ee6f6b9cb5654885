package dev.sculpt.clustering;

import dev.sculpt.api.module.Clustering;
import dev.sculpt.testkit.ClusteringContract;
import java.util.Optional;
import org.junit.jupiter.api.Nested;

class VariantsContractTest {

    @Nested
    class WeightedWardSilhouette extends ClusteringContract {
        @Override
        protected Clustering create() {
            return variant(Linkage.WARD, Distance.EUCLIDEAN, Direction.BOTH, true, CountMethod.SILHOUETTE);
        }
    }

    @Nested
    class IncomingCompleteCalinskiHarabasz extends ClusteringContract {
        @Override
        protected Clustering create() {
            return variant(Linkage.COMPLETE, Distance.JACCARD, Direction.INCOMING, false,
                    CountMethod.CALINSKI_HARABASZ);
        }
    }

    @Nested
    class WeightedSingleDaviesBouldin extends ClusteringContract {
        @Override
        protected Clustering create() {
            return variant(Linkage.SINGLE, Distance.JACCARD, Direction.OUTGOING, true, CountMethod.DAVIES_BOULDIN);
        }
    }

    @Nested
    class Fixed extends ClusteringContract {
        @Override
        protected Clustering create() {
            return new AgglomerativeClustering(Settings.fixed(3));
        }
    }

    private static Clustering variant(
            Linkage linkage, Distance distance, Direction features, boolean weighted, CountMethod count) {
        return new AgglomerativeClustering(new AgglomerativeSettings(linkage, distance, features, weighted,
                Optional.of(2), Optional.of(1), 0.2, count, Optional.empty(), true));
    }
}
