package dev.sculpt.runner.settings;

import dev.sculpt.api.setting.Setting;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks a stranger's settings record before it is used: messages, documentation and values are made by it. */
public final class SettingsRecord {

    private SettingsRecord() { }

    /**
     * Returns what is wrong with a settings record, those in it included: every component is described and of a type that a
     * pipeline can give. A record may hold itself, as long as something in between may be left out.
     *
     * @param plugin what it is the settings of, for the message
     */
    public static List<String> faults(Class<? extends Record> settings, String plugin) {
        List<String> faults = new ArrayList<>();
        addFaults(settings, plugin, new ArrayDeque<>(), new HashSet<>(), faults);
        return faults;
    }

    // Required are the records that cannot be given without giving this one.
    private static void addFaults(Class<? extends Record> settings, String plugin, Deque<Class<?>> required,
            Set<Class<?>> known, List<String> faults) {
        if (!known.add(settings)) {
            return;
        }
        required.push(settings);
        for (RecordComponent component : settings.getRecordComponents()) {
            Setting setting = component.getAnnotation(Setting.class);
            String name = "setting \"" + component.getName() + "\" of plugin \"" + plugin + "\" is ";
            if (setting == null || setting.value().isBlank()) {
                faults.add(name + "not described by @Setting");
            }
            try {
                SettingComponent read = SettingComponent.of(component);
                SettingType type = read.type();
                if (type instanceof RecordType inner && required.contains(inner.type())) {
                    faults.add(name + "of type " + inner.type().getName()
                            + ", which holds it: no pipeline can end giving it; write Optional or List");
                } else if (type.innermost() instanceof RecordType inner) {
                    addFaults(inner.type(), plugin, type == inner ? required : new ArrayDeque<>(), known, faults);
                }
                if (setting != null && !setting.defaultValue().isEmpty() && !(type.innermost() instanceof PluginType)) {
                    RecordBinder.faultOfDefault(read).ifPresent(fault -> faults.add(
                            name + "given a default that is none: " + fault));
                }
            } catch (IllegalArgumentException e) {
                faults.add(name + e.getMessage());
            }
        }
        required.pop();
    }
}
