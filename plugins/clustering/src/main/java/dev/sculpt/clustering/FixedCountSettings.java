package dev.sculpt.clustering;

import dev.sculpt.api.setting.Setting;

/**
 * Settings of the count {@code fixed}.
 *
 * @param clusters the number of clusters in each layer
 */
public record FixedCountSettings(
        @Setting(value = "clusters in each layer, fewer where it has fewer units", min = 1)
        int clusters) { }
