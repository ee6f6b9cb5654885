package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.stranger.BrokenPlugin;
import dev.sculpt.runner.stranger.MoodyPlugin;
import dev.sculpt.runner.stranger.UnitsTwicePlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        JarPacker.packClasses(plugins.resolve("moody.jar"), List.of(MoodyPlugin.class, MoodyPlugin.Mood.class,
                MoodyPlugin.MoodSettings.class, classNamed("MoodyPlugin$Moody"), classNamed("MoodyPlugin$1")));
    }

    private static Class<?> classNamed(String name) {
        try {
            return Class.forName(MoodyPlugin.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
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

    @ParameterizedTest
    @CsvSource({
        "throws, 3, bad mood",
        "throws-on-seed-one, 1, too deep",
        "returns-nothing, 3, returned nothing",
        "grows, 3, other widths",
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
