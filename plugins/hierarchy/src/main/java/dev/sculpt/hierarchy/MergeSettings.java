package dev.sculpt.hierarchy;

import dev.sculpt.api.setting.Setting;

/**
 * Settings of {@link MergeHierarchy}.
 *
 * @param threshold d: a share above it joins
 */
public record MergeSettings(
        @Setting(value = "share of edges, in 0..1, above which a cluster joins the module of the cluster below it",
                defaultValue = "0.9", min = 0, max = 1)
        double threshold) { }
