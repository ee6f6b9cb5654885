package dev.sculpt.runner.settings;

import dev.sculpt.api.Kind;
import java.util.Map;
import java.util.Optional;

/** Refers to the parts of a JSON Schema that several settings share. */
public interface SchemaReferences {

    /**
     * Returns the schema of a plugin of a kind.
     *
     * @param standard the plugin that a mapping stands for which names none; empty where each must name one
     */
    Map<String, Object> plugin(Kind<?> kind, Optional<String> standard);

    /** Returns the schema of a record of settings. */
    Map<String, Object> record(Class<? extends Record> type);
}
