package dev.sculpt.clustering;

import dev.sculpt.api.module.Clustering;
import dev.sculpt.api.setting.Setting;

/**
 * Settings of the clustering {@code meet}.
 *
 * @param first one of the two
 * @param second the other
 */
public record MeetSettings(
        @Setting(value = "what either of the two tells apart is apart", defaultValue = "spectral-cuts")
        Clustering first,
        @Setting(value = "the other of the two", defaultValue = "agglomerative")
        Clustering second) { }
