package dev.sculpt.runner.settings;

import dev.sculpt.api.setting.Setting;
import java.lang.reflect.RecordComponent;

/** Checks a stranger's settings record before it is used: messages, documentation and values are made by it. */
public final class SettingsRecord {

    private SettingsRecord() { }

    /**
     * Demands that every component is described and of a type that a pipeline can give, those of records in it too.
     *
     * @param plugin what it is the settings of, for the message
     * @throws IllegalStateException with what is wrong
     */
    public static void check(Class<? extends Record> settings, String plugin) {
        for (RecordComponent component : settings.getRecordComponents()) {
            Setting setting = component.getAnnotation(Setting.class);
            String name = "setting \"" + component.getName() + "\" of plugin \"" + plugin + "\" is ";
            if (setting == null || setting.value().isBlank()) {
                throw new IllegalStateException(name + "not described by @Setting");
            }
            try {
                if (SettingType.of(component).innermost() instanceof RecordType inner && inner.type() != settings) {
                    check(inner.type(), plugin);
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(name + e.getMessage(), e);
            }
        }
    }
}
