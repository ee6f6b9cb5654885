package dev.sculpt.models.mlp;

import dev.sculpt.api.setting.Setting;

/**
 * Settings of the exponential schedule.
 *
 * @param decay factor per epoch
 */
public record ExponentialSettings(
        @Setting(value = "factor of the step size per epoch", defaultValue = "0.98", min = 0, aboveMin = true, max = 1)
        double decay) { }
