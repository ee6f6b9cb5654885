package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.stranger.LatePlugin;
import dev.sculpt.runner.stranger.RudePlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a plugin does to the process that it runs in, at network 1 of 0..3 on two threads. */
@Timeout(120)
class RudeProcessTest {

    private static final String RESUME = "resume with: sculpt resume ";

    @TempDir
    private Path folder;
    private Path plugins;
    private Path file;
    private Path run;
    private Path pipeline;

    @BeforeEach
    void pipelineOfARudePlugin() throws IOException {
        plugins = Files.createDirectory(folder.resolve("plugins"));
        JarPacker.packClasses(plugins.resolve("rude.jar"), List.of(RudePlugin.class.getNestMembers()));
        file = Files.createFile(folder.resolve("rude"));
        run = folder.resolve("run");
        pipeline = folder.resolve("p.yaml");
    }

    private SculptProcess start(String deed, String timeout) throws IOException {
        Files.writeString(pipeline, """
                task: { plugin: function-graph, inputs: 2, outputs: { y: x0 and x1 } }
                model: { plugin: mlp, hidden: [4], epochs: 2 }
                pruning:
                  - { plugin: rude, does: %s, file: '%s' }
                timeout: %s
                seeds: 0..3
                """.formatted(deed, file, timeout));
        return SculptProcess.start(folder.resolve("output"), "96m",
                "run", pipeline, "--plugins", plugins, "--out", run, "--threads", "2");
    }

    private void assertResumes(int finished) throws IOException {
        Files.delete(file);
        Sculpt resumed = Sculpt.run("run", "--resume", run, "--plugins", plugins);
        assertEquals(0, resumed.exitCode(), resumed.err());
        assertTrue(resumed.err().contains(finished + " of 4 networks are finished"), resumed.err());
        assertEquals(1 + 4, Files.readAllLines(run.resolve("results.csv")).size());
        assertFalse(Files.exists(run.resolve("failures")), "no network of the run has failed");
    }

    @Test
    void whatRunsAtTheEndOfJavaIsLeftBehind() throws Exception {
        try (SculptProcess process = start("lingers", "null")) {
            assertEquals(0, process.exitCode(), process.output());
            assertTrue(process.output().contains("sculpt: what was to run at the end of Java has not ended in 10 seconds"),
                    process.output());
        }
        assertEquals(1 + 4, Files.readAllLines(run.resolve("results.csv")).size());
    }

    /** The disk fails, and the plugin is interrupted for that by sculpt itself. */
    @Test
    void noPluginIsAccusedOfAnInterruptThatWasOurs() throws Exception {
        Files.writeString(pipeline, """
                task: { plugin: function-graph, inputs: 2, outputs: { y: x0 and x1 } }
                model: { plugin: mlp, hidden: [4], epochs: 2 }
                pruning:
                  - { plugin: rude, does: insists, file: '%s' }
                seeds: 0..99999
                """.formatted(file));
        try (SculptProcess process = SculptProcess.start(folder.resolve("output"), "96m",
                "run", pipeline, "--plugins", plugins, "--out", run, "--threads", "2")) {
            process.awaitFinished(run, 3);
            Files.move(run, folder.resolve("elsewhere"));

            assertEquals(3, process.exitCode(), process.output());
            assertFalse(process.output().contains("left its thread interrupted"), process.output());
            assertFalse(process.output().contains("left behind"), process.output());
        }
    }

    /** It breaks no result, as an interrupt that is left behind does not. */
    @Test
    void whatAThreadOfAPluginThrowsIsSaidInOneLine() throws Exception {
        try (SculptProcess process = start("strays", "null")) {
            assertEquals(0, process.exitCode(), process.output());
            assertTrue(process.output().contains("sculpt: a thread of a plugin in rude.jar failed: "
                    + "java.lang.IllegalStateException: from a thread ..., thrown in " + RudePlugin.class.getName()
                    + "$Rude\n"), process.output());
            assertFalse(process.output().contains("\tat "), process.output());
        }
        assertEquals(1 + 4, Files.readAllLines(run.resolve("results.csv")).size());
    }

    @Test
    void aLoopDoesNotKeepOneSignalFromEndingTheRun() throws Exception {
        try (SculptProcess process = start("loops", "null")) {
            process.awaitFinished(run, 3);
            process.tellToStop();

            assertEquals(128 + 15, process.exitCode(), process.output());
            String output = process.output();
            assertTrue(output.contains("sculpt: stopping, waiting for network 1 (pruning plugin \"rude\"); a second Ctrl-C "
                    + "ends at once"), output);
            assertTrue(output.contains("sculpt: network 1 (pruning plugin \"rude\") does not end when told to and was left "
                    + "behind on its thread; it is to be run again"), output);
            assertTrue(output.contains("3 of 4 networks are finished\n" + RESUME + run), output);
        }
        assertEquals(1 + 3, Files.readAllLines(run.resolve("results.csv")).size());
        assertResumes(3);
    }

