package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sculpt.runner.Main;
import dev.sculpt.runner.stranger.GatePlugin;
import dev.sculpt.runner.stranger.MoodyPlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that are interrupted at seed 3 of 0..5, where the gate is closed until its file is gone. */
@Timeout(120)
class ResumeTest {

    /** Files that say how long something took. */
    private static final List<String> DIFFERENT =
            List.of("provenance.json", "results.csv", "summary.txt", "comparison.csv", "comparison.json");

    @TempDir
    private Path folder;
    private Path plugins;
    private Path gate;
    private Path pipeline;
    private Path run;

    @BeforeEach
    void pipelineWithAGate() throws IOException {
        plugins = Files.createDirectory(folder.resolve("plugins"));
        JarPacker.packClasses(plugins.resolve("gate.jar"),
                List.of(GatePlugin.class, GatePlugin.GateSettings.class, classNamed("GatePlugin$Gate")));
        gate = Files.createFile(folder.resolve("closed"));
        run = folder.resolve("run");
        Files.writeString(folder.resolve("columns.txt"), "y: 0001\n");
        pipeline = Files.writeString(folder.resolve("p.yaml"), """
                task: { plugin: truth-table, path: columns.txt }
                model: { plugin: mlp, hidden: [4], epochs: 2 }
                pruning:
                  - { plugin: gate, closed: %s, seed: 3 }
                compare: [sparsest]
                seeds: 0..5
                """.formatted(gate));
    }

