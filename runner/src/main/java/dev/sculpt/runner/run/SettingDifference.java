package dev.sculpt.runner.run;

import dev.sculpt.runner.settings.PluginType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A key that two pipelines set differently.
 *
 * @param key written with dots, a stage of a list by its plugin, such as {@code pruning.units.score}
 * @param before the plain value of the first pipeline, null where it is not set
 * @param after the plain value of the second, null where it is not set
 */
public record SettingDifference(String key, Object before, Object after) {

    private static final int SHOWN = 60;

    /** Returns key and values in one line: {@code pruning.units.score: activation-gradient -> random}. */
    public String text() {
        return key + ": " + shown(before) + " -> " + shown(after);
    }

    /** Returns a plain value as a pipeline would write it in one line, cut to {@value #SHOWN} characters. */
    public static String shown(Object value) {
        String text = value == null ? "not set" : written(value);
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }

    /** Returns a plain value as a pipeline would write it in one line. */
    public static String written(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.size() == 1 && map.containsKey(PluginType.PLUGIN) ? String.valueOf(map.get(PluginType.PLUGIN))
                    : map.entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + written(entry.getValue()))
                            .collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof List<?> list
                ? list.stream().map(SettingDifference::written).collect(Collectors.joining(", ", "[", "]"))
                : String.valueOf(value);
    }
}
