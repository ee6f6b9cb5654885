package dev.sculpt.runner.cli;

import dev.sculpt.runner.Main;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The classes of libraries as Java has them in memory, which save programs of this class path a quarter of their start. Java
 * takes such an archive for every class path that begins with the one it was made of. So jars go first, and folders of
 * classes, which no archive can be made of, last.
 */
final class LibraryArchive {

    private static final int MOST_SECONDS = 120;

    /** A run that loads what most runs do. */
    private static final String PIPELINE = """
            task: { plugin: function-graph, inputs: 2, outputs: { y: x0 and x1 } }
            model: { plugin: mlp, hidden: [4], epochs: 2 }
            pruning:
              - { plugin: units, step: 50 }
              - { plugin: edges, step: 50 }
            seeds: 0..1
            """;

    private static List<String> options;

    private LibraryArchive() { }

    /** Returns the options of Java that name its class path, and the archive where there is one. */
    static synchronized List<String> options() throws IOException {
        if (options == null) {
            options = found();
        }
        return options;
    }

    private static List<String> found() throws IOException {
        List<String> all = Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));
        List<String> jars = all.stream().filter(entry -> Files.isRegularFile(Path.of(entry))).toList();
        List<String> folders = all.stream().filter(entry -> Files.isDirectory(Path.of(entry))).toList();
        List<String> path = List.of("-cp", joined(Stream.concat(jars.stream(), folders.stream()).toList()));
        // Java leaves an archive alone whose jars were changed since.
        String name = "libraries-" + Integer.toHexString(versions(jars).hashCode()) + ".jsa";
        Path archive = Path.of("target", name).toAbsolutePath();
        try (FileChannel lock = FileChannel.open(Path.of("target", "libraries.lock"),
                        StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = lock.lock()) {
            if (!Files.exists(archive)) {
                make(archive, joined(jars), path);
            }
        }
        List<String> found = new ArrayList<>(path);
        found.add("-XX:SharedArchiveFile=" + archive);
        return found;
    }

    private static String joined(List<String> entries) {
        return String.join(File.pathSeparator, entries);
    }

    private static List<String> versions(List<String> jars) throws IOException {
        List<String> versions = new ArrayList<>();
        for (String jar : jars) {
            versions.add(jar + " " + Files.size(Path.of(jar)) + " " + Files.getLastModifiedTime(Path.of(jar)));
        }
        return versions;
    }

    private static void make(Path archive, String jars, List<String> path) throws IOException {
        Path folder = Files.createTempDirectory(archive.getParent(), "libraries");
        Path list = folder.resolve("classes");
        Path pipeline = Files.writeString(folder.resolve("p.yaml"), PIPELINE);
        run(folder, Stream.of(path.stream(), Stream.of("-XX:DumpLoadedClassList=" + list, Main.class.getName(),
                "run", pipeline.toString(), "--out", folder.resolve("run").toString())).flatMap(words -> words).toList());
        Path made = folder.resolve("archive");
        run(folder, List.of("-Xshare:dump",
                "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + made, "-cp", jars));
        Files.move(made, archive);
    }

    private static void run(Path folder, List<String> words) throws IOException {
        List<String> command = new ArrayList<>(words);
        command.add(0, JavaCommand.JAVA);
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(command + " failed: " + Files.readString(output));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
    }
}
