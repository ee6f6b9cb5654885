package dev.sculpt.clustering;

import dev.sculpt.api.setting.Setting;

/**
 * Settings of {@link ModularityIndex}.
 *
 * @param indexThreshold t: the choice is in doubt where the smallest index is above -t
 */
public record ModularityIndexSettings(
        @Setting(value = "the number is in doubt, so that tests are asked, where the smallest index is above minus this",
                defaultValue = "0.2", min = 0, max = 1)
        double indexThreshold) { }
