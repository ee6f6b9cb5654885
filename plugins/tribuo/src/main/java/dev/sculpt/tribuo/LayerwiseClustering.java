package dev.sculpt.tribuo;

import dev.sculpt.api.clustering.CheckedFeatures;
import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.clustering.UnitFeatures;
import dev.sculpt.api.module.Clustering;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.run.RunContext;
import java.util.List;

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
        List<FeatureVectors> vectors = CheckedFeatures.of(features, detection);
        int[][] groups = new int[vectors.size()][];
        for (int layer = 0; layer < groups.length; layer++) {
            detection.context().checkCancelled();
            groups[layer] = groups(vectors.get(layer), detection.context().child("layer").child(layer));
        }
        return UnitLabels.ofLiving(detection.network(), detection.living(), groups);
    }

    private int[] groups(FeatureVectors vectors, RunContext context) {
        return EqualUnits.of(vectors).count() < 2
                ? new int[vectors.count()]
                : method.clusters(vectors, context);
    }
}
