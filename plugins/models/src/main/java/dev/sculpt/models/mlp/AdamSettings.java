package dev.sculpt.models.mlp;

import dev.sculpt.api.setting.Setting;

/**
 * Settings of {@link Adam}.
 *
 * @param beta1 share of the mean of gradients that stays at each step
 * @param beta2 share of the mean of their squares that stays
 * @param epsilon added to the root of that mean
 */
public record AdamSettings(
        @Setting(value = "share of the mean of gradients that stays at each step", defaultValue = "0.9",
                min = 0, max = 0.999999)
        double beta1,
        @Setting(value = "share of the mean of squared gradients that stays at each step", defaultValue = "0.999",
                min = 0, max = 0.999999)
        double beta2,
        @Setting(value = "added to the root of the mean of squares", defaultValue = "1e-8",
                min = 0, aboveMin = true, max = 1)
        double epsilon) { }
