package dev.sculpt.tribuo;

import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.run.RunContext;

/** Clusters the units of a layer. */
@FunctionalInterface
interface LayerMethod {

    /**
     * Clusters two units or more, whose vectors are not all equal.
     *
     * @param context the seed
     * @return {@code [unit]}: equal numbers for units of one cluster
     */
    int[] clusters(FeatureVectors vectors, RunContext context);
}
