package dev.sculpt.communities;

import dev.sculpt.api.clustering.UnitDistance;
import dev.sculpt.api.clustering.UnitFeatures;
import dev.sculpt.api.setting.Setting;

/**
 * Settings of {@code louvain} and {@code leiden}.
 *
 * @param features what units are compared by
 * @param distance how
 * @param similarity the least of two units that are joined
 * @param resolution how small communities are
 * @param rounds how many times the whole is done over
 */
public record LocalMovesSettings(
        @Setting(value = GraphSettings.FEATURES, defaultValue = "outgoing") UnitFeatures features,
        @Setting(value = GraphSettings.DISTANCE, defaultValue = "cosine") UnitDistance distance,
        @Setting(value = GraphSettings.SIMILARITY, defaultValue = "0.5", min = 0, aboveMin = true, max = 1)
        double similarity,
        @Setting(value = "1 for modularity as it is defined, more for smaller communities, less for larger ones",
                defaultValue = "1", min = 0, aboveMin = true)
        double resolution,
        @Setting(value = "how many times the whole is done over, each time from the communities found before",
                defaultValue = "10", min = 1)
        int rounds) { }
