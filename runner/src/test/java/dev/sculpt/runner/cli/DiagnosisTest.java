package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a pipeline to the line that says why a hierarchy is wrong. */
class DiagnosisTest {

    private static final Path QUICKSTART = Path.of("../pipelines/quickstart.yaml");
    private static final String HALVES =
            "{ plugin: function-graph, inputs: 4, outputs: { y0: x0 xor x1, y1: x2 xor x3 } }";

    @TempDir
    private Path folder;

    private Path pipeline(String text) throws IOException {
        return Files.writeString(folder.resolve("wrong.yaml"), text);
    }

    private List<NamedCsvRecord> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("out").resolve("results.csv"))) {
            return csv.stream().toList();
        }
    }

    private Sculpt run(Path pipeline, Object... settings) {
        Object[] arguments = new Object[settings.length + 4];
        arguments[0] = "run";
        arguments[1] = pipeline;
        System.arraycopy(settings, 0, arguments, 2, settings.length);
        arguments[settings.length + 2] = "--out";
        arguments[settings.length + 3] = folder.resolve("out");
        Sculpt run = Sculpt.run(arguments);
        assertEquals(0, run.exitCode(), run.err());
        return run;
    }

    /** A gate that two functions share: one seed is not detected in any of six tries, another is in some and not chosen. */
    @Test
    void aRunSaysWhichStageWentWrong() throws IOException {
        Sculpt run = run(pipeline("""
                name: reuse
                task: { plugin: function-graph, inputs: 4,
                        outputs: { y0: x0..x3 in (1010 1100), y1: x0..x3 in (0011 1010) } }
                model: { plugin: mlp, hidden: [36, 36], learningRate: 0.05, batchSize: 16, epochs: 30 }
                pruning: [{ plugin: units, step: [5, 20, 50] }, { plugin: edges, step: [1, 2.5] }]
                measures: [exact-hierarchy, holds-hierarchy]
                seeds: [0, 1]
                """));

        List<NamedCsvRecord> rows = rows();
        assertEquals(List.of("false", "true", "not-detected", "0", "y0 and y1 are one module, should be two; "
                        + "x0 x1 x2 x3 are with y0 y1, should not be (the network kept holds the true hierarchy)"),
                List.of(rows.get(0).getField("exact_hierarchy"), rows.get(0).getField("holds_hierarchy"),
                        rows.get(0).getField("fault"), rows.get(0).getField("tries_exact"), rows.get(0).getField("why")));
        assertEquals(List.of("not-chosen", "2", "y0 and y1 are one module, should be two; there are two middle modules, "
                        + "should be none (exact in 2 of 6 tries)"),
                List.of(rows.get(1).getField("fault"), rows.get(1).getField("tries_exact"), rows.get(1).getField("why")));
        assertTrue(run.out().contains("\nwrong: 1 not detected, 1 not chosen\n"), run.out());
        assertTrue(run.out().contains("  no     not chosen "), run.out());
        assertTrue(run.out().contains("""

                true hierarchy:

                ┌───────────┐   ┌───────────┐
                │ module 1  │   │ module 2  │
                │ out    y0 │   │ out    y1 │
                └───────────┘   └───────────┘
                          ▲       ▲
                          │       │
                          └┬──────┘
                ┌──────────┴─────────┐
                │ module 0           │
                │ in     x0 x1 x2 x3 │
                └────────────────────┘
                """), run.out());
        assertTrue(run.out().contains("\nwrong: not detected: y0 and y1 are one module, should be two; "
                + "x0 x1 x2 x3 are with y0 y1, should not\n    be (the network kept holds the true hierarchy)\n"),
                run.out());
        assertEquals(run.out().replaceFirst("results: .*\n", ""), Files.readString(folder.resolve("out/summary.txt")));

        JsonNode line = new ObjectMapper().readTree(
                Files.readAllLines(folder.resolve("out/networks.jsonl")).get(1));
        assertEquals("not-chosen", line.get("fault").asText());
        assertEquals("exact in 2 of 6 tries", line.get("why").get("evidence").asText());
        assertEquals(3, line.get("truth").get("modules").size());
    }

    @Test
    void aNetworkThatWasNotLearnedHasNoHierarchyToBeWrong() throws IOException {
        Sculpt run = run(QUICKSTART, "--set", "seeds=0", "--set", "model.epochs=1", "--set", "model.learningRate=0.000001");

        assertEquals("not-learned", rows().get(0).getField("fault"));
        assertEquals(rows().get(0).getField("message"), rows().get(0).getField("why"));
        assertTrue(run.out().contains("\n1 not learned, such as seed 0: the dense network reaches accuracy 0."), run.out());
    }

    @Test
    void anExactHierarchyHasNoFault() throws IOException {
        Sculpt run = run(QUICKSTART, "--set", "seeds=0");

        assertEquals(List.of("true", "", ""), List.of(rows().get(0).getField("exact_hierarchy"),
                rows().get(0).getField("fault"), rows().get(0).getField("why")));
        assertFalse(run.out().contains("wrong:") || run.out().contains("true hierarchy"), run.out());
        JsonNode line = new ObjectMapper().readTree(Files.readString(folder.resolve("out/networks.jsonl")));
        assertEquals("[0,1]", line.get("truth").get("modules").get(0).get("inputs").toString());
        assertFalse(line.has("fault") || line.has("why"));
    }

    /** A network from elsewhere whose unit h1.1 reads both halves: what was sculpted cannot be detected. */
    @Test
    void aNetworkFromElsewhereIsDiagnosedToo() throws IOException {
        Path networks = Files.writeString(folder.resolve("given.jsonl"), """
                {"task":"halves","seed":5,"layers":[4,3,2],\
                "edges":[[[0,0],[1,0],[1,1],[2,1],[2,2],[3,2]],[[0,0],[1,1],[2,1]]],\
                "weights":[[1,1,1,1,1,1],[1,1,1]],"biases":[[0,0,0],[0,0]]}
                """);
        run(pipeline("""
                name: given
                tasks: { halves: %s }
                model: { plugin: network-file, path: %s }
                clustering: { plugin: agglomerative }
                hierarchy: { plugin: merge }
                """.formatted(HALVES, networks)));

        assertEquals("not-sculpted", rows().get(0).getField("fault"));
        assertTrue(rows().get(0).getField("why").endsWith("(h1.1 reads x1 and x2, which no module reads together)"),
                rows().get(0).getField("why"));
    }

    @Test
    void validateShowsTheTrueHierarchyOfEachTaskOnce() throws IOException {
        Path file = pipeline("""
                name: several
                tasks:
                  halves: %s
                  one: { plugin: function-graph, inputs: 2, outputs: { y: x0 xor x1 } }
                model: { plugin: mlp, hidden: [4] }
                pruning: []
                sweep: { task: [halves, one], model.epochs: [5, 10] }
                """.formatted(HALVES));
        Sculpt validated = Sculpt.run("validate", file);

        assertEquals(file + """
                : valid, 4 networks, 4 tries

                true hierarchy of halves:

                ┌──────────────┐   ┌──────────────┐
                │ module 0     │   │ module 1     │
                │ out    y0    │   │ out    y1    │
                │ in     x0 x1 │   │ in     x2 x3 │
                └──────────────┘   └──────────────┘

                true hierarchy of one:

                ┌──────────────┐
                │ module 0     │
                │ out    y     │
                │ in     x0 x1 │
                └──────────────┘
                """, validated.out());
    }

    /** The output y0 is what y1 reads: by function-reach it is a module of its own, and the stated one is out of reach. */
    @Test
    void validateSaysWhatDetectionByFunctionNeverFinds() throws IOException {
        Sculpt validated = Sculpt.run("validate", pipeline("""
                name: read
                task:
                  plugin: function-graph
                  inputs: 6
                  gates: { a: x0 xor x1 xor x2 }
                  outputs: { y0: a, y1: a and (x3 xor x4 xor x5) }
                model: { plugin: mlp, hidden: [4] }
                pruning: []
                """));

        assertEquals(0, validated.exitCode(), validated.err());
        assertTrue(validated.out().contains("\ny0 is an output of a module that others read: detection by function"),
                validated.out());
    }

    @Test
    void validateShowsAFewHierarchiesAndCountsTheRest() throws IOException {
        StringBuilder tasks = new StringBuilder();
        StringBuilder names = new StringBuilder();
        for (int task = 0; task < 9; task++) {
            tasks.append("  t").append(task).append(": ").append(HALVES).append('\n');
            names.append(task == 0 ? "t" : ", t").append(task);
        }
        Sculpt validated = Sculpt.run("validate", pipeline("name: many\ntasks:\n" + tasks
                + "model: { plugin: mlp, hidden: [4] }\npruning: []\nsweep: { task: [" + names + "] }\n"));
        assertEquals(0, validated.exitCode(), validated.err());
        assertTrue(validated.out().contains("true hierarchy of t5:"), validated.out());
        assertFalse(validated.out().contains("true hierarchy of t6:"), validated.out());
        assertTrue(validated.out().endsWith("\n\nand 3 more tasks\n"), validated.out());
    }
}
