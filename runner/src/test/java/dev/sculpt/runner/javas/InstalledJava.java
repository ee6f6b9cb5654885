package dev.sculpt.runner.javas;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Java that can run our classes.
 *
 * @param home its folder
 */
record InstalledJava(Path home) {

    private static final String HOMES = "SCULPT_JAVAS";
    private static final Path FOLDER = Path.of("/usr/lib/jvm");

    /** What a program printed, on both streams, and ended with. */
    record Ended(int exitCode, String output) { }

    static InstalledJava current() {
        return new InstalledJava(Path.of(System.getProperty("java.home")));
    }

    /** Returns those that the variable {@value #HOMES} lists, else those below /usr/lib/jvm, without the current one. */
    static List<InstalledJava> others() throws IOException {
        String listed = System.getenv(HOMES);
        List<Path> homes = listed == null
                ? folders()
                : Arrays.stream(listed.split(File.pathSeparator, -1)).filter(home -> !home.isBlank()).map(Path::of).toList();
        List<InstalledJava> others = new ArrayList<>();
        for (Path home : homes) {
            InstalledJava java = new InstalledJava(home.toRealPath());
            if (!java.home.equals(current().home.toRealPath()) && !others.contains(java) && java.version() >= 17) {
                others.add(java);
            }
        }
        return others;
    }

    private static List<Path> folders() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(FOLDER)) {
            return entries.filter(home -> Files.isExecutable(home.resolve("bin/java"))).sorted().toList();
        }
    }

    /** Returns the first number of its version, such as 21; 0 where it does not say. */
    int version() throws IOException {
        Path release = home.resolve("release");
        if (!Files.exists(release)) {
            return 0;
        }
        return Files.readAllLines(release).stream()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .mapToInt(line -> Integer.parseInt(line.replaceFirst("[^0-9]*([0-9]+).*", "$1")))
                .findFirst()
                .orElse(0);
    }

    /** Runs a program on our class path, its output in a file. */
    Ended run(Path output, List<String> options, Class<?> program, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try {
            return new Ended(process.waitFor(), Files.readString(output));
        } finally {
            process.destroyForcibly();
        }
    }

    @Override
    public String toString() {
        return home.toString();
    }
}
