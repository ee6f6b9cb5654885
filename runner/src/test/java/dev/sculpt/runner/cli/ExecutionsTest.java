package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.plugin.Sha256;
import dev.sculpt.runner.stranger.ErrandPlugin;
import dev.sculpt.runner.stranger.ExecutionPlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever executes a run, wherever, it gives the same bytes; whoever breaks the contract loses nothing that is finished. */
class ExecutionsTest {

    @TempDir
    private Path folder;
    private Path plugins;
    private Path pipeline;

    @BeforeEach
    void dropIn() throws Exception {
        plugins = Files.createDirectory(folder.resolve("plugins"));
        for (Class<?> plugin : List.of(ExecutionPlugin.class, ErrandPlugin.class)) {
            List<Class<?>> classes = Stream.concat(
                    Stream.of(plugin), Arrays.stream(plugin.getDeclaredClasses())).toList();
            JarPacker.packClasses(plugins.resolve(plugin.getSimpleName() + ".jar"), withSwitches(classes));
        }
        Files.writeString(folder.resolve("columns.txt"), "y: 0110\nz: 0001\n");
        pipeline = Files.writeString(folder.resolve("p.yaml"), """
                task: { plugin: truth-table, path: columns.txt }
                model: { plugin: mlp, hidden: [6], epochs: 20 }
                pruning:
                  - { plugin: units, step: [25, 50] }
                sweep: { pruning.units.score: [activation-gradient, mean-activation] }
                seeds: 0..5
                """);
    }

    // A switch over an enum has a class of its own, which is no declared one.
    private static List<Class<?>> withSwitches(List<Class<?>> classes) {
        return classes.stream().flatMap(type -> Stream.concat(Stream.of(type), switches(type))).toList();
    }

    private static Stream<Class<?>> switches(Class<?> type) {
        try {
            return Stream.of(Class.forName(type.getName() + "$1"));
        } catch (ClassNotFoundException e) {
            return Stream.empty();
        }
    }

    private Sculpt run(String execution, Path out, Object... more) {
        return Sculpt.run(Stream.concat(Stream.of("run", pipeline, "--plugins", plugins, "--out", out, "--threads", 2,
                "--set", "execution=" + execution), Stream.of(more)).toArray());
    }

    private void assertSame(Path expected, Path found) throws IOException {
        assertArrayEquals(Files.readAllBytes(expected.resolve("networks.jsonl")),
                Files.readAllBytes(found.resolve("networks.jsonl")));
        assertEquals(withoutSeconds(expected), withoutSeconds(found));
    }

    private static String withoutSeconds(Path run) throws IOException {
        return Files.readString(run.resolve("results.csv")).replaceAll(",\\d+\\.\\d{3},(?=[a-z-]+,\\d+,\\d*,)", ",,");
    }

