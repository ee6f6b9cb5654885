package dev.sculpt.clustering;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import java.util.List;

/** Offers the clustering methods of this package. */
public final class ClusteringPlugin implements SculptPlugin {

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(new Factory<>(Kind.CLUSTERING, "agglomerative",
                "Joins the nearest units of a layer step by step and cuts the tree where an index is best.",
                "Neural Sculpting, NeurIPS 2023, section 3: detecting sub-functions within each layer",
                AgglomerativeSettings.class, AgglomerativeClustering::new));
    }
}
