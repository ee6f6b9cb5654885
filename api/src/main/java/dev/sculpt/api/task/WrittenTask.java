package dev.sculpt.api.task;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A task as a pipeline would write it.
 *
 * @param plugin the name of the task plugin that makes it
 * @param settings of it, in their order: plain values, that is text, numbers, booleans, lists, and maps from text
 * @param note how the task came about, in one line, such as how often it was drawn; may be blank
 */
public record WrittenTask(String plugin, Map<String, Object> settings, String note) {

    public WrittenTask {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }
}
