package dev.sculpt.clustering;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import java.util.List;
import java.util.stream.Stream;

/**
 * Offers the clusterings {@code agglomerative}, {@code first-to-divide}, {@code meet} and {@code join-small}, and the
 * features, distances, linkages and counts that clusterings use.
 */
public final class ClusteringPlugin implements SculptPlugin {

    @Override
    public List<Factory<?, ?>> factories() {
        return Stream.of(clusterings(), UnitFeaturesFactories.factories(), UnitDistances.factories(),
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
                        FirstToDivideSettings.class, FirstToDivide::new),
                new Factory<>(Kind.CLUSTERING, "meet",
                        "Leaves together what two clusterings both do.",
                        "the meet of two partitions, also called their common refinement",
                        MeetSettings.class, Meet::new),
                new Factory<>(Kind.CLUSTERING, "join-small",
                        "Joins the small clusters of another clustering to the large one whose units they are likest to.",
                        "plugins/README.md, Clusterings and their parts",
                        JoinSmallSettings.class, JoinSmall::new));
    }
}
