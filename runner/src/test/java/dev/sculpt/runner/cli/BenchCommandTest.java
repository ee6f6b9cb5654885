package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sculpt.runner.bench.RecordedSpeeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchCommandTest {

    @TempDir
    private Path folder;

    private Path small() throws IOException {
        return Files.writeString(folder.resolve("small.yaml"), """
                task: { plugin: function-graph, inputs: 2, outputs: { y: x0 and x1 } }
                model: { plugin: mlp, epochs: 2 }
                sweep: { model.hidden: [[3], [4, 5]] }
                """);
    }

    @Test
    void measuresEveryVariant() throws IOException {
        Path file = small();

        Sculpt bench = Sculpt.run("bench", file, "--seconds", 0.6, "--threads", 1);

        assertEquals(0, bench.exitCode(), bench.err());
        List<String> lines = bench.out().lines().toList();
        assertTrue(lines.get(0).matches("task +hidden +threads +networks/s +ms each .*% of peak"), lines.get(0));
        for (String line : lines.subList(1, 3)) {
            String[] cells = line.strip().split("  +");
            assertEquals("1", cells[2]);
            // One training per network, of two epochs of one step each.
            double networks = Double.parseDouble(cells[3].replace(",", ""));
            double steps = Double.parseDouble(cells[6].replace(",", ""));
            assertTrue(networks > 0 && Math.abs(steps / networks - 2) < 0.5, line);
        }
        assertEquals(List.of("[3]", "[4, 5]"), lines.subList(1, 3).stream().map(line -> line.split("  +")[1]).toList());
        try (var left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void drawsEveryVariant() throws IOException {
        Path picture = folder.resolve("growth.svg");

        Sculpt bench = Sculpt.run("bench", small(), "--seconds", 0.2, "--threads", 1, "--picture", picture);

        assertEquals(0, bench.exitCode(), bench.err());
        String drawn = Files.readString(picture);
        assertTrue(drawn.contains(">small [3]</text>") && drawn.contains(">small [4, 5]</text>"), drawn);
        Sculpt again = Sculpt.run("bench", small(), "--seconds", 0.2, "--threads", 1, "--picture", picture);
        assertEquals(2, again.exitCode());
        assertEquals("sculpt: " + picture + " exists; --force replaces it\n", again.err());
        assertEquals("", again.out(), "nothing is measured in vain");
        Sculpt nameless = Sculpt.run("bench", small(), "--picture", folder.resolve("growth.gif"));
        assertEquals("sculpt: --picture " + folder.resolve("growth.gif") + ": ends in none of .svg, .png, .pdf\n",
                nameless.err());
        Sculpt nowhere = Sculpt.run("bench", small(), "--picture", folder.resolve("no/growth.svg"));
        assertEquals("sculpt: --picture " + folder.resolve("no/growth.svg") + ": there is no folder "
                + folder.resolve("no") + "\n", nowhere.err());
    }

    @Test
    void isHeldAgainstWhatWasMeasuredBefore() throws IOException {
        Path file = Files.writeString(folder.resolve("small.yaml"), """
                task: { plugin: function-graph, inputs: 2, outputs: { y: x0 and x1 } }
                model: { plugin: mlp, epochs: 2 }
                sweep: { model.hidden: [[3], [4, 5]] }
                """);
        Path before = Files.writeString(folder.resolve("before.json"), """
                {"peak_gigaflops": 1e-9, "machine": "an abacus", "speeds": [
                  {"task": "small", "variant": "model.hidden=[4,5]", "threads": 1, "networks_per_second": 1e-3}]}
                """);

        Sculpt bench = Sculpt.run("bench", file, "--seconds", 0.6, "--threads", 1, "--compare", before);

        assertEquals(0, bench.exitCode(), bench.err());
        List<String> lines = bench.out().lines().toList();
        assertTrue(lines.get(1).endsWith("    -"), lines.get(1));
        String[] cells = lines.get(2).strip().split("  +");
        assertEquals(1e3 * Double.parseDouble(cells[3].replace(",", "")),
                Double.parseDouble(cells[cells.length - 1]), 100);
        assertTrue(bench.out().replaceAll("\\s+", " ").contains("then on an abacus"), bench.out());
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        Sculpt bench = Sculpt.run("bench", small(), "--seconds", 0.2, "--threads", 1, "--format", "json");
        Path json = Files.writeString(folder.resolve("speed.json"), bench.out());

        RecordedSpeeds read = RecordedSpeeds.read(json);

        JsonNode written = new ObjectMapper().readTree(bench.out());
        JsonNode first = written.get("speeds").get(0);
        assertEquals(written.get("peak_gigaflops").asDouble(), read.peak());
        assertEquals(first.get("networks_per_second").asDouble(), read.networksPerSecond(first.get("task").asText(),
                first.get("variant").asText(), 1).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{}                                                       | missing \"speeds\"",
        "{\"peak_gigaflops\": 0, \"speeds\": []}                    | \"peak_gigaflops\" must be a number above 0, not 0",
        "{\"peak_gigaflops\": 1, \"speeds\": [{\"task\": \"t\"}]}     | \"networks_per_second\" must be a number above 0",
    })
    void refusesWhatItDidNotWrite(String text, String message) throws IOException {
        Path json = Files.writeString(folder.resolve("speed.json"), text);

        Sculpt bench = Sculpt.run("bench", "--compare", json);

        assertEquals(2, bench.exitCode());
        assertTrue(bench.err().contains("speed.json:1:") && bench.err().contains(message), bench.err());
    }

    @ParameterizedTest
    @CsvSource({
        "--seconds, 0, --seconds must be above 0",
        "--seconds, NaN, --seconds must be above 0",
        "--threads, 0, --threads must be from 1",
    })
    void refusesImpossibleOptions(String option, String value, String message) {
        Sculpt bench = Sculpt.run("bench", option, value);

        assertEquals(2, bench.exitCode());
        assertTrue(bench.err().contains(message), bench.err());
    }

    @Test
    void saysWhatCannotBeMeasured() throws IOException {
        Path network = Files.writeString(folder.resolve("n.jsonl"), """
                {"layers":[1,1],"edges":[[[0,0]]],"weights":[[1]]}
                """);
        Path file = Files.writeString(folder.resolve("given.yaml"),
                "model: { plugin: network-file, path: " + network + " }\n");

        Sculpt bench = Sculpt.run("bench", file, "--seconds", 0.1);

        assertEquals(2, bench.exitCode());
        assertTrue(bench.err().contains("model network-file cannot be measured"), bench.err());
    }
}
