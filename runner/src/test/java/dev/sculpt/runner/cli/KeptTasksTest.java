package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTasksTest {

    private static final String REST = """
            model: { plugin: mlp, hidden: [6], epochs: 2 }
            pruning: [{ plugin: units, step: 50, accuracy: 0 }]
            """;

    @TempDir
    private Path folder;

    private Path run(String name, String pipeline) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".yaml"), pipeline);
        Sculpt run = Sculpt.run("run", file, "--out", folder.resolve(name));
        assertEquals(0, run.exitCode(), run.err());
        return folder.resolve(name);
    }

    private static List<Path> kept(Path run) throws IOException {
        try (Stream<Path> files = Files.list(run.resolve("tasks"))) {
            return files.sorted().toList();
        }
    }

    /** The kept task has the same rows, so that the same seed gives the same network. */
    @Test
    void aTaskThatWasDrawnIsWrittenAndCanBeRun() throws IOException {
        Path drawn = run("drawn", """
                task: { plugin: random-hierarchy, name: some/random, inputs: 6, shape: split, seed: 3 }
                sweep: { model.epochs: [1, 2] }
                """ + REST);
        List<Path> kept = kept(drawn);
        assertEquals(1, kept.size());

        Path again = run("again", Files.readString(kept.get(0)) + "sweep: { model.epochs: [1, 2] }\n" + REST);

        assertEquals(networks(drawn), networks(again));
    }

    private static List<String> networks(Path run) throws IOException {
        return Files.readAllLines(run.resolve("networks.jsonl")).stream()
                .map(line -> line.replaceFirst("\"settings\":.*\"keep\"", "")).toList();
    }

    @Test
    void tasksOfASweepHaveAFileEach() throws IOException {
        Path drawn = run("drawn", """
                task: { plugin: random-hierarchy, inputs: 6, shape: split }
                sweep: { task.seed: [1, 2] }
                """ + REST);

        assertEquals(2, kept(drawn).size());
    }

    /** Every setting of the generator may be swept. */
    @Test
    void settingsOfTheGeneratorAreSwept() throws IOException {
        for (String swept : List.of("task.shape: [split, reuse, shared, deep, mixed]", "task.inputs: [7, 8, 9]",
                "task.subFunctions: [2, 3]", "task.uses: [2, 3]", "task.gates: [any, threshold, parity, and-or]",
                "task.copies: [1, 2]")) {
            Path file = Files.writeString(folder.resolve("swept.yaml"),
                    "task: { plugin: random-hierarchy, inputs: 8 }\nsweep: { " + swept + " }\n" + REST);
            Sculpt validate = Sculpt.run("validate", file);

            assertEquals(0, validate.exitCode(), validate.err());
            assertEquals(swept.split(",").length,
                    validate.out().lines().filter(line -> line.contains("a run keeps it as")).count(), validate.out());
        }
    }

    @Test
    void aTaskThatThePipelineSaysHasNone() throws IOException {
        Path run = run("said", "task: { plugin: function-graph, inputs: 2, outputs: { y: x0 xor x1 } }\n" + REST);

        assertFalse(Files.exists(run.resolve("tasks")));
    }

    /** Without running anything. */
    @Test
    void validateTellsWhatARunKeepsAndHowOftenItWasDrawn() throws IOException {
        Path file = Files.writeString(folder.resolve("drawn.yaml"),
                "task: { plugin: random-hierarchy, name: mine, inputs: 6, shape: split, seed: 3 }\n" + REST);
        Sculpt validate = Sculpt.run("validate", file);

        assertEquals(0, validate.exitCode(), validate.err());
        assertTrue(Pattern.compile("(?m)^task mine: (the first draw is|drawn \\d+ times until it was) as it must be; "
                + "a run keeps it as tasks/mine-[0-9a-f]{8}\\.yaml, for function-graph$").matcher(validate.out()).find(),
                validate.out());
    }
}
