package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.stranger.ExecutionPlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an execution does to the process that it runs in, once it has computed network 2 of 0..2. */
@Timeout(120)
class RudeExecutionTest {

    @TempDir
    private Path folder;
    private Path plugins;
    private Path run;

    @BeforeEach
    void dropIn() throws Exception {
        plugins = Files.createDirectory(folder.resolve("plugins"));
        List<Class<?>> classes = Stream.concat(Stream.of(ExecutionPlugin.class.getNestMembers()),
                Stream.of(Class.forName(ExecutionPlugin.class.getName() + "$1"))).distinct().toList();
        JarPacker.packClasses(plugins.resolve("moody.jar"), classes);
        run = folder.resolve("run");
    }

    private SculptProcess start(String mood) throws IOException {
        Path pipeline = Files.writeString(folder.resolve("p.yaml"), """
                task: { plugin: function-graph, inputs: 2, outputs: { y: x0 and x1 } }
                model: { plugin: mlp, hidden: [4], epochs: 2 }
                pruning: [{ plugin: units, step: 50 }]
                seeds: 0..2
                execution: { plugin: moody, mood: %s }
                """.formatted(mood));
        return SculptProcess.start(folder.resolve("output"), "96m",
                "run", pipeline, "--plugins", plugins, "--out", run, "--threads", "2");
    }

    private String stopped(String mood) throws Exception {
        try (SculptProcess process = start(mood)) {
            process.awaitFinished(run, 1);
            process.awaitText("idle");
            process.tellToStop();

            assertEquals(128 + 15, process.exitCode(), process.output());
            assertTrue(process.output().contains(
                    "1 of 3 networks are finished\nresume with: sculpt run --resume " + run), process.output());
            return process.output();
        }
    }

    @Test
    void aLoopDoesNotKeepOneSignalFromEndingTheRun() throws Exception {
        String output = stopped("loops");

        assertTrue(output.contains("sculpt: stopping, waiting for execution plugin \"moody\"; a second "), output);
        assertTrue(output.contains("sculpt: the execution plugin \"moody\" does not end when told to and was left behind on "
                + "its thread\n"), output);
        assertEquals(1 + 1, Files.readAllLines(run.resolve("results.csv")).size());
    }

    @Test
    void whatWaitsIsInterrupted() throws Exception {
        String output = stopped("waits");

        assertFalse(output.contains("left behind"), output);
        assertFalse(output.contains("failed"), output);
    }

    @Test
    void anExitIsSaidWithWhoDidIt() throws Exception {
        try (SculptProcess process = start("exits")) {
            assertEquals(1, process.exitCode(), process.output());
            assertTrue(process.output().startsWith("sculpt: execution plugin \"moody\" ended the whole program, as System."
                    + "exit does; 1 networks are finished and kept; resume with: "), process.output());
        }
    }
}
