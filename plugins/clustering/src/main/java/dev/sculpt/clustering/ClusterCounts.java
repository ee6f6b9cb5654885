package dev.sculpt.clustering;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.clustering.ClusterCount.Choice;
import java.util.List;

/** The cluster counts offered. */
final class ClusterCounts {

    private ClusterCounts() { }

    /** Returns the factories. */
    static List<Factory<?, ?>> factories() {
        return List.of(
                new Factory<>(Kind.CLUSTER_COUNT, "modularity-index",
                        "The k of the smallest modularity of the distances; in doubt at the ends and above the threshold.",
                        "Neural Sculpting, NeurIPS 2023, section 3",
                        ModularityIndexSettings.class, settings -> new ModularityIndex(settings.indexThreshold())),
                Factory.of(Kind.CLUSTER_COUNT, "silhouette", "The k of the largest mean silhouette.",
                        "Rousseeuw, J. Comput. Appl. Math. 20, 1987", Silhouette::new),
                Factory.of(Kind.CLUSTER_COUNT, "calinski-harabasz",
                        "The k of the largest ratio of squares between and within clusters, always Euclidean.",
                        "Calinski and Harabasz, Commun. Stat. 3, 1974", CalinskiHarabasz::new),
                Factory.of(Kind.CLUSTER_COUNT, "davies-bouldin",
                        "The k of the smallest mean of the worst ratio of scatter to distance, always Euclidean.",
                        "Davies and Bouldin, IEEE PAMI 1(2), 1979", DaviesBouldin::new),
                new Factory<>(Kind.CLUSTER_COUNT, "fixed",
                        "A given number in each layer, fewer where it has fewer units; never in doubt.",
                        "a number", FixedCountSettings.class,
                        settings -> (layer, context) -> new Choice(Math.min(settings.clusters(), layer.units()), false)));
    }
}
