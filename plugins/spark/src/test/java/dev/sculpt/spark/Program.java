package dev.sculpt.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as the build made it, in processes of its own. */
final class Program {

    private static final Path RUNNER = Path.of("../../runner/target").toAbsolutePath().normalize();
    static final Path SPARK = Path.of("target/spark").toAbsolutePath();
    static final Path PLUGIN = Path.of("target/plugin").toAbsolutePath();

    private Program() { }

    /** Returns the command of Java with a class path. */
    static List<String> java(String classPath) {
        return new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseParallelGC", "--add-modules", "jdk.incubator.vector", "-cp", classPath));
    }

    /** Starts the program; what it prints goes into a file. */
    static Process start(Path output, Object... arguments) throws IOException {
        List<String> command = java(RUNNER.resolve("sculpt-runner.jar") + ":" + RUNNER.resolve("lib") + "/*");
        command.add(1, "-Dsculpt.plugins=" + PLUGIN);
        command.add("dev.sculpt.runner.Main");
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        return start(output, command);
    }

    static Process start(Path output, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().remove("SPARK_HOME");
        return builder.start();
    }

    /** Runs the program to its end and returns what it printed, the exit code before it. */
    static String run(Path output, Object... arguments) throws IOException, InterruptedException {
        Process process = start(output, arguments);
        boolean ended = process.waitFor(20, TimeUnit.MINUTES);
        process.destroyForcibly();
        return (ended ? process.exitValue() : "never") + "\n" + Files.readString(output);
    }
}
