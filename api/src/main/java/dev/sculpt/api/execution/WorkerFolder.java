package dev.sculpt.api.execution;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of a worker, which holds the files of {@link PortableWork}: in {@value #PROGRAM} the jars of the
 * program, in {@value #PLUGINS} those of plugins, in {@value #FILES} what the pipeline reads.
 *
 * @param root which exists and nobody else writes to
 */
public record WorkerFolder(Path root) {

    /** The place of the program's jars. */
    public static final String PROGRAM = "program";

    /** The place of plugins. */
    public static final String PLUGINS = "plugins";

    /** The place of the files that a pipeline names. */
    public static final String FILES = "files";

    private static final Pattern NAME = Pattern.compile("(?!\\.{1,2}$)[^/\\\\\\x00-\\x1f]+");

    /** Refuses a place that is not within every folder. */
    static void checkPlace(String place) {
        if (!Stream.of(place.split("/", -1)).allMatch(name -> NAME.matcher(name).matches())) {
            throw new IllegalArgumentException("\"" + place + "\" is no place within a folder");
        }
    }

    /**
     * Puts a file to its place.
     *
     * @param place as {@link ShippedFile#place()}
     * @param sha256 that it must have
     * @param from where it lies here; it is copied
     * @throws IOException if it cannot be copied, something is at its place already, or it is another than was shipped
     */
    public void put(String place, String sha256, Path from) throws IOException {
        try (InputStream content = Files.newInputStream(from)) {
            put(place, content);
        }
        check(place, sha256);
    }

    /**
     * Puts a file to its place, unchecked until a worker is opened.
     *
     * @param place as {@link ShippedFile#place()}
     * @param content is read to its end and left open
     * @throws IOException if it cannot be read or written, or something is at its place already
     */
    public void put(String place, InputStream content) throws IOException {
        checkPlace(place);
        Path file = root.resolve(place);
        Files.createDirectories(file.getParent());
        Files.copy(content, file);
    }

    /**
     * Opens a worker of the program in this folder, in a class loader that sees the JDK, this api and nothing else of what
     * is around it.
     *
     * @param description of the work
     * @param digests of the files by their places, see {@link PortableWork#digests()}
     * @throws IOException if a file is not there, or another than was shipped: none of them is loaded then
     */
    public BatchWorker open(String description, Map<String, String> digests) throws IOException {
        for (Map.Entry<String, String> file : digests.entrySet()) {
            check(file.getKey(), file.getValue());
        }
        List<Path> jars = digests.keySet().stream().filter(place -> place.startsWith(PROGRAM + "/"))
                .map(root::resolve).toList();
        IsolatedLoader loader = IsolatedLoader.of("program", jars);
        return IsolatedWorker.open(loader, () -> ServiceLoader.load(BatchWorkerProvider.class, loader).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the program that was shipped has no worker"))
                .open(description, root));
    }

    private void check(String place, String sha256) throws IOException {
        checkPlace(place);
        Path file = root.resolve(place);
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + ": did not arrive at this worker");
        }
        String found = ShippedFile.of(place, file).sha256();
        if (!found.equals(sha256)) {
            throw new IOException(file + ": is not the file that was shipped: its SHA-256 is " + found + ", not " + sha256);
        }
    }
}
