package dev.sculpt.runner.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A plugin's object and what it was made from.
 *
 * @param <S> the contract
 * @param offer the plugin
 * @param instance what it made
 * @param settings every setting, defaults included, as plain values; those that are optional and empty are left out
 * @param parts the plugins within its settings, at any depth
 * @param files the files and folders that its settings name, at any depth
 */
public record Made<S>(Offer offer, S instance, Map<String, Object> settings, List<Part> parts, List<Path> files) {

    public Made {
        parts = List.copyOf(parts);
        files = List.copyOf(files);
    }
}
