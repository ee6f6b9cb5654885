package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The model without a network beside a trained one, on the task whose outputs read two of three gates each. */
class FunctionOnlyTest {

    @TempDir
    private Path folder;

    private Path pipeline() throws IOException {
        return Files.writeString(folder.resolve("ors.yaml"), """
                task: { plugin: function-graph, name: ors, inputs: 6,
                        gates: { p: x0 and x1, q: x2 and x3, r: x4 and x5 },
                        outputs: { y0: p or q, y1: p or r, y2: q or r } }
                model: { plugin: mlp, hidden: [4], epochs: 1 }
                compare:
                  variants:
                    trained: {}
                    function-only: { model: function-only, pruning: [] }
                seeds: 0..1
                """);
    }

    @Test
    void theHierarchyIsThatOfTheShortestDescriptionAndMarked() throws IOException {
        Path out = folder.resolve("out");
        Sculpt run = Sculpt.run("run", pipeline(), "--out", out);

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("function-only (no network)"), run.out());
        assertFalse(run.out().contains("cheats"), run.out());
        assertTrue(run.out().contains("function-only model tells the hierarchy from the samples and trains no network"),
                run.out());
        int found = 0;
        for (String line : Files.readAllLines(out.resolve("networks.jsonl"))) {
            JsonNode network = new ObjectMapper().readTree(line);
            if (network.get("variant").asText().equals("function-only (no network)")) {
                found++;
                assertTrue(network.get("settings").get("model").get("networkless").asBoolean());
                assertTrue(network.get("measures").get("same_graph").asBoolean());
                assertEquals(1, network.get("accuracy").asDouble());
                assertEquals("ok", network.get("status").asText());
                assertEquals(6, network.get("hierarchy").get("nodes").size());
            }
        }
        assertEquals(2, found);
        for (List<Object> command : List.of(List.<Object>of("compare", out), List.<Object>of("report", out))) {
            Sculpt said = Sculpt.run(command.toArray());
            assertTrue(said.out().contains("function-only (no network)"), said.out());
            assertTrue(said.out().contains("a null to hold"), said.out());
        }
    }

    @Test
    void thereIsNothingToPrune() throws IOException {
        Path file = pipeline();
        Sculpt run = Sculpt.run("validate", file, "--set", "model=function-only", "--set", "compare=[]",
                "--set", "pruning=[units]");

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("the model plugin \"function-only\" trains no network, so that there is nothing to "
                + "prune; set \"pruning\" to []"), run.err());
    }

    @Test
    void aTaskWithoutAllRowsIsRefused() throws IOException {
        Path csv = Files.writeString(folder.resolve("some.csv"), "a,b,y\n0,0,0\n1,0,1\n0,1,1\n");
        Path file = Files.writeString(folder.resolve("some.yaml"), "task: { plugin: csv, path: " + csv
                + ", targets: [y], testShare: 0 }\nmodel: function-only\n");
        Sculpt run = Sculpt.run("validate", file);

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("describes complete Boolean functions alone: all 4 rows of 0 and 1, each with one "
                + "target"), run.err());
    }
}
