package dev.sculpt.runner.plugin;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A plugin jar that was dropped in.
 *
 * @param path the jar
 * @param sha256 its SHA-256 in hexadecimal
 */
public record PluginJar(Path path, String sha256) {

    /** Reads a jar's digest. */
    static PluginJar of(Path path) throws IOException {
        return new PluginJar(path, Sha256.of(path));
    }
}
