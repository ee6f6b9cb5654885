package dev.sculpt.tribuo;

import dev.sculpt.api.module.Clustering;
import dev.sculpt.testkit.ClusteringContract;
import org.junit.jupiter.api.Nested;

class LayerwiseClusteringContractTest {

    @Nested
    class ThreeMeans extends ClusteringContract {
        @Override
        protected Clustering create() {
            return new LayerwiseClustering(Readers.FEATURES, new KMeans(new KMeansSettings(Readers.FEATURES, 3, 100)));
        }
    }

    @Nested
    class DensePairs extends ClusteringContract {
        @Override
        protected Clustering create() {
            return new LayerwiseClustering(Readers.FEATURES,
                    new Hdbscan(new HdbscanSettings(Readers.FEATURES, Readers.EUCLIDEAN, 2, 2)));
        }
    }

    @Nested
    class DenseFives extends ClusteringContract {
        @Override
        protected Clustering create() {
            return new LayerwiseClustering(Readers.FEATURES,
                    new Hdbscan(new HdbscanSettings(Readers.FEATURES, Readers.EUCLIDEAN, 5, 9)));
        }
    }
}
