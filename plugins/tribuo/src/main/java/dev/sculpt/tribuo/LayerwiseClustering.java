package dev.sculpt.tribuo;

import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.clustering.LayerwiseLabels;
import dev.sculpt.api.clustering.UnitFeatures;
import dev.sculpt.api.module.Clustering;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.run.RunContext;

/**
 * Clusters the living units of each layer 0..L-1 by themselves; every output is a cluster of its own. Units that are all
 * alike are one cluster, whatever the method.
 *
 * @param features what units are clustered by
 * @param method clusters a layer
 */
record LayerwiseClustering(UnitFeatures features, LayerMethod method) implements Clustering {

    @Override
    public UnitLabels cluster(Detection detection) {
        return LayerwiseLabels.of(features, detection, this::groups);
    }

    private int[] groups(FeatureVectors vectors, RunContext context) {
        return EqualUnits.of(vectors).count() < 2
                ? new int[vectors.count()]
                : method.clusters(vectors, context);
    }
}
