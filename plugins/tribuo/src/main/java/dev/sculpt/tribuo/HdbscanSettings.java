package dev.sculpt.tribuo;

import dev.sculpt.api.clustering.UnitDistance;
import dev.sculpt.api.clustering.UnitFeatures;
import dev.sculpt.api.setting.Setting;

/**
 * Settings of {@link Hdbscan}.
 *
 * @param features what the vectors are
 * @param distance of two vectors
 * @param minClusterSize the least units of a cluster
 * @param neighbours how many count for a unit's density
 */
public record HdbscanSettings(
        @Setting(value = "what units are clustered by", defaultValue = "outgoing") UnitFeatures features,
        @Setting(value = "distance between the feature vectors of two units", defaultValue = "cosine")
        UnitDistance distance,
        @Setting(value = "units that a cluster has at least", defaultValue = "2", min = 2) int minClusterSize,
        @Setting(value = "a unit lies as densely as its nearest so many are close, itself counted", defaultValue = "2",
                min = 1)
        int neighbours) { }