    @ParameterizedTest
    @CsvSource({"moody", "errand"})
    void aStrangersGivesTheSameBytes(String execution) throws IOException {
        Path local = folder.resolve("local");
        assertEquals(0, run("local", local).exitCode());

        Sculpt other = run(execution, folder.resolve("other"));

        assertEquals(0, other.exitCode(), other.err());
        assertSame(local, folder.resolve("other"));
        assertFalse(Files.exists(folder.resolve("other/journal")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "early| returned before all was computed: 10 of 12 networks are missing, the first of them network 0",
        "throws| failed: java.lang.IllegalStateException: the cluster is on fire",
        "gives-up|: the cluster is closed on Thursdays",
        "garbles| failed: java.lang.IllegalArgumentException: a row was damaged on the way",
        "foreign| failed: java.lang.IllegalArgumentException: "})
    void oneThatBreaksItsContractKeepsWhatIsFinished(String mood, String message) throws IOException {
        Path local = folder.resolve("local");
        assertEquals(0, run("local", local).exitCode());
        Path out = folder.resolve("out");

        Sculpt broken = run("{ plugin: moody, mood: " + mood + " }", out);

        assertEquals(1, broken.exitCode(), broken.err());
        assertTrue(broken.err().contains("sculpt: the execution plugin \"moody\"" + message), broken.err());
        assertFalse(broken.err().contains("mistake of sculpt"), broken.err());
        assertTrue(broken.err().contains(", see failures/execution.log\n"), broken.err());
        String log = Files.readString(out.resolve("failures/execution.log"));
        assertTrue(log.startsWith("execution plugin \"moody\"" + message), log);
        assertEquals(!mood.equals("early"), log.contains("dev.sculpt.runner.stranger.ExecutionPlugin$Moody."), log);
        assertTrue(broken.out().contains("2 of 12 networks are finished\nresume with: sculpt resume "), broken.out());

        Sculpt resumed = Sculpt.run("run", "--resume", out, "--plugins", plugins, "--set", "execution=local");

        assertEquals(0, resumed.exitCode(), resumed.err());
        assertTrue(resumed.err().contains("2 of 12 networks are finished, 10 to run"), resumed.err());
        assertSame(local, out);
        assertFalse(Files.exists(out.resolve("failures")));
    }

    @Test
    void oneThatCannotWriteAFileEndsTheRunAsAFullDiskDoes() {
        Sculpt full = run("{ plugin: moody, mood: full }", folder.resolve("out"));

        assertEquals(3, full.exitCode(), full.err());
        assertTrue(full.err().endsWith("sculpt: cannot be written or read: /tmp/batches: the disk is full (No space left on "
                + "device)\n"), full.err());
        assertTrue(full.err().contains("2 networks are finished and kept; resume with: sculpt resume "), full.err());
    }

    /** The digest is of "abc", the first example of FIPS 180-2. */
    @Test
    void whatItLoadsBesidesIsRecordedAndHeldByDigestsToo() throws IOException {
        String abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        Files.writeString(folder.resolve("cluster.jar"), "abc");
        String moody = "{ plugin: moody, library: '" + folder.resolve("cluster.jar") + "' }";

        assertEquals(0, run(moody, folder.resolve("free")).exitCode());
        assertTrue(Files.readString(folder.resolve("free/provenance.json"))
                .contains("cluster.jar\" : \"" + abc + "\""));

        Path pins = folder.resolve("trusted.sha256");
        Files.writeString(pins, Sha256.of(plugins.resolve("ExecutionPlugin.jar")) + "  ExecutionPlugin.jar\n"
                + Sha256.of(plugins.resolve("ErrandPlugin.jar")) + "  ErrandPlugin.jar\n");
        Sculpt refused = run(moody, folder.resolve("held"), "--require-hash", pins);
        assertEquals(2, refused.exitCode(), refused.err());
        assertTrue(refused.err().contains("cluster.jar: is not pinned in " + pins), refused.err());
        assertFalse(Files.exists(folder.resolve("held")));

        Files.writeString(pins, abc + "  cluster.jar\n", StandardOpenOption.APPEND);
        assertEquals(0, run(moody, folder.resolve("held"), "--require-hash", pins).exitCode());
    }

    @Test
    void aLibraryThatIsNotThereIsSaidBeforeTheRun() {
        Sculpt missing = run("{ plugin: moody, library: none.jar }", folder.resolve("out"));

        assertEquals(2, missing.exitCode(), missing.err());
        assertTrue(missing.err().contains("none.jar"), missing.err());
    }

    @Test
    void itIsWrittenWhereItWasAskedForAndComparesWithNothing() throws IOException {
        assertEquals(0, Sculpt.run("run", pipeline, "--plugins", plugins, "--out", folder.resolve("one")).exitCode());
        assertEquals(0, run("moody", folder.resolve("other")).exitCode());

        assertFalse(Files.readString(folder.resolve("one/pipeline.yaml")).contains("execution"));
        assertTrue(Files.readString(folder.resolve("other/pipeline.yaml")).contains(
                "execution:\n  plugin: moody\n  mood: backwards\n"));
        Sculpt rerun = Sculpt.run(
                "rerun", folder.resolve("other"), "--plugins", plugins, "--out", folder.resolve("again"));
        assertEquals(0, rerun.exitCode(), rerun.err() + rerun.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "execution=locale|no execution plugin is named \"locale\"; did you mean \"local\"?",
        "execution={ plugin: local, batch: 3 }|unknown key \"execution.batch\"",
        "execution=[local, moody]|\"execution\" must be the name of a plugin",
        "sweep={ execution: [local, moody] }|\"execution\" cannot be swept",
        "compare={ variants: { a: {}, b: { execution: moody } } }|\"execution\" cannot differ between variants"})
    void whatIsWrongIsSaid(String set, String message) {
        Sculpt checked = Sculpt.run("validate", pipeline, "--plugins", plugins, "--set", set);

        assertEquals(2, checked.exitCode());
        assertTrue(checked.err().contains(message), checked.err());
    }

    @Test
    void ofSeveralPipelinesAllAreExecutedAlike() throws IOException {
        Files.writeString(folder.resolve("part.yaml"), Files.readString(pipeline) + "execution: moody\n");
        Path suite = Files.writeString(folder.resolve("suite.yaml"), "pipelines: [part.yaml]\n");

        Sculpt apart = Sculpt.run("validate", suite, "--plugins", plugins);
        assertEquals(2, apart.exitCode());
        assertTrue(apart.err().contains("part.yaml:7:1: \"execution\" of one of several pipelines: all are run as one; "
                + "write it beside \"pipelines\""), apart.err());

        Path out = folder.resolve("suite");
        Sculpt together = Sculpt.run(
                "run", suite, "--plugins", plugins, "--set", "execution=moody", "--out", out);
        assertEquals(0, together.exitCode(), together.err());
        assertTrue(Files.readString(out.resolve("pipeline.yaml")).contains("execution:\n  plugin: moody"));
        assertEquals(0, Sculpt.run("rerun", out, "--plugins", plugins, "--out", folder.resolve("again")).exitCode());
    }
}
