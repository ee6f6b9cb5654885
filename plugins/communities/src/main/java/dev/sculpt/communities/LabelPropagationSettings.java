package dev.sculpt.communities;

import dev.sculpt.api.clustering.UnitDistance;
import dev.sculpt.api.clustering.UnitFeatures;
import dev.sculpt.api.setting.Setting;

/**
 * Settings of {@code label-propagation}.
 *
 * @param features what units are compared by
 * @param distance how
 * @param similarity the least of two units that are joined
 * @param rounds the most rounds there are
 */
public record LabelPropagationSettings(
        @Setting(value = GraphSettings.FEATURES, defaultValue = "outgoing") UnitFeatures features,
        @Setting(value = GraphSettings.DISTANCE, defaultValue = "cosine") UnitDistance distance,
        @Setting(value = GraphSettings.SIMILARITY, defaultValue = "0.5", min = 0, aboveMin = true, max = 1)
        double similarity,
        @Setting(value = "the most rounds in which every unit takes the label of most of its neighbours",
                defaultValue = "100", min = 1)
        int rounds) { }
