package dev.sculpt.runner.settings;

/**
 * A setting that was bound.
 *
 * @param <T> its Java type
 * @param value what the plugin is given
 * @param written the same as a pipeline file would write it: text, numbers, booleans, lists and mappings of these; null for
 *     an {@code Optional} that is empty
 */
public record Bound<T>(T value, Object written) { }
