package dev.sculpt.clustering;

import dev.sculpt.api.module.Clustering;
import dev.sculpt.testkit.ClusteringContract;

class PublishedAgglomerativeTest extends ClusteringContract {

    @Override
    protected Clustering create() {
        return AgglomerativeClustering.published();
    }
}
