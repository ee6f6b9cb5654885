package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationsTest {

    private static final String PIPELINE = """
            task: { plugin: function-graph, inputs: 2, outputs: { y0: x0 xor x1, y1: not y0 } }
            model: { plugin: mlp, hidden: [8], epochs: 60, learningRate: 0.05 }
            pruning: [{ plugin: edges, step: 5 }]
            seeds: [0]
            """;

    @TempDir
    private Path folder;

    private Sculpt run(String more) throws IOException {
        return Sculpt.run("run", Files.writeString(folder.resolve("p.yaml"), PIPELINE + more), "--out", out());
    }

    private Path out() {
        return folder.resolve("out");
    }

    private JsonNode network() throws IOException {
        return new ObjectMapper().readTree(Files.readAllLines(out().resolve("networks.jsonl")).get(0));
    }

    @Test
    void aBooleanTaskIsExplainedWithoutASetting() throws IOException {
        Sculpt run = run("");

        assertEquals(0, run.exitCode(), run.err());
        String line = "y0, not y1 = x0 xor x1, 4 of 4 rows";
        assertTrue(run.out().contains("what modules compute, in all 4 rows:\n\n    module 0  " + line + "\n\n"), run.out());
        JsonNode explanation = network().get("explanations").get(0);
        assertEquals("what modules compute, in all 4 rows", explanation.get("title").asText());
        assertEquals(line, explanation.get("modules").get(0).get(0).asText());
        assertEquals(1, network().get("measures").get("functional_recovery").asDouble());
    }

    @Test
    void nothingIsSaidWhereNothingIsAsked() throws IOException {
        Sculpt run = run("explanations: []\n");

        assertEquals(0, run.exitCode(), run.err());
        assertFalse(run.out().contains("what modules compute"), run.out());
        assertFalse(network().has("explanations"));
    }

    @Test
    void whatIsNoExplanationIsRefused() throws IOException {
        Sculpt run = run("explanations: [module-function]\n");
        Sculpt text = run("explanations: module-functions\n");

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("no explanation plugin is named \"module-function\"; "
                + "did you mean \"module-functions\"?"), run.err());
        assertEquals(2, text.exitCode());
        assertTrue(text.err().contains("\"explanations\" must be a list of explanations, not "), text.err());
    }
}
