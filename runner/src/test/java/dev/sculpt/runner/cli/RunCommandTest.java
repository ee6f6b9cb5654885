package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.sculpt.runner.run.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunCommandTest {

    private static final Path QUICKSTART = Path.of("../pipelines/quickstart.yaml");

    @TempDir
    private Path folder;

    private static List<NamedCsvRecord> rows(Path out) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(out.resolve("results.csv"))) {
            return csv.stream().toList();
        }
    }

    private Path run(String name, Object... options) {
        Path out = folder.resolve(name);
        Object[] arguments = Stream.concat(Stream.of("run"), Stream.concat(Stream.of(options), Stream.of("--out", out)))
                .toArray();
        Sculpt run = Sculpt.run(arguments);
        assertEquals(0, run.exitCode(), run.err());
        return out;
    }

    @Test
    void aCompleteRunWhoseFilesWereCutIsNotCalledComplete() throws IOException {
        Path out = run("cut", QUICKSTART, "--set", "seeds=[0,1]", "--set", "model.epochs=2");
        Path networks = out.resolve("networks.jsonl");
        Files.writeString(networks, Files.readAllLines(networks).get(0) + "\n");

        Sculpt resumed = Sculpt.run("run", "--resume", out);
        assertEquals(0, resumed.exitCode(), resumed.err());
        assertTrue(resumed.err().startsWith(
                "sculpt: " + networks + ": is not as the run wrote it; it is made again\n"), resumed.err());
        assertEquals(2, Files.readAllLines(networks).size());

        Files.write(out.resolve("results.csv"), new byte[] {'"', 'a', (byte) 0xff, '"', 'b', '\n'});
        Sculpt report = Sculpt.run("report", out);
        assertEquals(2, report.exitCode(), report.err());
        assertTrue(report.err().contains("results.csv: is not as the run wrote it; it is made again by: "), report.err());
    }

    @Test
    void theQuickstartRecoversTheHierarchyWithEverySeed() throws IOException {
        Path out = run("quickstart", QUICKSTART);

        List<NamedCsvRecord> rows = rows(out);
        assertEquals(List.of("0", "1", "2", "3"), rows.stream().map(row -> row.getField("seed")).toList());
        for (NamedCsvRecord row : rows) {
            assertEquals("true", row.getField("exact_hierarchy"), row.toString());
            assertEquals("true", row.getField("input_separability"));
            assertEquals("2", row.getField("modules"));
            assertEquals("4-24-24-4", row.getField("layers"));
            assertEquals("ok", row.getField("status"));
            assertEquals("8", row.getField("tries"));
            assertEquals(1.0, Double.parseDouble(row.getField("accuracy")));
        }
        try (Stream<Path> files = Files.walk(out)) {
            List<String> names = files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList();
            assertTrue(names.containsAll(List.of("pipeline.yaml", "provenance.json", "networks.jsonl")), names.toString());
            assertEquals(4, names.stream().filter(name -> name.endsWith(".dot")).count());
            assertEquals(4, names.stream().filter(name -> name.endsWith(".graphml")).count());
            assertFalse(names.stream().anyMatch(name -> name.contains(".part") || name.contains(".tmp")), names.toString());
        }
    }

    @Test
    void theNumberOfThreadsDoesNotChangeTheNetworks() throws IOException {
        Path one = run("one", QUICKSTART, "--threads", "1", "--set", "seeds=[5, 6, 7]");
        Path three = run("three", QUICKSTART, "--threads", "3", "--set", "seeds=[5, 6, 7]");

        assertArrayEquals(Files.readAllBytes(one.resolve("networks.jsonl")),
                Files.readAllBytes(three.resolve("networks.jsonl")));
    }

    @Test
    void theEffectivePipelineRepeatsTheRun() throws IOException {
        Path first = run("first", QUICKSTART, "--set", "seeds=3", "--set", "pruning.units.step=[20, 50]");
        Path again = run("again", first.resolve("pipeline.yaml"));

        assertEquals(Files.readString(first.resolve("networks.jsonl")), Files.readString(again.resolve("networks.jsonl")));
        assertEquals(Files.readString(first.resolve("pipeline.yaml")), Files.readString(again.resolve("pipeline.yaml")));
    }

    @Test
    void detectionFindsTheSameModulesInNetworksReadBack() throws IOException {
        Path sculpted = run("sculpted", QUICKSTART, "--set", "seeds=0..1");
        Path detected = run("detected", "../pipelines/detect.yaml",
                "--set", "model.path=" + sculpted.resolve("networks.jsonl"));

        List<String> before = Files.readAllLines(sculpted.resolve("networks.jsonl"));
        List<String> after = Files.readAllLines(detected.resolve("networks.jsonl"));
        assertEquals(2, after.size());
        ObjectMapper json = new ObjectMapper();
        for (int i = 0; i < before.size(); i++) {
            JsonNode left = json.readTree(before.get(i));
            JsonNode right = json.readTree(after.get(i));
            for (String field : List.of("task", "layers", "seed", "edges", "weights", "biases", "unit_clusters", "modules",
                    "hierarchy")) {
                assertEquals(left.get(field), right.get(field), field);
            }
        }
    }

    @Test
    void anyNumberOfPruningStagesWorksNoneIncluded() throws IOException {
        Path dense = run("dense", QUICKSTART, "--set", "seeds=0", "--set", "pruning=[]");
        Path turned = run("turned", QUICKSTART, "--set", "seeds=0", "--set",
                "pruning=[{plugin: edges, step: 2.5}, {plugin: units, step: 20}, {plugin: edges, step: 1}]");

        assertEquals("768", rows(dense).get(0).getField("edges")); // 4 x 24 + 24 x 24 + 24 x 4
        assertEquals(100, Double.parseDouble(rows(dense).get(0).getField("density_percent")));
        assertTrue(Integer.parseInt(rows(turned).get(0).getField("edges")) < 100);
    }

    @Test
    void aTaskThatIsNotLearnedIsARowNotAnError() throws IOException {
        Path out = run("hard", QUICKSTART, "--set", "seeds=0", "--set", "model.epochs=1",
                "--set", "model.learningRate=0.000001");

        assertEquals("not-learned", rows(out).get(0).getField("status"));
        assertFalse(rows(out).get(0).getField("message").isEmpty());
    }

    /** One hidden unit is not enough for two functions apart; the edges of the whole network are pruned all the same. */
    @Test
    void whatAStageRemarksIsInTheMessage() throws IOException {
        Path file = Files.writeString(folder.resolve("apart.yaml"), """
                task: { plugin: function-graph, inputs: 2, outputs: { y: x0 and x1, z: x0 or x1 } }
                model: { plugin: mlp, hidden: [1], epochs: 100, batchSize: 1 }
                pruning: [{ plugin: sequence, share: false, accuracy: 0.9 }, { plugin: edges, accuracy: 0.6 }]
                """);
        NamedCsvRecord row = rows(run("apart", file)).get(0);

        assertEquals("ok", row.getField("status"));
        assertEquals("sequence left the network whole: no circuit of z reaches accuracy 0.9; circuits before it: 1",
                row.getField("message"));
    }

    /** A null of sculpted networks: what the detection finds where nothing is sculpted. */
    @Test
    void aLearnedNetworkThatNothingWasToPruneIsTakenAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("one.yaml"), """
                task: { plugin: function-graph, inputs: 2, outputs: { y: x0 xor x1 } }
                model: { plugin: mlp, hidden: [2], epochs: 300 }
                pruning: []
                seeds: [0, 3]
                """);
        Path out = folder.resolve("dense");
        assertEquals(0, Sculpt.run("run", file, "--out", out).exitCode());
        assertEquals(List.of("0.750000 false", "1.000000 true"), rows(out).stream()
                .map(row -> row.getField("accuracy") + " " + row.getField("exact_hierarchy")).toList());
    }

    /** The truth has one module, and so has every dense network: that is no hierarchy recovered. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0 | [{plugin: units, step: 50}] | not-learned | 0.750000",
        "3 | [{plugin: units, step: 50}] | not-pruned  | 1.000000",
        "0 | []                          | ok          | 0.750000"})
    void aNetworkThatWasNotSculptedIsNeverExact(int seed, String pruning, String status, String accuracy)
            throws IOException {
        Path file = Files.writeString(folder.resolve("one.yaml"), """
                task: { plugin: function-graph, inputs: 2, outputs: { y: x0 xor x1 } }
                model: { plugin: mlp, hidden: [2], epochs: 300 }
                compare: [fewest-units]
                expected:
                  columns: [task, hiddenLayers, networks, exactHierarchy]
                  rows: [[one, 1, 1, 1]]
                """);
        Path out = folder.resolve("dense");
        Sculpt run = Sculpt.run("run", file, "--out", out, "--set", "seeds=" + seed, "--set", "pruning=" + pruning);

        assertEquals(0, run.exitCode(), run.err());
        NamedCsvRecord row = rows(out).get(0);
        assertEquals(List.of(status, accuracy, "100.0000", "1"),
                Stream.of("status", "accuracy", "density_percent", "modules").map(row::getField).toList());
        for (String measure : List.of("exact_hierarchy", "same_graph", "input_separability", "output_recovery", "held",
                "valid")) {
            assertEquals("false", row.getField(measure), measure);
        }
        assertEquals("0", row.getField("tries_exact"));
        assertEquals("1.000000", row.getField("input_ami")); // what it is, found or not
        List<String> rates = Files.readAllLines(out.resolve("recovery.csv"));
        assertEquals(1 + 7 + 8, rates.size(), rates.toString()); // exact by two criteria, five more yes/no, eight numbers
        rates.stream().skip(1).filter(rate -> !rate.contains("put_nmi,") && !rate.contains("put_ami,")
                        && !rate.contains("functional_recovery,") && !rate.contains("duplicated,")
                        && !rate.contains("edge_f1,") && !rate.contains("exact_permuted,"))
                .forEach(rate -> assertTrue(rate.contains(",0,1,0.000000,"), rate));
        if (!status.equals("ok")) {
            assertTrue(run.out().contains("counted as not recovered: 1 " + status), run.out());
        }
    }

    /** Without hidden units, or with one alone, there is no round of unit pruning, so none that lost the accuracy. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[] | 2-1", "[1] | 2-1-1"})
    void aNetworkWithNothingToPruneIsFine(String hidden, String layers) throws IOException {
        Path file = Files.writeString(folder.resolve("direct.yaml"), """
                task: { plugin: function-graph, inputs: 2, outputs: { y: x0 and x1 } }
                model: { plugin: mlp, hidden: %s, epochs: 100 }
                pruning:
                  - { plugin: units, step: 50 }
                """.formatted(hidden));

        NamedCsvRecord row = rows(run("direct", file)).get(0);

        assertEquals(layers, row.getField("layers"));
        assertEquals("ok", row.getField("status"));
        assertEquals("", row.getField("message"));
        assertEquals(1.0, Double.parseDouble(row.getField("accuracy")));
    }

    @Test
    void sweepsRunEveryVariantWithEverySeed() throws IOException {
        Path file = Files.writeString(folder.resolve("sweep.yaml"), """
                tasks:
                  both: { plugin: function-graph, inputs: 2, outputs: { y: x0 and x1 } }
                  either: { plugin: function-graph, inputs: 2, outputs: { y: x0 or x1 } }
                task: both
                model: { plugin: mlp, epochs: 10 }
                pruning:
                  - { plugin: units, step: 25 }
                sweep:
                  task: [both, either]
                  model.hidden: [[4], [4, 4]]
                seeds: 0..1
                """);

        List<NamedCsvRecord> rows = rows(run("sweep", file));

        assertEquals(8, rows.size());
        assertEquals(List.of("both 2-4-1", "both 2-4-1", "both 2-4-4-1", "both 2-4-4-1",
                        "either 2-4-1", "either 2-4-1", "either 2-4-4-1", "either 2-4-4-1"),
                rows.stream().map(row -> row.getField("task") + " " + row.getField("layers")).toList());
        assertEquals("[4,4]", rows.get(3).getField("model.hidden"));
        assertEquals("model.hidden=[4,4]", rows.get(3).getField("variant"));
        assertEquals(1, rows.get(3).getHeader().stream().filter("task"::equals).count());
        assertEquals(List.of("0", "1", "2", "3", "4", "5", "6", "7"),
                rows.stream().map(row -> row.getField("index")).toList());
    }

    @Test
    void oneRunAnswersForSeveralCriteria() throws IOException {
        Path out = folder.resolve("compared");

        Sculpt run = Sculpt.run("run", QUICKSTART, "--set", "seeds=0..1", "--out", out,
                "--set", "compare=[sparsest, [least-mixed, sparsest], consensus]");

        assertEquals(0, run.exitCode(), run.err());
        for (String line : Files.readAllLines(out.resolve("networks.jsonl"))) {
            JsonNode network = new ObjectMapper().readTree(line);
            JsonNode exact = network.get("exact_by_criterion");
            assertEquals(network.get("measures").get("exact_hierarchy"), exact.get("sparsest")); // what was kept
            assertTrue(exact.has("least-mixed+sparsest") && exact.has("consensus"), line);
        }
        assertTrue(run.out().contains("least-mixed+sparsest"), run.out());
    }

    @Test
    void aDryRunSaysWhatItWouldDoAndLeavesNothing() throws IOException {
        Path out = folder.resolve("dry");

        Sculpt dry = Sculpt.run("run", QUICKSTART, "--dry-run", "--threads", "1", "--out", out);

        assertEquals(0, dry.exitCode(), dry.err());
        List<String> lines = dry.out().lines().toList();
        assertEquals(QUICKSTART + ": 4 networks, 32 tries", lines.get(0));
        assertEquals("pruning     units in 4 settings, edges in 2 settings", lines.get(3));
        String last = lines.get(lines.size() - 1);
        assertTrue(last.matches("about \\d+ s on 1 thread \\(from \\d networks? tried\\)"), last);
        assertFalse(Files.exists(out));
    }

    @Test
    void severalPipelinesRunAsOne() throws IOException {
        Path other = Files.writeString(folder.resolve("other.yaml"),
                Files.readString(QUICKSTART).replace("epochs: 30", "epochs: 31"));
        Path file = Files.writeString(folder.resolve("all.yaml"), "pipelines: [" + QUICKSTART.toAbsolutePath() + ", "
                + other + "]\nseeds: [0]\n");

        assertEquals(2, rows(run("all", file)).size());
    }

    @Test
    void aDefaultFolderIsNeverSharedByTwoRuns() {
        var now = LocalDateTime.of(2026, 1, 2, 3, 4, 5);

        Path first = RunFolder.create(folder.resolve("runs"), "x", now);
        Path second = RunFolder.create(folder.resolve("runs"), "x", now);

        assertEquals("x-20260102-030405", first.getFileName().toString());
        assertEquals("x-20260102-030405-2", second.getFileName().toString());
    }
}
