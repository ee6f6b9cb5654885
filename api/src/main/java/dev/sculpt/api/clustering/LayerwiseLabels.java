package dev.sculpt.api.clustering;

import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.run.RunContext;
import java.util.List;

/** Labels of units whose layers are clustered one by one, for clusterings that work so. */
public final class LayerwiseLabels {

    /** Clusters the units of one layer. */
    @FunctionalInterface
    public interface Layer {

        /**
         * Returns the cluster of each unit.
         *
         * @param units the features of the layer's living units, in ascending order
         * @param context of the layer, with a seed of its own
         * @return {@code [unit]}, one label for each, numbered in any way
         */
        int[] clusters(FeatureVectors units, RunContext context);
    }

    private LayerwiseLabels() { }

    /**
     * Clusters the living units of each layer 0..L-1 by themselves; every output is a cluster of its own.
     *
     * @param features what units are clustered by, held to its contract
     * @param layer clusters one layer
     */
    public static UnitLabels of(UnitFeatures features, Detection detection, Layer layer) {
        List<FeatureVectors> vectors = CheckedFeatures.of(features, detection);
        int[][] groups = new int[vectors.size()][];
        for (int index = 0; index < groups.length; index++) {
            detection.context().checkCancelled();
            groups[index] = layer.clusters(vectors.get(index), detection.context().child("layer").child(index));
        }
        return UnitLabels.ofLiving(detection.network(), detection.living(), groups);
    }
}
