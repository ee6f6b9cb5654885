package dev.sculpt.clustering;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import java.util.List;
import java.util.stream.Stream;

/**
 * Offers the clusterings {@code agglomerative} and {@code first-to-divide}, and the features, distances, linkages and counts
 * that clusterings use.
 */
public final class ClusteringPlugin implements SculptPlugin {

    @Override
    public List<Factory<?, ?>> factories() {
        return Stream.of(clusterings(), ConnectedUnitsFactories.factories(), UnitDistances.factories(),
                        Linkages.factories(), ClusterCounts.factories())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Factory<?, ?>> clusterings() {
        return List.of(new Factory<>(Kind.CLUSTERING, "agglomerative",
                "Joins the nearest units of a layer step by step and cuts the tree where an index is best.",
                "Neural Sculpting, NeurIPS 2023, section 3: detecting sub-functions within each layer",
                AgglomerativeSettings.class, AgglomerativeClustering::new),
                new Factory<>(Kind.CLUSTERING, "first-to-divide",
                        "Clusters each layer by one clustering, and what that leaves whole by another.",
                        "plugins/README.md, Clusterings and their parts",
                        FirstToDivideSettings.class, FirstToDivide::new));
    }
}
