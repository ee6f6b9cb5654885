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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardedRunTest {

    @TempDir
    private Path folder;
    private Path pipeline;

    @BeforeEach
    void aPipelineOfTenNetworks() throws IOException {
        pipeline = Files.writeString(folder.resolve("p.yaml"), """
                name: ten
                task: { plugin: function-graph, name: both, inputs: 2, outputs: { y: x0 and x1 } }
                model: { plugin: mlp, hidden: [4], epochs: 2 }
                pruning:
                  - { plugin: units, step: [25, 50] }
                compare:
                  variants:
                    paper: {}
                    random: { pruning.units.score: random }
                seeds: 0..4
                """);
    }

    private Sculpt run(Object... arguments) {
        return Sculpt.run(Stream.concat(Stream.of("run"), Stream.of(arguments)).toArray());
    }

    private static List<Integer> indices(Path run, String file, String start) throws IOException {
        try (Stream<String> lines = Files.lines(run.resolve(file))) {
            return lines.map(line -> line.replaceFirst(start, "")).filter(line -> line.matches("\\d.*"))
                    .map(line -> Integer.valueOf(line.replaceFirst(",.*", ""))).toList();
        }
    }

    @Test
    void aShardHasEveryNthNetworkByItsIndexInThePlan() throws IOException {
        Path out = folder.resolve("s");
        Sculpt shard = run(pipeline, "--shard", "2/3", "--out", out);
        assertEquals(0, shard.exitCode(), shard.err());
        assertEquals(List.of(1, 4, 7), indices(out, "networks.jsonl", "^\\{\"index\":"));
        assertEquals(List.of(1, 4, 7), indices(out, "results.csv", ""));
        assertEquals(shard.out().lines().filter(line -> !line.startsWith("results:"))
                        .collect(Collectors.joining("\n", "", "\n")),
                Files.readString(out.resolve("summary.txt")));
        assertFalse(Files.exists(out.resolve("journal")));
    }

    @Test
    void aShardSaysWhichItIsAndNothingOfAllNetworks() throws IOException {
        Path out = folder.resolve("s");
        String text = run(pipeline, "--shard", "2/3", "--out", out).out();
        assertTrue(text.contains("shard 2/3, 3 of 3 networks of a plan of 10\n"), text);
        assertTrue(text.contains("are of all shards together, after: sculpt merge\n"), text);
        assertFalse(text.contains("95 % interval") || text.contains("hierarchy of") || text.contains("against"), text);
        assertFalse(Files.exists(out.resolve("comparison.csv")));
        JsonNode provenance = new ObjectMapper().readTree(out.resolve("provenance.json").toFile());
        assertEquals("2/3", provenance.get("shard").asText());
        assertEquals(10, provenance.get("networks").asInt());
        assertEquals(3, provenance.get("networks_of_shard").asInt());
    }

    @Test
    void aShardWithNothingToDoIsComplete() throws IOException {
        Path out = folder.resolve("s");
        Sculpt shard = run(pipeline, "--shard", "11/12", "--out", out);
        assertEquals(0, shard.exitCode(), shard.err());
        assertTrue(shard.out().contains("shard 11/12, 0 of 0 networks of a plan of 10\n"), shard.out());
        assertEquals("", Files.readString(out.resolve("networks.jsonl")));
        assertEquals(1, Files.readAllLines(out.resolve("results.csv")).size());
        assertTrue(run("--resume", out).out().contains("the run is complete"));
    }

    @Test
    void aShardIsReportedOnExportedAndRunAgain() {
        Path out = folder.resolve("s");
        run(pipeline, "--shard", "2/3", "--out", out);
        Sculpt report = Sculpt.run("report", out);
        assertTrue(report.out().contains(out + " is shard 2/3, 3 of 10 networks"), report.out());
        assertFalse(report.out().contains("unfinished"), report.out());
        Sculpt export = Sculpt.run("export", out, "--network", 4, "--format", "json", "--out", folder.resolve("4.json"));
        assertEquals(0, export.exitCode(), export.err());
        Sculpt again = Sculpt.run("rerun", out, "--out", folder.resolve("again"));
        assertEquals(0, again.exitCode(), again.out() + again.err());
        assertTrue(again.out().contains("the same as " + out), again.out());
    }

    @Test
    void aDryRunIsOfTheShard() {
        Sculpt dry = run(pipeline, "--shard", "2/3", "--dry-run");
        assertEquals(0, dry.exitCode(), dry.err());
        assertTrue(dry.out().contains("shard       2/3, 3 of these networks\n"), dry.out());
        assertTrue(run(pipeline, "--shard", "11/12", "--dry-run").out().endsWith("nothing to run\n"));
    }

    @Test
    void onlyTheSameShardIsResumed() {
        Path out = folder.resolve("s");
        run(pipeline, "--shard", "2/3", "--out", out);
        Sculpt other = run(pipeline, "--shard", "1/3", "--resume", out);
        assertEquals(2, other.exitCode());
        assertEquals("sculpt: " + out + ": holds shard 2/3, not shard 1/3\n", other.err());
        assertEquals(0, run(pipeline, "--shard", "2/3", "--resume", out).exitCode());
        Path whole = folder.resolve("whole");
        run(pipeline, "--out", whole);
        assertEquals("sculpt: " + whole + ": holds a run of all networks, not shard 1/3\n",
                run("--shard", "1/3", "--resume", whole).err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/4", "5/4", "1/0", "a/b", "1e9", "4"})
    void whatIsNoShardIsRefusedInOneLine(String shard) {
        Path out = folder.resolve("s");
        Sculpt refused = run(pipeline, "--shard", shard, "--out", out);
        assertEquals(2, refused.exitCode());
        assertEquals(1, refused.err().lines().count(), refused.err());
        assertTrue(refused.err().startsWith("sculpt: --shard " + shard + ": must be I/N"), refused.err());
        assertFalse(Files.exists(out));
    }
}
