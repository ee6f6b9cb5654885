package dev.sculpt.runner.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A plugin in a plugin folder: a jar, or a folder of jars that form one class path.
 *
 * @param place the jar or the folder
 * @param jars in the order of the class path, by name
 */
record DroppedIn(Path place, List<Path> jars) {

    private static final String JAR = ".jar";

    DroppedIn {
        jars = List.copyOf(jars);
    }

    /**
     * Finds the plugins of a plugin folder, by name. Files that are no jars, and folders without
     * one, are passed over, so that a build's folder can be given.
     *
     * @throws IOException if it or a folder in it cannot be listed
     */
    static List<DroppedIn> in(Path folder) throws IOException {
        List<DroppedIn> found = new ArrayList<>();
        for (Path entry : list(folder)) {
            if (Files.isDirectory(entry)) {
                List<Path> jars = list(entry).stream().filter(DroppedIn::isJar).toList();
                if (!jars.isEmpty()) {
                    found.add(new DroppedIn(entry, jars));
                }
            } else if (isJar(entry)) {
                found.add(new DroppedIn(entry, List.of(entry)));
            }
        }
        return found;
    }

    private static boolean isJar(Path file) {
        return file.toString().endsWith(JAR) && !Files.isDirectory(file);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().map(entry -> entry.toAbsolutePath().normalize()).toList();
        }
    }

    /** Returns whether it is a folder. */
    boolean isFolder() {
        return !jars.equals(List.of(place));
    }

    /** Returns what messages and class loaders call it. */
    String name() {
        return place.getFileName().toString();
    }
}
