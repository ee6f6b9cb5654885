package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run of four seeds, repeated under other seeds until it is large, lies in ten shards. */
class LargeMergeTest {

    private static final int NETWORKS = 1_000_000;
    private static final int SHARDS = 10;
    private static final String PIPELINE = """
            name: large
            task: { plugin: function-graph, name: both, inputs: 2, outputs: { y: x0 and x1 } }
            model: { plugin: mlp, hidden: [4], epochs: 2 }
            pruning:
              - { plugin: units, step: [25, 50] }
            seeds: 0..3
            """;

    @TempDir
    private Path folder;
    private List<String> networks;
    private List<String> results;

    private String network(int index) {
        int original = index % networks.size();
        return networks.get(original).replace("{\"index\":" + original + ",", "{\"index\":" + index + ",")
                .replace("\"seed\":" + original + ",", "\"seed\":" + index + ",");
    }

    private String result(int index) {
        int original = index % networks.size();
        return results.get(original + 1).replaceFirst(
                "^" + original + ",both,2-4-1," + original + ",", index + ",both,2-4-1," + index + ",");
    }

    private List<Path> shards() throws IOException {
        Path small = folder.resolve("small");
        Sculpt run = Sculpt.run("run", Files.writeString(folder.resolve("large.yaml"), PIPELINE), "--out", small);
        assertEquals(0, run.exitCode(), run.err());
        networks = Files.readAllLines(small.resolve("networks.jsonl"));
        results = Files.readAllLines(small.resolve("results.csv"));
        List<Path> shards = new ArrayList<>();
        for (int number = 1; number <= SHARDS; number++) {
            Path shard = Files.createDirectory(folder.resolve("shard-" + number));
            shards.add(shard);
            Files.copy(small.resolve("pipeline.yaml"), shard.resolve("pipeline.yaml"));
            Files.writeString(shard.resolve("provenance.json"), Files.readString(small.resolve("provenance.json"))
                    .replaceFirst("\"networks\" : 4,",
                            "\"networks\" : " + NETWORKS + ", \"shard\" : \"" + number + "/" + SHARDS + "\","));
            try (BufferedWriter lines = Files.newBufferedWriter(shard.resolve("networks.jsonl"));
                    BufferedWriter rows = Files.newBufferedWriter(shard.resolve("results.csv"))) {
                rows.append(results.get(0)).append('\n');
                for (int index = number - 1; index < NETWORKS; index += SHARDS) {
                    lines.append(network(index)).append('\n');
                    rows.append(result(index)).append('\n');
                }
            }
        }
        return shards;
    }

    @Test
    @Tag("long")
    @Timeout(3600)
    void aMillionNetworksAreMergedWithinHalfAGigabyte() throws Exception {
        List<Path> shards = shards();
        Path merged = folder.resolve("merged");
        Object[] arguments = Stream.of(Stream.of("merge"), shards.stream(), Stream.of("--out", merged))
                .flatMap(words -> words).toArray();
        try (SculptProcess merge = SculptProcess.start(folder.resolve("merge.txt"), "512m", arguments)) {
            assertEquals(0, merge.exitCode(), merge.output());
            assertTrue(merge.output().contains("1000000 networks"), merge.output());
        }
        try (BufferedReader lines = Files.newBufferedReader(merged.resolve("networks.jsonl"));
                BufferedReader rows = Files.newBufferedReader(merged.resolve("results.csv"))) {
            assertEquals(results.get(0), rows.readLine());
            for (int index = 0; index < NETWORKS; index++) {
                assertEquals(network(index), lines.readLine());
                assertEquals(result(index), rows.readLine());
            }
            assertNull(lines.readLine());
            assertNull(rows.readLine());
        }
    }
}
