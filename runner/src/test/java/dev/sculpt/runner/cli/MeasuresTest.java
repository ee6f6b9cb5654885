package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sculpt.runner.stranger.MeasurePlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures of a stranger, from the pipeline to the report. */
class MeasuresTest {

    private static final String REST = """
            task: { plugin: function-graph, inputs: 2, outputs: { y: x0 xor x1 } }
            model: { plugin: mlp, hidden: [6], epochs: 2 }
            pruning: [{ plugin: edges, step: 50, accuracy: 0 }]
            seeds: [0, 1]
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void packPlugin() throws IOException {
        Path plugins = Files.createDirectories(folder.resolve("plugins"));
        JarPacker.packClasses(plugins.resolve("measure.jar"), List.of(MeasurePlugin.class.getNestMembers()));
    }

    private Sculpt run(String measures, Path out) throws IOException {
        Path file = Files.writeString(folder.resolve("p.yaml"), REST + "measures: " + measures + "\n");
        return Sculpt.run("run", file, "--plugins", folder.resolve("plugins"), "--out", out);
    }

    @Test
    void aMeasureIsAColumnAFieldAndALineOfTheReport() throws IOException {
        Path out = folder.resolve("out");
        Sculpt run = run("[{ plugin: few-units, most: 6 }, living-edges]", out);

        assertEquals(0, run.exitCode(), run.err());
        List<String> rows = Files.readAllLines(out.resolve("results.csv"));
        List<String> header = List.of(rows.get(0).split(","));
        assertEquals(List.of("few_units", "living_edges", "exact_hierarchy"),
                header.subList(header.indexOf("modules") + 1, header.indexOf("seconds")));
        JsonNode network = new ObjectMapper().readTree(Files.readAllLines(out.resolve("networks.jsonl")).get(0));
        String[] cells = rows.get(1).split(",", -1);
        assertEquals("true", cells[header.indexOf("few_units")]);
        assertTrue(network.get("measures").get("few_units").isBoolean());
        assertEquals(network.get("living_edges").asInt(), network.get("measures").get("living_edges").asInt());
        assertEquals(network.get("living_edges").asDouble(), Double.parseDouble(cells[header.indexOf("living_edges")]));

        String report = Sculpt.run("report", out).out();
        assertTrue(report.contains("few_units 2/2, living_edges mean "), report);
    }

    @Test
    void aNumberThatIsNoneFailsUnderTheNameOfItsPlugin() throws IOException {
        Path out = folder.resolve("failed");
        Sculpt run = run("[{ plugin: few-units, most: 0 }]", out);

        assertEquals(1, run.exitCode());
        String row = Files.readAllLines(out.resolve("results.csv")).get(1);
        assertTrue(row.contains("measure plugin \"\"few-units\"\" failed") && row.contains("NaN"), row);
    }

    @Test
    void aMeasureThatIsNotThereIsRefusedWithTheNearest() throws IOException {
        Sculpt run = run("[exact-hierachy]", folder.resolve("none"));

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains(
                "p.yaml:5:12: no measure plugin is named \"exact-hierachy\"; did you mean \"exact-hierarchy\"?"), run.err());
    }
}
