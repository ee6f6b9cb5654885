package dev.sculpt.models.mlp;

import dev.sculpt.api.setting.Setting;

/**
 * Settings of {@code nesterov}.
 *
 * @param momentum share of the velocity that stays at each step
 */
public record NesterovSettings(
        @Setting(value = "share of the velocity that stays at each step", defaultValue = "0.9", min = 0, max = 0.999999)
        double momentum) { }
