package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program, in a home where everything is built, with a Java that only says something. */
class LauncherTest {

    @TempDir
    private Path home;

    @Test
    void whatGoesToStandardErrorStaysThere() throws IOException, InterruptedException {
        Path script = home.resolve("runner/bin/sculpt");
        for (String folder : new String[] {"api", "plugins", "runner/bin", "runner/target", "java/bin"}) {
            Files.createDirectories(home.resolve(folder));
        }
        Files.createFile(home.resolve("pom.xml"));
        Files.copy(Path.of("bin/sculpt"), script);
        Files.createFile(home.resolve("runner/target/built"));
        Path java = Files.writeString(home.resolve("java/bin/java"), """
                #!/bin/sh
                echo 'WARNING: Using incubator modules: jdk.incubator.vector' >&2
                echo a remark >&2
                echo a result
                exit 3
                """);
        assertTrue(java.toFile().setExecutable(true) && script.toFile().setExecutable(true));

        ProcessBuilder start = new ProcessBuilder(script.toString(), "help")
                .redirectOutput(home.resolve("out").toFile()).redirectError(home.resolve("err").toFile());
        start.environment().put("JAVA_HOME", home.resolve("java").toString());
        Process process = start.start();

        assertEquals(3, process.waitFor());
        long latest = System.nanoTime() + 10_000_000_000L;
        while (Files.size(home.resolve("err")) == 0 && System.nanoTime() < latest) {
            Thread.onSpinWait(); // what hands standard error on may end last
        }
        assertEquals("a result\n", Files.readString(home.resolve("out")));
        assertEquals("a remark\n", Files.readString(home.resolve("err")));
    }
}
