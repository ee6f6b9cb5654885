package dev.sculpt.runner.engine;

import dev.sculpt.runner.settings.PluginType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A stage as results have it: the name of its plugin, and settings by their names.
 *
 * @param values both together
 */
public record RecordedStage(Map<?, ?> values) {

    /** Under what results have the stages of pruning. */
    public static final String PRUNING = "pruning";

    /**
     * Returns the stages of pruning, in their order; none where there were none.
     *
     * @param settings of all stages of a result
     */
    public static List<RecordedStage> prunings(Map<String, Object> settings) {
        return settings.get(PRUNING) instanceof List<?> stages
                ? stages.stream().map(RecordedStage::ofValue).flatMap(Optional::stream).toList() : List.of();
    }

    /**
     * Returns the only stage of a kind, where there is one.
     *
     * @param settings of all stages of a result
     * @param key such as {@code model}
     */
    public static Optional<RecordedStage> of(Map<String, Object> settings, String key) {
        return ofValue(settings.get(key));
    }

    private static Optional<RecordedStage> ofValue(Object value) {
        return value instanceof Map<?, ?> values ? Optional.of(new RecordedStage(values)) : Optional.empty();
    }

    /** Returns the name of its plugin. */
    public Optional<String> plugin() {
        return setting(PluginType.PLUGIN).map(String::valueOf);
    }

    /** Returns the value of a setting; nothing where it has none, or the plugin has no such setting. */
    public Optional<Object> setting(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Returns whether the plugin has a setting of a name, with a value or without. */
    public boolean has(String name) {
        return values.containsKey(name);
    }
}
