package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.stranger.BrokenPlugin;
import dev.sculpt.runner.stranger.LatePlugin;
import dev.sculpt.runner.stranger.RudePlugin;
import dev.sculpt.runner.stranger.ScorePlugin;
import dev.sculpt.runner.stranger.UnbindablePlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of strangers' plugins that fail, and that it is said of those who failed. */
class BorderTest {

    private static final String TASK = "task: { plugin: function-graph, inputs: 2, outputs: { y: x0 and x1 } }\n";
    private static final String MODEL = "model: { plugin: mlp, hidden: [4], epochs: 2 }\n";

    @TempDir
    private Path folder;
    private Path plugins;
    private Path out;

    @BeforeEach
    void droppedIn() throws IOException {
        plugins = Files.createDirectory(folder.resolve("plugins"));
        out = folder.resolve("out");
        for (Class<?> plugin : List.of(RudePlugin.class, ScorePlugin.class, LatePlugin.class)) {
            JarPacker.packClasses(plugins.resolve(plugin.getSimpleName() + ".jar"), List.of(plugin.getNestMembers()));
        }
    }

    private Sculpt run(String pipeline) throws IOException {
        Path file = Files.writeString(folder.resolve("p.yaml"), pipeline);
        return Sculpt.run("run", file, "--plugins", plugins, "--out", out, "--threads", "1");
    }

    private String row(int network) throws IOException {
        return Files.readAllLines(out.resolve("results.csv")).get(1 + network);
    }

    private Sculpt rude(String deed) throws IOException {
        Path file = Files.createFile(folder.resolve("rude"));
        return run(TASK + MODEL + "pruning: [{ plugin: rude, does: " + deed + ", file: '" + file + "' }]\nseeds: 0..2\n");
    }

