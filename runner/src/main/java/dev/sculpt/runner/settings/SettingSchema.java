package dev.sculpt.runner.settings;

import dev.sculpt.api.setting.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The settings of a record as the properties of a JSON Schema (draft-07). No setting is demanded, since a sweep or the
 * command line may bring it.
 */
public final class SettingSchema {

    private SettingSchema() { }

    /**
     * Returns the schema of each setting by its name, with what it means and its default.
     *
     * @param type the record
     * @param searched whether a list of values stands for each of them, where the setting takes no list
     */
    public static Map<String, Object> properties(
            Class<? extends Record> type, boolean searched, SchemaReferences references) {
        Map<String, Object> properties = new LinkedHashMap<>();
        PathWords words = PathWords.of(type);
        for (SettingComponent component : SettingComponent.of(type)) {
            Setting setting = component.setting();
            SettingType taken = component.type();
            Map<String, Object> one = taken.schema(setting, references);
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("description", setting.value());
            if (!setting.defaultValue().isEmpty()) {
                schema.put("default", RecordBinder.standard(component, component.name()).plain());
            }
            schema.putAll(searched && !taken.takesList()
                    ? Map.of("anyOf", List.of(one, Map.of("type", "array", "items", one, "minItems", 1)))
                    : one.containsKey("$ref") ? Map.of("allOf", List.of(one)) : one);
            properties.put(component.name(), schema);
            for (String other : words.others(component.name())) {
                Map<String, Object> same = new LinkedHashMap<>(schema);
                same.put("description", "another word for \"" + component.name() + "\"");
                properties.put(other, same);
            }
            for (String adopted : setting.adopts()) {
                properties.putIfAbsent(adopted.split("=")[0],
                        Map.of("description", "stands in \"" + component.name() + "\" now"));
            }
        }
        return properties;
    }
}
