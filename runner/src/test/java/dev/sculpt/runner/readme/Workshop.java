package dev.sculpt.runner.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.runner.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder in which commands are typed as in a clone: {@code pipelines/}, {@code runner/bin/sculpt}, and {@code sculpt} and
 * {@code python3} on the path.
 */
final class Workshop {

    private final Path folder;

    Workshop(Path folder) throws IOException {
        this.folder = folder;
        copy(Path.of("../pipelines"), folder.resolve("pipelines"));
        String program = "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '"
                + System.getProperty("java.class.path") + "' " + Main.class.getName() + " \"$@\"\n";
        for (String at : List.of("runner/bin", "bin")) {
            Path file = Files.createDirectories(folder.resolve(at)).resolve("sculpt");
            Files.setPosixFilePermissions(Files.writeString(file, program), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    Path folder() {
        return folder;
    }

    /** Writes the file that a block is, or goes on with it. */
    void write(ReadmeBlock block) throws IOException {
        Path file = folder.resolve(block.file().orElseThrow());
        if (block.isMore()) {
            Files.writeString(file, block.text(), StandardOpenOption.APPEND);
        } else {
            Files.writeString(file, block.text());
        }
    }

    /** Makes the first Python that has some modules the one of the commands; returns whether there is one. */
    boolean usePython(String... modules) throws IOException, InterruptedException {
        Optional<String> found = Optional.empty();
        for (String python : List.of("python3", "/usr/bin/python3")) {
            if (found.isEmpty() && has(python, modules)) {
                found = Optional.of(python);
            }
        }
        if (found.isPresent()) {
            Path file = folder.resolve("bin/python3");
            Files.writeString(file, "#!/bin/sh\nPATH=\"${PATH#*:}\"\nexec " + found.get() + " \"$@\"\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return found.isPresent();
    }

    private static boolean has(String python, String... modules) throws InterruptedException {
        try {
            return new ProcessBuilder(python, "-c", "import " + String.join(", ", modules))
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false; // there is no such program
        }
    }

    /** Runs commands, which have to succeed, and returns what they print. */
    String run(String commands) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-e", "-o", "pipefail", "-c", commands)
                .directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().merge("PATH", folder.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
        builder.environment().put("HOME", folder.toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), commands + "\n" + output);
        return output;
    }
}
