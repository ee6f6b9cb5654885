package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program, in a home where everything is built, with a Java that only says something. */
class LauncherTest {

    @TempDir
    private Path home;

    @Test
    void whatGoesToStandardErrorStaysThere() throws IOException, InterruptedException {
        assertEquals("a remark\n", errors("a remark"));
    }

    /** What Java takes from JAVA_TOOL_OPTIONS and JDK_JAVA_OPTIONS it says before it warns. */
    @Test
    void theWarningIsLeftOutBehindOptionsOfTheEnvironmentToo() throws IOException, InterruptedException {
        assertEquals("NOTE: Picked up JDK_JAVA_OPTIONS: -Xmx1g\nPicked up JAVA_TOOL_OPTIONS: -Xmx2g\na remark\n",
                errors("a remark", "NOTE: Picked up JDK_JAVA_OPTIONS: -Xmx1g", "Picked up JAVA_TOOL_OPTIONS: -Xmx2g"));
    }

    private String errors(String last, String... first) throws IOException, InterruptedException {
        Path script = home.resolve("runner/bin/sculpt");
        for (String folder : new String[] {"api", "plugins", "runner/bin", "runner/target", "java/bin"}) {
            Files.createDirectories(home.resolve(folder));
        }
        Files.createFile(home.resolve("pom.xml"));
        Files.copy(Path.of("bin/sculpt"), script);
        Files.createFile(home.resolve("runner/target/built"));
        Path java = Files.writeString(home.resolve("java/bin/java"), """
                #!/bin/sh
                %secho 'WARNING: Using incubator modules: jdk.incubator.vector' >&2
                echo %s >&2
                echo a result
                exit 3
                """.formatted(
                Stream.of(first).map(line -> "echo '" + line + "' >&2\n").collect(Collectors.joining()), last));
        assertTrue(java.toFile().setExecutable(true) && script.toFile().setExecutable(true));

        ProcessBuilder start = new ProcessBuilder(script.toString(), "help")
                .redirectOutput(home.resolve("out").toFile()).redirectError(home.resolve("err").toFile());
        start.environment().put("JAVA_HOME", home.resolve("java").toString());
        Process process = start.start();

        assertEquals(3, process.waitFor());
        long latest = System.nanoTime() + 10_000_000_000L;
        while (!Files.readString(home.resolve("err")).endsWith(last + "\n") && System.nanoTime() < latest) {
            Thread.onSpinWait(); // what hands standard error on may end last
        }
        assertEquals("a result\n", Files.readString(home.resolve("out")));
        return Files.readString(home.resolve("err"));
    }
}
