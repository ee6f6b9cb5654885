package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentifyCommandTest {

    private static final Path PAPER = Path.of("../pipelines/paper");

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Two outputs over inputs of their own: 2 (2^2 + 2 log2 4) bits, and nothing shared to find gates for. */
    @Test
    void hierarchiesAreDrawn() {
        Sculpt said = Sculpt.run("identify", "../pipelines/quickstart.yaml");

        assertEquals(0, said.exitCode(), said.err());
        assertEquals("""
                [4,2,4]: all 16 rows
                searched: all 0 sets of inputs, 1 graph

                1. 16.0 bits, as stated

                ┌──────────────┐   ┌──────────────┐
                │ module 0     │   │ module 1     │
                │ out    y0 y1 │   │ out    y2 y3 │
                │ in     x0 x1 │   │ in     x2 x3 │
                └──────────────┘   └──────────────┘

                no other that was found is as short as the first; the stated hierarchy is the shortest, alone

                """, said.out());
    }

    @Test
    void ofSeveralTasksATableIsShown() {
        Sculpt said = Sculpt.run("identify", PAPER.resolve("levels.yaml"), "--hierarchies", 0);

        assertTrue(said.out().contains("task          inputs  outputs  valid  bits  as short   next  stated hierarchy\n"
                + "[8,2,1,2,2]        8        2    249  79.9         0  +26.0  the shortest, alone\n"), said.out());
        assertEquals(6, said.out().lines().count());
    }

    /** All 38 tasks of the paper: none has another hierarchy that is as short. */
    @Test
    void theTruthsOfThePaperAreTheShortestAlone() {
        Sculpt said = Sculpt.run("identify", PAPER.resolve("boolean.yaml"), "--hierarchies", 0);

        assertEquals(38, said.out().lines().filter(line -> line.endsWith("  the shortest, alone")).count(), said.out());
    }

    @Test
    void tasksWithoutAModelAreEnough() throws IOException {
        Path file = write("tasks.yaml", """
                tasks:
                  pair: { plugin: truth-table, outputs: { y: "0110" } }
                  stated:
                    plugin: truth-table
                    outputs: { y: "0110", z: "0001" }
                    hierarchy: { modules: { all: { inputs: [x0, x1], outputs: [y, z] } } }
                """);
        Sculpt said = Sculpt.run("identify", file, "--set", "tasks.pair.outputs.y='0111'", "--format", "json");

        JsonNode tasks = read(said).get("tasks");
        assertEquals("pair", tasks.get(0).get("name").asText());
        assertTrue(tasks.get(0).get("stated").isNull());
        assertEquals(1, tasks.get(0).get("hierarchies").get(0).get("modules").size());
        assertEquals("not-found", tasks.get(1).get("stated").asText());
        // Two functions of both inputs: 2 (2^2 + 2 log2 2).
        assertEquals(12, tasks.get(1).get("hierarchies").get(0).get("bits").asDouble());
    }

    private static JsonNode read(Sculpt said) throws IOException {
        assertEquals(0, said.exitCode(), said.err());
        return new ObjectMapper().readTree(said.out());
    }

    @Test
    void aFileMayBeATask() throws IOException {
        Path file = write("task.yaml", "{ plugin: truth-table, outputs: { y: '0110' } }\n");

        assertEquals("task",
                read(Sculpt.run("identify", file, "--format", "json")).get("tasks").get(0).get("name").asText());
    }

    /** x2 is never looked at, and all combinations of x0 and x1 are there. */
    @Test
    void overTheSamplesThereAre() throws IOException {
        write("some.csv", "x0,x1,x2,y\n0,0,0,0\n1,0,0,1\n0,1,0,1\n1,0,1,1\n0,1,1,1\n1,1,1,0\n");
        Path file = write("some.yaml", "task: { plugin: csv, path: some.csv, targets: [y], testShare: 0 }\n");
        Sculpt said = Sculpt.run("identify", file);

        assertEquals(0, said.exitCode(), said.err());
        assertTrue(said.out().contains(": over the samples there are, 6 of 8 rows; each output is taken to depend on few "
                + "inputs that\n    explain them\n"), said.out());
        assertTrue(said.out().contains("│ in     x0 x1 │"), said.out());
    }

    @Test
    void whatIsNotBooleanIsSaidOfAllTasks() throws IOException {
        write("real.csv", "a,y\n0.5,1\n1,0\n");
        Path file = write("tasks.yaml", """
                tasks:
                  one: { plugin: csv, path: real.csv, targets: [y], testShare: 0 }
                  two: { plugin: csv, path: real.csv, targets: [y], testShare: 0, noise: 0.2 }
                """);
        Sculpt said = Sculpt.run("identify", file);

        assertEquals(2, said.exitCode());
        assertEquals("", said.out());
        assertEquals(2, said.err().lines().filter(line -> line.contains(
                "cannot be identified: it is not Boolean: input 0 is 0.5 in row 0")).count(), said.err());
    }

    @Test
    void whatIsWrongInAFileIsSaid() throws IOException {
        Path file = write("wrong.yaml", "tasks: { a: { plugin: truth-tabel } }\nmodl: mlp\n");
        Sculpt said = Sculpt.run("identify", file);

        assertEquals(2, said.exitCode());
        assertTrue(said.err().contains("wrong.yaml:1:"), said.err());
        assertTrue(said.err().contains("did you mean \"truth-table\"?"), said.err());
        assertTrue(said.err().contains("wrong.yaml:2:1: unknown key \"modl\" of a file of tasks without a model"),
                said.err());
        assertEquals(2, Sculpt.run("identify", write("none.yaml", "name: a\n")).exitCode());
        assertEquals(2, Sculpt.run("identify", file, "--hierarchies", -1).exitCode());
    }
}
