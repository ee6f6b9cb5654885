package dev.sculpt.runner.plan;

import dev.sculpt.runner.settings.PluginType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Swept keys and values in a word each: {@code score=random}. */
public final class SweptText {

    private SweptText() { }

    /** Returns a value: text as it is, a stage by its plugin with its settings in braces. */
    public static String of(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> settings = new LinkedHashMap<>(map);
            Object plugin = settings.remove(PluginType.PLUGIN);
            String rest = settings.isEmpty() ? "" : settings.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + of(entry.getValue())).collect(Collectors.joining(",", "{", "}"));
            return plugin == null ? rest : plugin + rest;
        }
        return value instanceof List<?> list ? list.stream().map(SweptText::of).collect(Collectors.joining(",", "[", "]"))
                : String.valueOf(value);
    }

    /** Returns the texts of the values that some keys have, in the order of the keys. */
    public static Map<String, String> values(Map<String, Object> swept, Set<String> keys) {
        Map<String, String> texts = new LinkedHashMap<>();
        keys.forEach(key -> texts.put(key, of(swept.get(key))));
        return texts;
    }

    /** Returns keys with their values in one text, each key by its short name. */
    public static String of(Map<String, String> texts, Set<String> allKeys) {
        return texts.entrySet().stream().map(entry -> shortName(entry.getKey(), allKeys) + "=" + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Returns the last word of a key; all of it where another ends alike. */
    public static String shortName(String key, Collection<String> allKeys) {
        return allKeys.stream().filter(other -> lastWord(other).equals(lastWord(key))).count() > 1 ? key : lastWord(key);
    }

    private static String lastWord(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
