package dev.sculpt.clustering;

import dev.sculpt.api.setting.Setting;

/**
 * Settings of {@link PathWeights}.
 *
 * @param hops number of layers on that units are looked at
 */
public record PathWeightsSettings(
        @Setting(value = "number of layers on whose units are looked at; the outputs where there are not as many",
                defaultValue = "2", min = 1)
        int hops) { }
