package dev.sculpt.runner.settings;

import dev.sculpt.api.setting.Setting;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A component of a settings record, as a setting. Those of a record are read once: the reflection of Java parses annotations
 * and generic types again each time that it is asked.
 *
 * @param name of the component, and of the setting
 * @param isOptional whether it may be left out though it has no default
 * @param setting what it says of itself
 * @param type of its values
 */
public record SettingComponent(String name, boolean isOptional, Setting setting, SettingType type) {

    private static final ClassValue<List<SettingComponent>> OF_RECORDS = new ClassValue<>() {
        @Override
        protected List<SettingComponent> computeValue(Class<?> settings) {
            return Arrays.stream(settings.getRecordComponents()).map(SettingComponent::of).toList();
        }
    };

    /**
     * Returns the settings of a record, in their order.
     *
     * @param settings a record without {@linkplain SettingsRecord#faults faults}
     */
    public static List<SettingComponent> of(Class<? extends Record> settings) {
        return OF_RECORDS.get(settings);
    }

    static SettingComponent of(RecordComponent component) {
        return new SettingComponent(component.getName(), component.getType() == Optional.class,
                component.getAnnotation(Setting.class), SettingType.of(component));
    }

    /** Returns whether a record has a setting. */
    public static boolean has(Class<? extends Record> settings, String name) {
        return of(settings).stream().anyMatch(component -> component.name().equals(name));
    }

    /** Returns whether a pipeline must give the setting. */
    public boolean isRequired() {
        return setting.defaultValue().isEmpty() && !isOptional;
    }
}