    private static Class<?> classNamed(String name) {
        try {
            return Class.forName(GatePlugin.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private Sculpt sculpt(Object... arguments) {
        return Sculpt.run(Stream.concat(Stream.of("run", "--plugins", plugins), Stream.of(arguments)).toArray());
    }

    /** Starts a run in a process of its own, and returns when networks 0, 1 and 2 are finished and 3 waits. */
    private Process startedUpToTheGate() throws Exception {
        Process process = new ProcessBuilder(JavaCommand.of(
                Main.class, List.of(), "run", pipeline, "--plugins", plugins, "--out", run, "--threads", "1"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        Path journal = run.resolve("journal");
        while (!Files.exists(journal) || Files.readString(journal).lines().count() < 3) {
            assertTrue(process.isAlive(), () -> "ended early: " + output());
            process.waitFor(10, TimeUnit.MILLISECONDS);
        }
        return process;
    }

    private String output() {
        try {
            return Files.readString(folder.resolve("output"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private void kill() throws Exception {
        Process process = startedUpToTheGate();
        process.destroyForcibly().waitFor();
        assertFalse(Files.exists(run.resolve("results.csv")));
    }

    private void assertAsIfNeverInterrupted() throws IOException {
        Path whole = folder.resolve("whole");
        Sculpt uninterrupted = sculpt(pipeline, "--out", whole, "--threads", "3");
        assertEquals(0, uninterrupted.exitCode(), uninterrupted.err());
        Map<String, byte[]> expected = files(whole);
        Map<String, byte[]> actual = files(run);
        assertEquals(expected.keySet(), actual.keySet());
        for (String name : expected.keySet()) {
            if (!DIFFERENT.contains(name)) {
                assertArrayEquals(expected.get(name), actual.get(name), name);
            }
        }
        assertEquals(withoutSeconds(whole), withoutSeconds(run));
        if (expected.containsKey("comparison.csv")) {
            assertEquals(comparisonWithoutSeconds(whole), comparisonWithoutSeconds(run));
        }
    }

    private static Map<String, byte[]> files(Path run) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(run)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(run.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static List<String> comparisonWithoutSeconds(Path run) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(run.resolve("comparison.csv")));
        lines.removeIf(row -> row.contains(",seconds,"));
        JsonNode json = new ObjectMapper().readTree(run.resolve("comparison.json").toFile());
        json.get("measures").forEach(measure -> {
            if (!measure.get("measure").asText().equals("seconds")) {
                lines.add(measure.toString());
            }
        });
        return lines;
    }

    private static List<String> withoutSeconds(Path run) throws IOException {
        try (Stream<String> rows = Files.lines(run.resolve("results.csv"))) {
            return rows.map(row -> row.replaceAll(",\\d+\\.\\d{3},ok,", ",,ok,")).toList();
        }
    }

    @Test
    void aKilledRunIsResumedWhereItStopped() throws Exception {
        kill();
        Files.writeString(run.resolve("journal"), "1234abcd\t{\"summary\":{\"index\":3,", StandardOpenOption.APPEND);
        Files.delete(gate);

        Sculpt resumed = sculpt("--resume", run);

        assertEquals(0, resumed.exitCode(), resumed.err());
        assertTrue(resumed.err().contains("3 of 6 networks are finished, 3 to run"), resumed.err());
        assertTrue(resumed.out().contains("6 networks"), resumed.out());
        assertAsIfNeverInterrupted();
        String provenance = Files.readString(run.resolve("provenance.json"));
        assertTrue(provenance.contains("\"networks\" : 3,") && provenance.contains("\"wall_seconds\" : null"), provenance);
    }

    @Test
    void aRunThatIsToldToStopSaysHowToResumeIt() throws Exception {
        Process process = startedUpToTheGate();
        process.destroy();

        assertEquals(128 + 15, process.waitFor(), output()); // SIGTERM
        assertTrue(output().contains("3 of 6 networks are finished"), output());
        assertTrue(output().contains("resume with: sculpt resume " + run + " --plugins " + plugins), output());
        assertEquals(1 + 3, Files.readAllLines(run.resolve("results.csv")).size());

        Files.delete(gate);
        Sculpt resumed = sculpt(pipeline, "--resume", run);
        assertEquals(0, resumed.exitCode(), resumed.err());
        assertAsIfNeverInterrupted();
    }

    @Test
    void aPipelineThatIsRemovedDuringTheRunIsWrittenAgain() throws Exception {
        Process process = startedUpToTheGate();
        byte[] pipelineOfRun = Files.readAllBytes(run.resolve("pipeline.yaml"));
        Files.delete(run.resolve("pipeline.yaml"));
        Files.delete(gate);

        assertEquals(0, process.waitFor(), output());
        assertTrue(output().contains("pipeline.yaml was removed while the run went on; it is written again"), output());
        assertArrayEquals(pipelineOfRun, Files.readAllBytes(run.resolve("pipeline.yaml")));
        assertAsIfNeverInterrupted();
    }

    @Test
    void aRunThatIsBeingWorkedOnIsLeftAlone() throws Exception {
        Process process = startedUpToTheGate();
        try {
            Sculpt second = sculpt("--resume", run);

            assertEquals(2, second.exitCode());
            assertTrue(second.err().contains("another sculpt is running in this folder"), second.err());

            Sculpt third = sculpt(pipeline, "--out", run);

            assertEquals(2, third.exitCode());
            // Which process it is can be told where the system does.
            assertEquals("sculpt: " + run + ": another sculpt is running in this folder; wait until it ends, or take "
                    + "another folder\n", third.err().replace(" (process " + process.pid() + ")", ""));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void anotherPipelineOrPluginIsRefused() throws Exception {
        kill();
        Map<String, byte[]> before = files(run);

        assertRefused(sculpt(pipeline, "--resume", run, "--set", "model.epochs=3"),
                "\"model.epochs\" is 2 there and 3 here");
        assertRefused(sculpt("--resume", run, "--set", "seeds=0..9"), "\"seeds.0\" is 0..5 there and 0..9 here");
        assertRefused(sculpt("--resume", folder.resolve("nowhere")), "holds no run");
        assertRefused(sculpt("--resume", run, "--out", folder.resolve("other")), "leave out --out");
        assertRefused(sculpt(pipeline, "--out", run), "resume it by --resume " + run);
        assertRefused(sculpt(pipeline, "--out", run, "--set", "seeds=7"), "is not empty");
        JarPacker.packClasses(plugins.resolve("gate.jar"), List.of(GatePlugin.class, GatePlugin.GateSettings.class,
                classNamed("GatePlugin$Gate"), MoodyPlugin.Mood.class));
        assertRefused(sculpt("--resume", run), "gate.jar it was begun with is missing or was changed");

        Map<String, byte[]> after = files(run);
        assertEquals(before.keySet(), after.keySet());
        before.forEach((name, bytes) -> assertArrayEquals(bytes, after.get(name), name));
    }

    @Test
    void comparedVariantsAreResumedToo() throws Exception {
        Files.writeString(pipeline, Files.readString(pipeline).replace("compare: [sparsest]", """
                sweep: { model.hidden: [[4], [3]] }
                compare:
                  baseline: short
                  criteria: [sparsest]
                  variants: { long: { model.epochs: 3, hierarchy.threshold: 0.5 }, short: {} }"""));
        kill();
        Files.delete(gate);

        Sculpt resumed = sculpt("--resume", run);

        assertEquals(0, resumed.exitCode(), resumed.err());
        assertTrue(resumed.err().contains("3 of 24 networks are finished, 21 to run"), resumed.err());
        assertAsIfNeverInterrupted();
    }

    @Test
    void aFileThatThePipelineReadsMustNotChange() throws Exception {
        kill();
        Path columns = folder.resolve("columns.txt");

        Files.writeString(columns, "y: 0111\n");
        assertRefused(sculpt("--resume", run), columns + " was changed since the run was begun; results could differ");

        Files.delete(gate);
        Files.writeString(columns, "y: 0001\n");
        assertEquals(0, sculpt("--resume", run).exitCode());
    }

    @Test
    void aReportSaysWhatAnInterruptedRunLacks() throws Exception {
        kill();

        Sculpt text = Sculpt.run("report", run);
        assertEquals(0, text.exitCode(), text.err());
        assertTrue(text.out().contains(run + " is unfinished: 3 of 6 networks are missing"), text.out());
        assertEquals("", text.err());
        Sculpt csv = Sculpt.run("report", run, "--format", "csv");
        assertEquals("sculpt: " + run + " is unfinished: 3 of 6 networks are missing\n", csv.err());
        assertEquals(0, Sculpt.run("export", run, "--network", 2, "--format", "json", "--out", folder.resolve("2.json"))
                .exitCode());
        assertRefused(Sculpt.run("export", run, "--network", 3, "--format", "json", "--out", folder.resolve("3.json")),
                run + " is unfinished and holds no network 3");
    }

    /** What a process leaves behind that ends at any moment before a run is begun. */
    @ParameterizedTest
    @ValueSource(strings = {"journal", "journal provenance.json.part", "journal provenance.json",
        "journal provenance.json pipeline.yaml.part"})
    void aFolderInWhichNoRunWasBegunCanBeUsed(String left) throws IOException {
        Files.delete(gate);
        Files.createDirectory(run);
        for (String name : left.split(" ")) {
            Files.writeString(run.resolve(name), name.equals("journal") ? "" : "{");
        }

        assertRefused(sculpt("--resume", run), "holds no run: there is no pipeline.yaml in it; it was never begun, and can "
                + "be by --out " + run);
        Sculpt begun = sculpt(pipeline, "--out", run);

        assertEquals(0, begun.exitCode(), begun.err());
        assertAsIfNeverInterrupted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal mine.txt", "provenance.json", "pipeline.yaml", "mine.txt"})
    void aFolderWithAnythingElseIsLeftAlone(String left) throws IOException {
        Files.createDirectory(run);
        for (String name : left.split(" ")) {
            Files.createFile(run.resolve(name));
        }
        Map<String, byte[]> before = files(run);

        assertRefused(sculpt(pipeline, "--out", run), "is not empty");
        assertRefused(sculpt(pipeline, "--resume", run), "");

        assertEquals(before.keySet(), files(run).keySet());
    }

    private static void assertRefused(Sculpt refused, String message) {
        assertEquals(2, refused.exitCode(), refused.out());
        assertTrue(refused.err().contains(message), refused.err());
    }

    @Test
    void aNetworkThatAPluginFailedOnIsRunAgain() throws IOException {
        Sculpt failing = sculpt(pipeline, "--out", run, "--set", "pruning.gate.fails=true");

        assertEquals(1, failing.exitCode(), failing.err());
        assertTrue(failing.out().contains("5 of 6 networks are finished\nresume with: "), failing.out());
        assertEquals(1 + 6, Files.readAllLines(run.resolve("results.csv")).size());

        Files.delete(gate);
        Sculpt resumed = sculpt("--resume", run);

        assertEquals(0, resumed.exitCode(), resumed.err());
        assertTrue(resumed.err().contains("5 of 6 networks are finished, 1 to run"), resumed.err());
        assertFalse(Files.readString(run.resolve("results.csv")).contains("failed"));
    }

    @Test
    void failFastStopsAtTheFirstFailure() throws IOException {
        Sculpt failing = sculpt(pipeline, "--out", run, "--threads", "1", "--fail-fast",
                "--set", "pruning.gate.fails=true", "--set", "seeds=[3, 10..99]");

        assertEquals(1, failing.exitCode(), failing.err());
        assertTrue(failing.out().contains("resume with: "), failing.out());
        List<String> rows = Files.readAllLines(run.resolve("results.csv"));
        assertTrue(rows.get(1).contains("the gate is closed"), rows.toString());
        assertTrue(rows.size() < 1 + 91, "only what was being computed may have been finished");
    }

    @Test
    void aCompleteRunIsShownAgain() throws IOException {
        Files.delete(gate);
        Sculpt first = sculpt(pipeline, "--out", run);

        Sculpt again = sculpt("--resume", run);

        assertEquals(0, again.exitCode(), again.err());
        assertTrue(again.out().contains("the run is complete"), again.out());
        assertEquals(first.out().substring(0, first.out().indexOf("results: ")),
                again.out().substring(0, again.out().indexOf("the run is complete")));
    }
}
