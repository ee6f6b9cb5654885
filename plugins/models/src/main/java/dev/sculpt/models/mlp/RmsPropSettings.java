package dev.sculpt.models.mlp;

import dev.sculpt.api.setting.Setting;

/**
 * Settings of {@link RmsProp}.
 *
 * @param smoothing share of the mean of squared gradients that stays at each step
 * @param epsilon added to the root of that mean
 */
public record RmsPropSettings(
        @Setting(value = "share of the mean of squared gradients that stays at each step", defaultValue = "0.99",
                min = 0, max = 0.999999)
        double smoothing,
        @Setting(value = "added to the root of the mean of squares", defaultValue = "1e-8",
                min = 0, aboveMin = true, max = 1)
        double epsilon) { }
