package dev.sculpt.example;

import dev.sculpt.api.setting.Setting;

/**
 * Settings of {@link SameReaders}.
 *
 * @param leastWeight edges of a smaller absolute weight are overlooked
 */
public record SameReadersSettings(
        @Setting(value = "edges of a smaller absolute weight are overlooked", defaultValue = "0", min = 0)
        double leastWeight) { }
