package dev.sculpt.api.task;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A task as a pipeline would write it.
 *
 * @param plugin the name of the task plugin that makes it
 * @param settings of it, in their order: plain values, that is text, numbers, booleans, lists, and maps from text
 */
public record WrittenTask(String plugin, Map<String, Object> settings) {

    public WrittenTask {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }
}