    @Test
    void aSecondSignalEndsAtOnce() throws Exception {
        try (SculptProcess process = start("loops", "null")) {
            process.awaitFinished(run, 3);
            process.tellToStop();
            process.awaitText("a second Ctrl-C ends at once");
            process.tellToStop();

            assertEquals(128 + 15, process.exitCode(), process.output());
            assertTrue(process.output().contains("sculpt: ended at once; 3 networks are finished and kept; " + RESUME + run),
                    process.output());
        }
        assertFalse(Files.exists(run.resolve("results.csv")));
        assertResumes(3);
    }

    /** What waits for something is interrupted, and so given up in order. */
    @Test
    void whatWaitsIsInterrupted() throws Exception {
        try (SculptProcess process = start("waits", "null")) {
            process.awaitFinished(run, 3);
            process.tellToStop();

            assertEquals(128 + 15, process.exitCode(), process.output());
            assertFalse(process.output().contains("left behind"), process.output());
        }
        assertResumes(3);
    }

    @Test
    void aSourceThatDoesNotEndDoesNotKeepOneSignalFromEndingTheRun() throws Exception {
        String output = stoppedInASource("stuck-source");

        assertTrue(
                output.contains("sculpt: stopping, waiting for reading networks (model plugin \"stuck-source\"); "), output);
        assertTrue(output.contains("sculpt: reading networks (model plugin \"stuck-source\") does not end when told to and "
                + "was left behind on its thread; it is to be run again"), output);
    }

    /** No network fails for that, since it is read when the run is resumed. */
    @Test
    void aSourceThatWaitsIsInterrupted() throws Exception {
        String output = stoppedInASource("waiting-source");

        assertFalse(output.contains("left behind"), output);
        assertFalse(Files.exists(run.resolve("failures")), output);
    }

    private String stoppedInASource(String model) throws Exception {
        JarPacker.packClasses(plugins.resolve("late.jar"), List.of(LatePlugin.class.getNestMembers()));
        Files.writeString(pipeline, "model: " + model + "\n");
        try (SculptProcess process = SculptProcess.start(folder.resolve("output"), "96m",
                "run", pipeline, "--plugins", plugins, "--out", run, "--threads", "2")) {
            process.awaitFinished(run, 1);
            process.tellToStop();

            assertEquals(128 + 15, process.exitCode(), process.output());
            assertTrue(process.output().contains("1 of 3 networks are finished\n" + RESUME + run), process.output());
            return process.output();
        }
    }

    @Test
    void anExitIsSaidWithWhoDidItAndHowToResume() throws Exception {
        try (SculptProcess process = start("exits", "null")) {
            assertEquals(1, process.exitCode(), process.output());
            String output = process.output();
            assertTrue(output.startsWith("sculpt: network 1 (pruning plugin \"rude\") ended the whole program, as System."
                    + "exit does; "), output);
            assertTrue(output.endsWith(
                    " networks are finished and kept; " + RESUME + run + " --plugins " + plugins + "\n"), output);
            assertEquals(1, output.lines().count(), output);
        }
        long finished = Files.readString(run.resolve("journal")).lines().count();
        assertResumes((int) finished);
    }

    @Test
    void memoryThatIsUsedUpCostsOneNetwork() throws Exception {
        try (SculptProcess process = start("hoards", "null")) {
            assertEquals(1, process.exitCode(), process.output());
            assertTrue(process.output().contains(
                    "network 1 failed: pruning plugin \"rude\" failed: java.lang.OutOfMemoryError"), process.output());
        }
        assertResumes(3);
    }

    /** The thread of the loop is left behind, and all other networks are run. */
    @Test
    void aTimeoutCostsOneNetwork() throws Exception {
        try (SculptProcess process = start("loops", "{ pruning: 10s }")) {
            assertEquals(1, process.exitCode(), process.output());
            assertTrue(process.output().contains("network 1 failed: pruning plugin \"rude\" took longer than its timeout of "
                    + "10s; it does not end when told to, and was left behind on its thread, see failures/1.log"),
                    process.output());
        }
        assertTrue(Files.readAllLines(run.resolve("results.csv")).get(2).contains(",failed,"));
        assertResumes(3);
    }
}
