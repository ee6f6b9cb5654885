package dev.sculpt.clustering;

import dev.sculpt.api.contract.ClusteringContract;
import dev.sculpt.api.module.Clustering;

class PublishedAgglomerativeTest extends ClusteringContract {

    @Override
    protected Clustering create() {
        return new AgglomerativeClustering(Settings.published());
    }
}
