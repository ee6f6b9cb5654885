package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.stranger.ClosedPlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each object that a plugin makes is closed once, after its last use. */
class ClosedPluginTest {

    @TempDir
    private Path folder;
    private Path plugins;

    @BeforeEach
    void dropIn() throws Exception {
        plugins = Files.createDirectory(folder.resolve("plugins"));
        JarPacker.packClasses(plugins.resolve("closed.jar"), List.of(ClosedPlugin.class, ClosedPlugin.LogSettings.class,
                Class.forName(ClosedPlugin.class.getName() + "$Logged")));
    }

    private Path pipeline(boolean fails) throws IOException {
        return Files.writeString(folder.resolve("p.yaml"), """
                task: { plugin: function-graph, inputs: 2, outputs: { y: x0 and x1 } }
                model: { plugin: mlp, hidden: [4], epochs: 2 }
                pruning:
                  - { plugin: units, accuracy: 0, step: 60, schedule: { plugin: closed, log: log.txt, fails: FAILS } }
                seeds: [0, 1]
                """.replace("FAILS", String.valueOf(fails)));
    }

    @Test
    void afterARun() throws IOException {
        Sculpt run = Sculpt.run("run", pipeline(false), "--plugins", plugins, "--out", folder.resolve("out"));

        assertEquals(0, run.exitCode(), run.err());
        List<String> log = Files.readAllLines(folder.resolve("log.txt"));
        assertTrue(log.contains("used"), log.toString());
        assertTrue(log.lastIndexOf("used") < log.indexOf("closed"), log.toString());
        assertEquals(Collections.frequency(log, "made"), Collections.frequency(log, "closed"), log.toString());
    }

    @Test
    void afterAPipelineWasOnlyChecked() throws IOException {
        assertEquals(0, Sculpt.run("validate", pipeline(false), "--plugins", plugins).exitCode());

        List<String> log = Files.readAllLines(folder.resolve("log.txt"));
        assertTrue(log.contains("made"), log.toString());
        assertEquals(Collections.frequency(log, "made"), Collections.frequency(log, "closed"), log.toString());
    }

    @Test
    void oneThatCannotBeClosedIsNamedAndCostsNothing() throws IOException {
        Sculpt run = Sculpt.run("run", pipeline(true), "--plugins", plugins, "--out", folder.resolve("out"));

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.err().contains("the pruning-schedule plugin \"closed\" could not be closed: "
                + "java.lang.IllegalStateException: stuck"), run.err());
    }
}
