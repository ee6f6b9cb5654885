package dev.sculpt.clustering;

import dev.sculpt.api.clustering.CheckedFeatures;
import dev.sculpt.api.clustering.ClusterCount.Choice;
import dev.sculpt.api.clustering.ClusteredLayer;
import dev.sculpt.api.clustering.Dendrogram;
import dev.sculpt.api.clustering.DistanceMatrix;
import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.clustering.Reach;
import dev.sculpt.api.module.Clustering;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.run.BrokenContractException;
import dev.sculpt.api.run.RunContext;
import java.util.List;
import java.util.Optional;

/**
 * Clusters the living units of each layer 0..L-1 by their features; every output is a cluster of its own.
 *
 * <p>The feature vectors are clustered agglomeratively ({@link Trees}), the count chooses the number of clusters and, where
 * it is in doubt, the {@link SeparationTests} may overrule it. Clusters are numbered in the order of their lowest units.
 *
 * <p>A layer of one living unit is one cluster, one of none has no cluster; two units are two clusters unless a
 * test overrules. Source: Neural Sculpting, NeurIPS 2023, section 3. Cost with the default settings, for a layer
 * of n units and U units within h hops: O(n^2 U / 64) time for the distances, O(n^2) for the rest, O(n^2) memory.
 */
public final class AgglomerativeClustering implements Clustering {

    private final AgglomerativeSettings settings;

    /** Creates the method. */
    public AgglomerativeClustering(AgglomerativeSettings settings) {
        this.settings = settings;
    }

    /** Returns the published method, which is that of the default settings. */
    public static AgglomerativeClustering published() {
        return new AgglomerativeClustering(new AgglomerativeSettings(Linkages.AVERAGE, SizesAndOverlap.COSINE,
                new ConnectedUnits(Reach.DOWNSTREAM, false), new ModularityIndex(0.2), true, Optional.empty()));
    }

    @Override
    public UnitLabels cluster(Detection detection) {
        List<FeatureVectors> vectors = CheckedFeatures.of(settings.features(), detection);
        LayerTests tests = new LayerTests(settings, detection);
        int[][] groups = new int[vectors.size()][];
        for (int layer = 0; layer < groups.length; layer++) {
            detection.context().checkCancelled();
            groups[layer] = groups(vectors.get(layer), layer, tests, detection.context());
        }
        return UnitLabels.ofLiving(detection.network(), detection.living(), groups);
    }

    /** Returns a label for each living unit of a layer. */
    private int[] groups(FeatureVectors vectors, int layer, LayerTests tests, RunContext context) {
        if (vectors.count() < 2) {
            return new int[vectors.count()];
        }
        DistanceMatrix distances = DistanceMatrix.of(vectors, settings.distance());
        Dendrogram tree = Trees.of(distances, settings.linkage());
        Choice choice = choice(new ClusteredLayer(tree, distances, vectors), context.child("count").child(layer));
        int clusters = settings.tests() && choice.doubtful()
                ? tests.verdict(layer, tree).orElse(choice.clusters())
                : choice.clusters();
        return tree.cut(clusters).labels();
    }

    private Choice choice(ClusteredLayer layer, RunContext context) {
        Choice choice = settings.count().choose(layer, context);
        if (choice == null || choice.clusters() < 1 || choice.clusters() > layer.units()) {
            throw new BrokenContractException(settings.count(),
                    (choice == null ? "nothing" : choice.clusters() + " clusters") + " for " + layer.units() + " units");
        }
        return choice;
    }
}
