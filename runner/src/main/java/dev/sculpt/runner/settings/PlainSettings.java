package dev.sculpt.runner.settings;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns bound settings back into plain values as a pipeline file would write them. */
public final class PlainSettings {

    private PlainSettings() { }

    /** Returns the settings by name in the order of the record; those that are absent are left out. */
    public static Map<String, Object> of(Record settings) {
        Map<String, Object> plain = new LinkedHashMap<>();
        for (RecordComponent component : settings.getClass().getRecordComponents()) {
            Object value = plain(read(settings, component));
            if (value != null) {
                plain.put(component.getName(), value);
            }
        }
        return plain;
    }

    private static Object read(Record settings, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(settings);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(PlainSettings::plain).orElse(null);
        } else if (value instanceof Enum<?> constant) {
            return SettingNames.of(constant);
        } else if (value instanceof Path path) {
            return path.toString();
        } else if (value instanceof Record record) {
            return of(record);
        } else if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            list.forEach(item -> items.add(plain(item)));
            return items;
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> entries = new LinkedHashMap<>();
            map.forEach((key, item) -> entries.put((String) key, plain(item)));
            return entries;
        }
        return value;
    }
}
