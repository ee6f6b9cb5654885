package dev.sculpt.clustering;

import dev.sculpt.api.module.Clustering;
import dev.sculpt.api.setting.Setting;

/**
 * Settings of the clustering {@code first-to-divide}.
 *
 * @param first clusters every layer
 * @param otherwise clusters the layers that the first leaves whole
 */
public record FirstToDivideSettings(
        @Setting(value = "clusters every layer", defaultValue = "spectral-cuts")
        Clustering first,
        @Setting(value = "clusters the layers that the first leaves whole", defaultValue = "agglomerative")
        Clustering otherwise) { }
