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
import java.util.Locale;
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
        assertTrue(report.matches("(?s).*\nfew_units +2/2 +34\\.2 to 100\\.0 % +2\n.*"), report);
        String mean = String.format(Locale.ROOT, "%.4f", mean(rows, header.indexOf("living_edges")));
        assertTrue(report.matches("(?s).*\nliving_edges +" + mean + " +2\n.*"), report);
    }

    private static double mean(List<String> rows, int column) {
        return rows.stream().skip(1)
                .mapToDouble(row -> Double.parseDouble(row.split(",", -1)[column]))
                .average().orElseThrow();
    }

    @Test
    void aNumberThatIsNoneCostsItsNetworkAlone() throws IOException {
        Path out = folder.resolve("failed");
        Sculpt run = run("[{ plugin: few-units, most: 6 }]\nsweep: { measures.few-units.most: [6, 0] }", out);

        assertEquals(1, run.exitCode(), run.err());
        List<String> rows = Files.readAllLines(out.resolve("results.csv"));
        assertEquals(5, rows.size());
        assertEquals(2, rows.stream().filter(row -> row.contains(",true,")).count(), rows.toString());
        for (String row : rows.subList(3, 5)) {
            assertTrue(row.contains("measure plugin \"\"few-units\"\" failed") && row.contains("a measure of NaN"), row);
        }
    }

    @Test
    void aMeasureThatStandsTwiceIsRefused() throws IOException {
        Sculpt run = run("[living-edges, same-graph, living-edges]", folder.resolve("twice"));

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("p.yaml:5:38: \"living-edges\" stands in \"measures\" twice"), run.err());
    }

    @Test
    void whatIsNoListIsRefused() throws IOException {
        Sculpt run = run("living-edges", folder.resolve("one"));

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("p.yaml:5:11: \"measures\" must be a list of measures, not "), run.err());
    }

    @Test
    void aMeasureThatIsNotThereIsRefusedWithTheNearest() throws IOException {
        Sculpt run = run("[exact-hierachy]", folder.resolve("none"));

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains(
                "p.yaml:5:12: no measure plugin is named \"exact-hierachy\"; did you mean \"exact-hierarchy\"?"), run.err());
    }

    @Test
    void aMeasureTakesNoColumnThatIsThere() throws IOException {
        Sculpt run = run("[living-edges, density-percent]", folder.resolve("taken"));

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("p.yaml:5:26: \"density-percent\" cannot be a measure: results.csv has a column"),
                run.err());
    }
}