    @Test
    void aFailureHasALogAndALineWithoutControlCharacters() throws IOException {
        Sculpt run = rude("colours");

        String why = "pruning plugin \"rude\" failed: java.lang.IllegalStateException: \\u001b[31mred ...";
        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.out().contains("network 1 failed: " + why + ", see failures/1.log\n"), run.out());
        assertTrue(row(1).endsWith(",\"" + why.replace("\"", "\"\"") + "\""), row(1));
        String log = Files.readString(out.resolve("failures/1.log"));
        assertTrue(
                log.startsWith(why + "\n\njava.lang.IllegalStateException: \\u001b[31mred\nand a second line\n\tat "), log);
        assertTrue(log.contains("RudePlugin$Rude.misbehave(RudePlugin.java:"), log);
        assertFalse(log.contains("\u001b"), log);
        assertFalse(Files.exists(out.resolve("failures/0.log")));
    }

    @Test
    void aLogGoesWhenItsNetworkIsRunAgainWithoutFailing() throws IOException {
        rude("recurses");
        assertTrue(Files.readString(out.resolve("failures/1.log"))
                .startsWith("pruning plugin \"rude\" failed: java.lang.StackOverflowError\n\n"
                        + "java.lang.StackOverflowError\n"));
        Files.delete(folder.resolve("rude"));

        Sculpt resumed = Sculpt.run("run", "--resume", out, "--plugins", plugins);

        assertEquals(0, resumed.exitCode(), resumed.err());
        assertFalse(Files.exists(out.resolve("failures")));
    }

    @Test
    void aRunWithoutFailuresHasNoFolderOfThem() throws IOException {
        assertEquals(0, run(TASK + MODEL).exitCode());
        assertFalse(Files.exists(out.resolve("failures")));
    }

    /** The journal is written by the thread that a plugin interrupted, and would be closed by that. */
    @Test
    void anInterruptThatIsLeftBehindHarmsNothing() throws IOException {
        Sculpt run = rude("interrupts");

        assertEquals(0, run.exitCode(), run.err());
        assertEquals("sculpt: the pruning plugin \"rude\" left its thread interrupted\n", run.err());
        assertTrue(row(1).contains(",ok,"), row(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "nan    | unit-score plugin \"my-score\" (in pruning plugin \"units\") returned a score of NaN",
        "throws | unit-score plugin \"my-score\" (in pruning plugin \"units\") failed: "
                + "java.lang.IllegalStateException: no score today",
    })
    void aPartIsNamedWithTheStageThatItIsIn(String way, String why) throws IOException {
        Sculpt run = run(TASK + MODEL + "pruning: [{ plugin: units, step: 50, accuracy: 0, score: { plugin: my-score, way: "
                + way + " } }]\n");

        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.out().contains("network 0 failed: " + why), run.out());
    }

    /** The rows are read by the model, and deep within it. */
    @Test
    void rowsThatCannotBeReadAreTheTasksFault() throws IOException {
        Sculpt run = run("task: late-task\n" + MODEL);

        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.out().contains("network 0 failed: task plugin \"late-task\" failed: "
                + "java.lang.IllegalStateException: row 0 is gone"), run.out());
    }

    @Test
    void aSourceThatFailsInTheRunCostsTheNetworkThatIsDue() throws IOException {
        Sculpt run = run("model: late-source\n");

        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.out().contains("network 1 failed: model plugin \"late-source\" failed: "
                + "java.lang.IllegalStateException: the disk is gone, see failures/1.log"), run.out());
        assertTrue(run.out().contains("1 of 3 networks are finished\nresume with: "), run.out());
        assertTrue(row(0).contains(",ok,"), row(0));
    }

    /** All that it had to give is there, so that no network fails. */
    @Test
    void aSourceThatCannotBeClosedIsSaid() throws IOException {
        Sculpt run = run("model: open-source\n");

        assertEquals(0, run.exitCode(), run.out());
        assertEquals("sculpt: model plugin \"open-source\" failed: java.lang.IllegalStateException: the disk is busy "
                + "(when its networks were closed)\n", run.err());
    }

    @Test
    void settingsThatNoPipelineCanGiveAreRefusedWithTheJar() throws IOException {
        Path jar = plugins.resolve("unbindable.jar");
        JarPacker.packClasses(jar, List.of(UnbindablePlugin.class.getNestMembers()));
        JarPacker.packClasses(plugins.resolve("zz-broken.jar"), List.of(BrokenPlugin.class));

        Sculpt run = Sculpt.run("plugins", "--plugins", plugins);

        assertEquals(2, run.exitCode(), run.out());
        String error = "sculpt: " + jar + ": a plugin cannot be loaded: setting \"%s\" of plugin \"%s\" is %s";
        String type = "of type %s, which no pipeline can give";
        List<String> expected = List.of(
                error.formatted("names", "sets", type.formatted("java.util.Set<java.lang.String>")),
                error.formatted("time", "sets", type.formatted("java.time.Duration")),
                error.formatted("raw", "maps", type.formatted("java.util.Map")),
                error.formatted("byNumber", "maps", type.formatted("java.util.Map<java.lang.Integer, java.lang.String>")),
                error.formatted("chicken", "chickens", "of type " + UnbindablePlugin.Chicken.class.getName()
                        + ", which holds it"),
                error.formatted("thread", "lists", "not described by @Setting"),
                error.formatted("thread", "lists", type.formatted("java.lang.Thread")),
                "sculpt: " + plugins.resolve("zz-broken.jar") + ": a plugin cannot be loaded: ");
        List<String> lines = run.err().lines().toList();
        assertEquals(expected.size(), lines.size(), run.err());
        for (int i = 0; i < lines.size(); i++) {
            assertTrue(lines.get(i).startsWith(expected.get(i)), lines.get(i) + "\n" + expected.get(i));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "30              | p.yaml:3:10: \"timeout\" must be a duration such as 30s, 5m or 2h, not ",
        "0s              | p.yaml:3:10: \"timeout\" must be a duration such as 30s, 5m or 2h, not ",
        "[1s]            | p.yaml:3:10: \"timeout\" must be a duration such as 30s, 5m or 2h, not ",
        "{ prunning: 1s } | p.yaml:3:12: \"timeout.prunning\": no kind of stage has this name; did you mean \"pruning\"?",
        "{ model: soon } | p.yaml:3:19: \"timeout.model\" must be a duration such as 30s, 5m or 2h, not ",
    })
    void aTimeoutIsADurationOrOneByKind(String timeout, String message) throws IOException {
        Sculpt run = run(TASK + MODEL + "timeout: " + timeout + "\n");

        assertEquals(2, run.exitCode(), run.out());
        assertTrue(run.err().contains(message), run.err());
    }

    @Test
    void timeoutsStandInTheEffectivePipeline() throws IOException {
        Sculpt run = run(TASK + MODEL + "timeout: { pruning: 10m, model: 120s }\n");

        assertEquals(0, run.exitCode(), run.err());
        String written = Files.readString(out.resolve("pipeline.yaml"));
        assertTrue(written.contains("timeout:\n  pruning: 10m\n  model: 120s\n"), written);
    }
}
