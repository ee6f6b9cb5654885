package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.stranger.AccuratePlugin;
import dev.sculpt.runner.stranger.BrokenPlugin;
import dev.sculpt.runner.stranger.MoodyPlugin;
import dev.sculpt.runner.stranger.SourcePlugin;
import dev.sculpt.runner.stranger.TaskPlugin;
import dev.sculpt.runner.stranger.UnitsTwicePlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluginJarTest {

    @TempDir
    private Path folder;
    private Path plugins;
    private Path pipeline;

    @BeforeEach
    void pipelineOfASmallTask() throws IOException {
        plugins = Files.createDirectory(folder.resolve("plugins"));
        pipeline = Files.writeString(folder.resolve("p.yaml"), """
                task: { plugin: function-graph, inputs: 2, outputs: { y: x0 and x1 } }
                model: { plugin: mlp, hidden: [4], epochs: 2 }
                pruning:
                  - { plugin: moody, mood: calm }
                seeds: [0, 1, 2]
                """);
    }

    private void dropInMoody() throws IOException {
        // Also those that only some compilers make, for a switch.
        JarPacker.packClasses(plugins.resolve("moody.jar"), List.of(MoodyPlugin.class.getNestMembers()));
    }

    @Test
    void aDroppedInJarIsUsedByName() throws IOException {
        dropInMoody();

        Sculpt run = Sculpt.run("run", pipeline, "--plugins", plugins, "--out", folder.resolve("out"));

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(Files.readString(folder.resolve("out/provenance.json")).contains("moody.jar"));
        assertTrue(Sculpt.run("plugins", "describe", "moody", "--plugins", plugins).out()
                .contains("calm | throws | throws-on-seed-one"));
    }

    /** No result depends on an execution: what was built beside the program counts only where it executes a run. */
    @Test
    void whatWasBuiltBesideTheProgramIsNoPartOfOtherRuns() throws IOException {
        Path built = Files.createDirectory(folder.resolve("built"));
        JarPacker.packClasses(built.resolve("moody.jar"), List.of(MoodyPlugin.class.getNestMembers()));
        Path pins = Files.createFile(folder.resolve("pins.sha256"));
        Path plain = Files.writeString(folder.resolve("plain.yaml"), """
                task: { plugin: function-graph, inputs: 2, outputs: { y: x0 and x1 } }
                model: { plugin: mlp, hidden: [4], epochs: 2 }
                """);
        System.setProperty("sculpt.plugins", built.toString());
        try {
            assertTrue(Sculpt.run("plugins").out().contains("moody"));
            Sculpt run = Sculpt.run("run", plain, "--out", folder.resolve("out"), "--require-hash", pins);
            assertEquals(0, run.exitCode(), run.err());
            assertFalse(Files.readString(folder.resolve("out/provenance.json")).contains("moody.jar"));
        } finally {
            System.clearProperty("sculpt.plugins");
        }
    }

    /** A pipe, which nobody may ever write to. */
    @Test
    void whatIsNoFileIsNotWaitedFor() throws Exception {
        Path pipe = plugins.resolve("pipe.jar");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Sculpt jar = Sculpt.run("validate", pipeline, "--plugins", plugins);
        assertTrue(jar.err().contains(pipe + ": is no file but a device or the like"), jar.err());
        Sculpt pins = Sculpt.run("validate", pipeline, "--require-hash", pipe);
        assertTrue(pins.err().contains(pipe + ": is a folder, or a device or the like"), pins.err());
    }

    /** Java loads it too, and no list of what was run has it. */
    @Test
    void aJarThatBringsAnotherByItsManifestIsRefused() throws IOException {
        Path library = JarPacker.packClasses(folder.resolve("library.jar"), List.of(PluginJarTest.class));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "nowhere.jar ../library.jar");
        Path jar = plugins.resolve("bringing.jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();

        Sculpt refused = Sculpt.run("validate", pipeline, "--plugins", plugins);
        assertEquals(2, refused.exitCode());
        assertTrue(refused.err().contains(jar + ": brings \"../library.jar\" along by Class-Path in its manifest; put that "
                + "into one folder with it"), refused.err());

        Files.delete(library);
        assertFalse(Sculpt.run("validate", pipeline, "--plugins", plugins).err().contains("Class-Path"));
    }

    @Test
    void onlyPinnedJarsAreLetInWhereHashesAreRequired() throws IOException {
        dropInMoody();
        Path pins = Files.writeString(folder.resolve("pins.sha256"), "0".repeat(64) + "  moody.jar\n");

        Sculpt changed = Sculpt.run("validate", pipeline, "--plugins", plugins, "--require-hash", pins);
        assertEquals(2, changed.exitCode());
        assertTrue(changed.err().contains("moody.jar: is not the jar pinned"), changed.err());

        Files.writeString(pins, "");
        Sculpt unknown = Sculpt.run("validate", pipeline, "--plugins", plugins, "--require-hash", pins);
        assertEquals(2, unknown.exitCode());
        String line = unknown.err().substring(unknown.err().indexOf("add the line: ") + 14).strip();

        Files.writeString(pins, line + "\n");
        Sculpt run = Sculpt.run(
                "run", pipeline, "--plugins", plugins, "--out", folder.resolve("out"), "--require-hash", pins);
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(Files.readString(folder.resolve("out/provenance.json")).contains("--require-hash"));
    }

    @ParameterizedTest
    @CsvSource({
        "throws, 3, bad mood",
        "throws-on-seed-one, 1, too deep",
        "returns-nothing, 3, returned nothing",
        "grows, 3, other widths",
        "gives-up, 3, not today",
    })
    void aFailureIsNamedInItsRowsAndTheOthersFinish(String mood, int failures, String why) throws IOException {
        dropInMoody();

        Sculpt run = Sculpt.run("run", pipeline, "--plugins", plugins, "--out", folder.resolve("out"),
                "--set", "pruning.moody.mood=" + mood);

        assertEquals(1, run.exitCode(), run.err());
        List<String> rows = Files.readAllLines(folder.resolve("out/results.csv"));
        assertEquals(1 + 3, rows.size());
        assertEquals(failures, rows.stream()
                .filter(row -> row.contains("failed") && row.contains("moody") && row.contains(why))
                .count(), rows.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "hops        | returned network 0 with a setting \"hops\"; its key must be STAGE.SETTING, such as",
        "null        | returned nothing for network 0",
        "fails       | failed: java.lang.IllegalStateException: out of networks",
    })
    void whatASourceOfNetworksDoesWrongIsSaidOfIt(String brings, String message) throws IOException {
        JarPacker.packClasses(
                plugins.resolve("source.jar"), List.of(SourcePlugin.class, SourcePlugin.SourceSettings.class));
        Files.writeString(pipeline, "model: { plugin: source, brings: \"" + brings + "\" }\n");

        Sculpt run = Sculpt.run("run", pipeline, "--plugins", plugins, "--out", folder.resolve("out"));

        assertEquals(2, run.exitCode(), run.err());
        assertTrue(run.err().startsWith("sculpt: " + pipeline + ":1:8: the model plugin \"source\" " + message), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    /** Nobody has judged a network from elsewhere, but there are tries to choose from where a stage is searched. */
    @Test
    void aCriterionMayMeetNetworksWithoutAccuracy() throws IOException {
        JarPacker.packClasses(
                plugins.resolve("accurate.jar"), List.of(AccuratePlugin.class, AccuratePlugin.NoSettings.class));
        Path network = Files.writeString(folder.resolve("n.jsonl"), """
                {"layers":[2,1],"edges":[[[0,0],[1,0]]]}
                """);
        Files.writeString(pipeline, """
                model: { plugin: network-file, path: %s }
                clustering: { plugin: agglomerative, linkage: [average, single] }
                keep: accurate
                """.formatted(network));

        Sculpt run = Sculpt.run("run", pipeline, "--plugins", plugins, "--out", folder.resolve("out"));

        assertEquals(0, run.exitCode(), run.err() + run.out());
        assertTrue(Files.readAllLines(folder.resolve("out/results.csv")).get(1).contains("ok"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "input: NaN      | row 1 of the training rows has NaN for input 1, must be a finite number",
        "input: Infinity | row 1 of the training rows has Infinity for input 1, must be a finite number",
        "target: 5       | row 1 of the training rows has 5.0 for target 0, must be in 0..1",
        "truth: 9        | the true hierarchy names input 9, there are 0..1",
    })
    void whatIsWrongWithATaskIsSaidOfItBeforeAnythingIsTrained(String setting, String message) throws IOException {
        JarPacker.packClasses(plugins.resolve("task.jar"), List.of(TaskPlugin.class, TaskPlugin.TaskSettings.class));
        Files.writeString(pipeline, "task: { plugin: two-rows, " + setting + " }\nmodel: mlp\n");

        Sculpt run = Sculpt.run("validate", pipeline, "--plugins", plugins);

        assertEquals(2, run.exitCode(), run.err());
        assertEquals("sculpt: " + pipeline + ":1:7: the task plugin \"two-rows\" returned a task that cannot be learned: "
                + message + "\n", run.err());
    }

    @Test
    void twoPluginsOfOneNameAreRefused() throws IOException {
        JarPacker.packClasses(plugins.resolve("twice.jar"), List.of(UnitsTwicePlugin.class));

        Sculpt run = Sculpt.run("plugins", "--plugins", plugins);

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("\"units\"") && run.err().contains("twice.jar"), run.err());
    }

    @Test
    void jarsThatHoldNoWorkingPluginAreRefusedTogether() throws IOException {
        JarPacker.packClasses(plugins.resolve("broken.jar"), List.of(BrokenPlugin.class));
        JarPacker.packFolder(Files.createDirectory(folder.resolve("empty")), plugins.resolve("empty.jar"));
        Files.writeString(plugins.resolve("text.jar"), "no jar at all");

        Sculpt run = Sculpt.run("plugins", "--plugins", plugins);

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("broken.jar: a plugin cannot be loaded"), run.err());
        assertTrue(run.err().contains("empty.jar: holds no plugin"), run.err());
        assertTrue(run.err().contains("text.jar: "), run.err());
    }

    @Test
    void theWorkedExampleIsPackedDroppedInAndRun() throws Exception {
        dropInMoody();
        Path example = Path.of("../plugins/example/target/classes");
        JarPacker.packFolder(example, plugins.resolve("example.jar"));
        Files.writeString(pipeline, """
                task: { plugin: function-graph, inputs: 2, outputs: { y: x0 and x1 } }
                model: { plugin: mlp, hidden: [4], epochs: 2 }
                clustering: same-readers
                """);

        Sculpt run = Sculpt.run("run", pipeline, "--plugins", plugins, "--out", folder.resolve("out"));

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(Files.readString(folder.resolve("out/pipeline.yaml")).contains("same-readers"));
    }
}
