package dev.sculpt.tribuo;

import dev.sculpt.api.clustering.UnitFeatures;
import dev.sculpt.api.setting.Setting;

/**
 * Settings of {@link KMeans}.
 *
 * @param features what the vectors are
 * @param clusters k
 * @param rounds the most rounds there are
 */
public record KMeansSettings(
        @Setting(value = "what units are clustered by", defaultValue = "outgoing") UnitFeatures features,
        @Setting(value = "clusters in each layer, fewer where it has fewer different units", min = 1) int clusters,
        @Setting(value = "the most rounds in which units go to the nearest mean and means to the middle of their units",
                defaultValue = "100", min = 1)
        int rounds) { }
