package dev.sculpt.runner.settings;

import java.util.Locale;

/** How constants of settings enums are written in a pipeline. */
public final class SettingNames {

    private SettingNames() { }

    /** Returns the written form of a constant: {@code ACTIVATION_GRADIENT} is {@code activation-gradient}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
