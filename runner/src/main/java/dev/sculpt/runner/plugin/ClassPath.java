package dev.sculpt.runner.plugin;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a class path holds. Two programs of one class path run the same code, wherever it lies.
 *
 * @param entries jars and folders of classes; those that are not there do not count
 */
public record ClassPath(List<Path> entries) {

    private static final String OURS = "sculpt-";

    public ClassPath {
        entries = List.copyOf(entries);
    }

    /** Returns the class path of this program. */
    public static ClassPath here() {
        return new ClassPath(Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .toList());
    }

    /**
     * Returns a digest of the runner and its plugins byte by byte, and of libraries, whose names have their versions,
     * by name and size. The order of the entries plays no part.
     */
    public String sha256() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path entry : entries) {
            if (Files.isDirectory(entry)) {
                addFolder(entry, lines);
            } else if (Files.exists(entry)) {
                String name = entry.getFileName().toString();
                lines.add(name + " " + (name.startsWith(OURS) ? Sha256.of(entry) : Files.size(entry)));
            }
        }
        return Sha256.of(String.join("\n", lines.stream().sorted().toList()));
    }

    private static void addFolder(Path folder, List<String> lines) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                lines.add(folder.relativize(file) + " " + Sha256.of(file));
            }
        }
    }
}
