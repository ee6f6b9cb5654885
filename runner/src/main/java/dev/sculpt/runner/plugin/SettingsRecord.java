package dev.sculpt.runner.plugin;

import dev.sculpt.api.Factory;
import dev.sculpt.api.setting.Setting;
import java.lang.reflect.RecordComponent;

/** Checks that a stranger's settings record is described, so that messages and documentation can be made from it. */
final class SettingsRecord {

    private SettingsRecord() { }

    static void check(Factory<?, ?> factory) {
        for (RecordComponent component : factory.settings().getRecordComponents()) {
            Setting setting = component.getAnnotation(Setting.class);
            if (setting == null || setting.value().isBlank()) {
                throw new IllegalStateException("setting \"" + component.getName() + "\" of plugin \"" + factory.name()
                        + "\" is not described by @Setting");
            }
        }
    }
}
