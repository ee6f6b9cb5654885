package dev.sculpt.runner.plugin;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * What a class path holds. Two programs of one class path run the same code, wherever it lies.
 *
 * @param entries jars and folders of classes; those that are not there do not count
 */
public record ClassPath(List<Path> entries) {

    public ClassPath {
        entries = List.copyOf(entries);
    }

    /** Returns the class path of this program, which another one may have loaded. */
    public static ClassPath here() {
        if (ClassPath.class.getClassLoader() instanceof URLClassLoader loader) {
            return new ClassPath(Stream.of(loader.getURLs()).map(ClassPath::path).toList());
        }
        return new ClassPath(Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .toList());
    }

    private static Path path(URL url) {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the same as jars: folders of classes, as in tests, are packed into files that are deleted in the end. */
    public List<Path> jars() throws IOException {
        List<Path> jars = new ArrayList<>();
        for (Path entry : entries) {
            if (Files.isDirectory(entry)) {
                jars.add(packed(entry));
            } else if (Files.exists(entry)) {
                jars.add(entry);
            }
        }
        return jars;
    }

    private static Path packed(Path classes) throws IOException {
        Path jar = Files.createTempFile("classes", ".jar");
        jar.toFile().deleteOnExit();
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                ZipEntry entry = new ZipEntry(classes.relativize(file).toString().replace('\\', '/'));
                entry.setTime(0);
                out.putNextEntry(entry);
                Files.copy(file, out);
            }
        }
        return jar;
    }

    /**
     * Returns the SHA-256 of every jar, and of what every folder holds, by their names. What the entries are called beyond
     * their names, and their order, play no part.
     *
     * @return in the order of the names; of several entries of one name, the digest is that of all of theirs
     */
    public SortedMap<String, String> digests() throws IOException {
        SortedMap<String, List<String>> byName = new TreeMap<>();
        for (Path entry : entries) {
            if (Files.exists(entry)) {
                byName.computeIfAbsent(entry.getFileName().toString(), name -> new ArrayList<>())
                        .add(Files.isDirectory(entry) ? ofFolder(entry) : Sha256.of(entry));
            }
        }
        SortedMap<String, String> digests = new TreeMap<>();
        byName.forEach((name, all) -> digests.put(name,
                all.size() == 1 ? all.get(0) : Sha256.of(String.join("", all.stream().sorted().toList()))));
        return digests;
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
