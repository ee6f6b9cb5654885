package dev.sculpt.runner.plugin;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a class path holds. Two programs of one class path run the same code, wherever it lies.
 *
 * @param entries jars and folders of classes; those that are not there do not count
 */
public record ClassPath(List<Path> entries) {

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
     * Returns the SHA-256 of every jar, and of what every folder holds, by their names. What the entries are called beyond
     * their names, and their order, play no part.
     *
     * @return in the order of the names; of several entries of one name, the digest is that of all of theirs
     */
    public SortedMap<String, String> digests() throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        for (Path entry : entries) {
            if (Files.exists(entry)) {
                digests.merge(entry.getFileName().toString(), Files.isDirectory(entry) ? ofFolder(entry) : Sha256.of(entry),
                        ClassPath::together);
            }
        }
        return digests;
    }

    private static String together(String one, String other) {
        return Sha256.of(one.compareTo(other) < 0 ? one + other : other + one);
    }

    private static String ofFolder(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                lines.add(folder.relativize(file) + " " + Sha256.of(file));
            }
        }
        return Sha256.of(String.join("\n", lines.stream().sorted().toList()));
    }
}
