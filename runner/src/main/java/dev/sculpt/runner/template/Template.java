package dev.sculpt.runner.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A resource that holds several files. First come lines {@code key: value}, then each file after a line {@code --- PATH}.
 * Words between at signs stand for what differs, such as {@code @name@}; paths may hold them too.
 *
 * @param values by their keys
 * @param files the texts by their paths, in order
 */
record Template(Map<String, String> values, Map<String, String> files) {

    private static final String FILE = "--- ";

    Template {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /** Reads the template of a name; empty where there is none. */
    static Optional<Template> of(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name + ".txt")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Template parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, String> files = new LinkedHashMap<>();
        String path = null;
        for (String line : text.lines().toList()) {
            if (line.startsWith(FILE)) {
                path = line.substring(FILE.length());
                files.put(path, "");
            } else if (path == null) {
                String[] parts = line.split(": ", 2);
                values.put(parts[0], parts[1]);
            } else {
                files.merge(path, line + "\n", String::concat);
            }
        }
        return new Template(values, files);
    }

    /** Returns the files with every word between at signs replaced. */
    Map<String, String> filled(Map<String, String> words) {
        Map<String, String> filled = new LinkedHashMap<>();
        files.forEach((path, text) -> filled.put(fill(path, words), fill(text, words)));
        return filled;
    }

    private static String fill(String text, Map<String, String> words) {
        String filled = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace("@" + word.getKey() + "@", word.getValue());
        }
        return filled;
    }
}
