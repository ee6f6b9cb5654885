package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.stranger.LoadingPlugins;
import dev.sculpt.runner.stranger.ScorePlugin;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Plugins that misbehave while they are loaded, and jars that are damaged or made for something else. */
@Timeout(120)
class LoadingPluginsTest {

    @TempDir
    private Path folder;
    private Path plugins;
    private Path pipeline;

    @BeforeEach
    void aSmallPipeline() throws IOException {
        plugins = Files.createDirectory(folder.resolve("plugins"));
        pipeline = Files.writeString(folder.resolve("p.yaml"), """
                task: { plugin: truth-table, outputs: { y: "0110" } }
                model: { plugin: mlp, hidden: [2], epochs: 1 }
                """);
    }

    private Path dropIn(Class<?> plugin) throws IOException {
        return JarPacker.packClasses(plugins.resolve("odd.jar"), List.of(plugin.getNestHost().getNestMembers()).stream()
                .sorted((one, other) -> Boolean.compare(other == plugin, one == plugin)).toList());
    }

    private String refusal() {
        Sculpt run = Sculpt.run("validate", pipeline, "--plugins", plugins);
        assertEquals(2, run.exitCode(), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
        return run.err();
    }

    /** An interrupt that stays would close the files of the run. */
    @Test
    void anInterruptIsClearedBeforeFilesAreOpened() throws IOException {
        dropIn(LoadingPlugins.Interrupts.class);

        Sculpt run = Sculpt.run("run", pipeline, "--plugins", plugins, "--out", folder.resolve("out"));

        assertEquals(0, run.exitCode(), run.err());
        assertFalse(Thread.interrupted());
    }

    @Test
    void whyOneCannotBeMadeIsSaid() throws IOException {
        dropIn(LoadingPlugins.Fails.class);

        String refusal = refusal();
        assertTrue(refusal.contains("odd.jar: a plugin cannot be loaded: ") && refusal.contains("it is raining")
                && refusal.contains("no umbrella"), refusal);
    }

    @Test
    void anErrorOfItsOwnIsSaidToo() throws IOException {
        dropIn(LoadingPlugins.Throws.class);

        assertTrue(refusal().contains("odd.jar: a plugin cannot be loaded: dev.sculpt.runner.stranger"), refusal());
    }

    @Test
    void whoEndsTheProgramIsSaid() throws Exception {
        dropIn(LoadingPlugins.Exits.class);

        try (SculptProcess process = SculptProcess.start(folder.resolve("output"), "96m",
                "run", pipeline, "--plugins", plugins, "--out", folder.resolve("out"))) {
            assertEquals(1, process.exitCode(), process.output());
            assertEquals("sculpt: dev.sculpt.runner.stranger.LoadingPlugins$Exits of odd.jar ended the whole program, as "
                    + "System.exit does\n", process.output());
        }
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void whatItPrintsIsNoResultAndWhatItClosesStaysOpen() throws Exception {
        dropIn(LoadingPlugins.Prints.class);
        Path out = folder.resolve("results");

        try (SculptProcess process = SculptProcess.startApart(out, folder.resolve("errors"),
                "validate", pipeline, "--plugins", plugins)) {
            assertEquals(0, process.exitCode());
        }
        assertTrue(Files.readString(out).startsWith(pipeline + ": valid"), Files.readString(out));
        assertFalse(Files.readString(out).contains("hello"));
        assertTrue(Files.readString(folder.resolve("errors")).contains("hello from a plugin"));
    }

    @Test
    void aDamagedJarIsNamedWithWhatIsWrongInIt() throws IOException {
        Path jar = JarPacker.packClasses(plugins.resolve("score.jar"), List.of(ScorePlugin.class.getNestMembers()));
        byte[] sound = Files.readAllBytes(jar);
        for (int at : new int[] {sound.length / 3, sound.length / 2}) {
            byte[] damaged = sound.clone();
            damaged[at] ^= 0x10;
            Files.write(jar, damaged);
            String refusal = refusal();
            assertTrue(refusal.contains("score.jar: is damaged, or no jar: "), refusal);
        }
        for (int length : new int[] {0, 1, sound.length / 2, sound.length - 1}) {
            Files.write(jar, Arrays.copyOf(sound, length));
            String refusal = refusal();
            assertTrue(refusal.contains("score.jar: is damaged, or no jar: "), refusal);
        }
    }

    @Test
    void aClassOfALaterJavaIsSaidToBe() throws IOException {
        Path jar = JarPacker.packClasses(plugins.resolve("score.jar"), List.of(ScorePlugin.class.getNestMembers()));
        Path classes = Files.createDirectory(folder.resolve("classes"));
        try (var from = FileSystems.newFileSystem(jar)) {
            Path service = from.getPath("META-INF/services/dev.sculpt.api.SculptPlugin");
            Path copy = classes.resolve("META-INF/services/dev.sculpt.api.SculptPlugin");
            Files.createDirectories(copy.getParent());
            Files.copy(service, copy);
            for (Class<?> type : ScorePlugin.class.getNestMembers()) {
                String name = type.getName().replace('.', '/') + ".class";
                byte[] code = Files.readAllBytes(from.getPath(name));
                code[7] = 99; // the major version of the format
                Files.createDirectories(classes.resolve(name).getParent());
                Files.write(classes.resolve(name), code);
            }
        }
        JarPacker.packFolder(classes, jar);

        assertTrue(refusal().contains("score.jar: a plugin cannot be loaded: ")
                && refusal().contains("it was compiled for a later Java than this one"), refusal());
    }
}
