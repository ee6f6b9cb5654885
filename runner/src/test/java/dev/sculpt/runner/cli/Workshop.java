package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.runner.Main;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A folder in which commands are typed as in a clone, with {@code sculpt} and {@code python3} on the path. */
final class Workshop {

    private static final Pattern NAMED = Pattern.compile("# ([\\w-]+\\.(?:yaml|py))\n.*", Pattern.DOTALL);

    private final Path folder;
    private final Path programs;

    Workshop(Path folder) throws IOException {
        this.folder = folder;
        this.programs = Files.createDirectories(folder.resolve("runner/bin"));
        writeProgram("sculpt", "exec " + JavaCommand.line(Main.class, List.of()) + " \"$@\"");
    }

    private void writeProgram(String name, String command) throws IOException {
        Path file = Files.writeString(programs.resolve(name), "#!/bin/bash\n" + command + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Writes each file that a README shows, under the name that its first line says, and returns the block of commands. */
    CommandBlock prepare(String readme, String command) throws IOException {
        for (CommandBlock block : CommandBlock.all()) {
            Matcher named = NAMED.matcher(block.text());
            if (block.file().equals(readme) && named.matches()) {
                Files.writeString(folder.resolve(named.group(1)), block.text());
            }
        }
        return CommandBlock.typed().stream().filter(block -> block.text().contains(command)).findFirst().orElseThrow();
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
            writeProgram("python3", "PATH=\"${PATH#*:}\" exec " + found.get() + " \"$@\"");
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
        ProcessBuilder builder = new ProcessBuilder("bash", "-euo", "pipefail", "-c", commands)
                .directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().merge("PATH", programs.toString(), (path, ours) -> ours + ":" + path);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), commands + "\n" + output);
        return output;
    }
}
