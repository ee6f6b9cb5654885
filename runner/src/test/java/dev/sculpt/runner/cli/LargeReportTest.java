package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeReportTest {

    private static final int SEEDS = 25_000;
    private static final String PIPELINE = """
            name: large
            task: { plugin: function-graph, name: both, inputs: 2, outputs: { y: x0 and x1 } }
            model: { plugin: mlp, hidden: [4], epochs: 2 }
            pruning:
              - { plugin: units, step: [25, 50] }
            compare:
              variants:
                paper: {}
                random: { pruning.units.score: random }
                ward: { clustering.linkage: ward }
                units: { keep: fewest-units }
              criteria: [fewest-paths]
            """;

    @TempDir
    private Path folder;

    // The networks of a run once more under other seeds.
    private static void multiply(Path run) throws IOException {
        List<String> networks = Files.readAllLines(run.resolve("networks.jsonl"));
        List<String> results = Files.readAllLines(run.resolve("results.csv"));
        try (BufferedWriter lines = Files.newBufferedWriter(run.resolve("networks.jsonl"));
                BufferedWriter rows = Files.newBufferedWriter(run.resolve("results.csv"))) {
            rows.append(results.get(0)).append('\n');
            for (int index = 0; index < SEEDS * networks.size(); index++) {
                int seed = index / networks.size();
                int original = index % networks.size();
                lines.append(networks.get(original)
                        .replace("{\"index\":" + original + ",", "{\"index\":" + index + ",")
                        .replace("\"seed\":0,", "\"seed\":" + seed + ",")).append('\n');
                rows.append(results.get(original + 1)
                        .replaceFirst("^" + original + ",both,2-4-1,0,", index + ",both,2-4-1," + seed + ",")).append('\n');
            }
        }
        Path provenance = run.resolve("provenance.json");
        Files.writeString(provenance, Files.readString(provenance)
                .replaceFirst("(\"networks\" ?: ?)4", "$1" + SEEDS * networks.size()));
    }

    @Test
    @Tag("long")
    void aHundredThousandNetworksAreReportedOnAndComparedWithinHalfAGigabyte() throws Exception {
        Path run = folder.resolve("run");
        Sculpt small = Sculpt.run("run", Files.writeString(folder.resolve("large.yaml"), PIPELINE), "--out", run);
        assertEquals(0, small.exitCode(), small.err());
        multiply(run);

        try (SculptProcess report = SculptProcess.start(folder.resolve("report.txt"), "512m", "report", run)) {
            assertEquals(0, report.exitCode(), report.output());
            for (String variant : List.of("paper", "random", "ward", "units")) {
                assertTrue(report.output().matches("(?s).*\nboth +1  " + variant + " +\\d+/" + SEEDS + " .*"),
                        report.output());
            }
        }
        Path page = folder.resolve("report.html");
        try (SculptProcess report = SculptProcess.start(folder.resolve("page.txt"), "512m", "report", run, "--html", page)) {
            assertEquals(0, report.exitCode(), report.output());
            assertTrue(Files.size(page) < 15_000_000, () -> "bytes: " + page.toFile().length());
            assertTrue(Files.readString(page).contains("1000 of " + 4 * SEEDS + " networks have cards"));
        }
        try (SculptProcess cramped = SculptProcess.start(folder.resolve("cramped.txt"), "64m", "compare", run)) {
            assertEquals(1, cramped.exitCode(), cramped.output());
            assertTrue(cramped.output().contains("sculpt: memory is used up: ") && !cramped.output().contains("\tat "),
                    cramped.output());
        }
        try (SculptProcess compare = SculptProcess.start(folder.resolve("compare.txt"), "512m", "compare", run)) {
            assertEquals(0, compare.exitCode(), compare.output());
            assertTrue(compare.output().matches("(?s).*\nrandom +\\d+/" + SEEDS + " .*"), compare.output());
        }
    }
}
