package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clusterings and their parts in pipelines. */
class ClusteringPartsTest {

    @TempDir
    private Path folder;

    private JsonNode settings(String clustering, String network) throws IOException {
        Files.writeString(folder.resolve("networks.jsonl"), network + "\n");
        Path file = Files.writeString(folder.resolve("detect.yaml"), """
                name: detect
                model: { plugin: network-file, path: networks.jsonl }
                clustering: %s
                """.formatted(clustering));
        Path out = folder.resolve("run" + Math.abs(clustering.hashCode()));
        Sculpt run = Sculpt.run("run", file, "--out", out);
        assertEquals(0, run.exitCode(), run.err());
        return new ObjectMapper().readTree(Files.readString(out.resolve("networks.jsonl")))
                .get("settings").get("clustering");
    }

    /** A network's settings replace those of the pipeline, wherever it says them; those that no part has change nothing. */
    @Test
    void settingsOfANetworkGoToTheParts() throws IOException {
        String network = """
                {"task": "t", "seed": 0, "layers": [2, 1, 1], "edges": [[[0, 0], [1, 0]], [[0, 0]]], \
                "feature_hops": 2, "test_hops": 1, "index_threshold": 0.3}""";
        for (String clustering : List.of("agglomerative", "{ plugin: agglomerative, featureHops: 1, indexThreshold: 0.1 }",
                "{ count: { plugin: modularity-index, indexThreshold: 0.1 }, features: { plugin: outgoing, hops: 1 } }")) {
            JsonNode settings = settings(clustering, network);
            assertEquals(2, settings.get("features").get("hops").asInt(), clustering);
            assertEquals(0.3, settings.get("count").get("indexThreshold").asDouble(), clustering);
            assertEquals(1, settings.get("testHops").asInt(), clustering);
        }
        JsonNode others = settings("{ count: silhouette, features: incoming }", network);
        assertEquals("silhouette", others.get("count").asText());
        assertEquals(2, others.get("features").get("hops").asInt());
        assertFalse(settings("leiden", network).get("features").has("hops"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"label-propagation", "greedy-modularity", "girvan-newman", "louvain", "leiden",
        "spectral-cuts", "first-to-divide", "meet", "{ plugin: join-small, smallest: 0.3 }",
        "{ plugin: k-means, clusters: 2 }", "hdbscan",
        "{ plugin: agglomerative, linkage: median, features: both }"})
    void theNumberOfThreadsChangesNothing(String clustering) throws IOException {
        Path file = Files.writeString(folder.resolve("threads.yaml"), """
                task: { plugin: function-graph, inputs: 4, outputs: { y0: x0 xor x1, y1: x2 and x3, y2: x2 or x3 } }
                model: { plugin: mlp, hidden: [8, 6], epochs: 10 }
                pruning: [{ plugin: units, step: 20, accuracy: 0.5 }, { plugin: edges, step: [10, 20], accuracy: 0.5 }]
                clustering: %s
                seeds: 0..3
                """.formatted(clustering));
        byte[] one = networks(file, 1);
        assertTrue(one.length > 0);
        assertArrayEquals(one, networks(file, 4));
    }

    private byte[] networks(Path file, int threads) throws IOException {
        Path out = folder.resolve("threads" + threads);
        Sculpt run = Sculpt.run("run", file, "--out", out, "--threads", threads);
        assertEquals(0, run.exitCode(), run.err());
        return Files.readAllBytes(out.resolve("networks.jsonl"));
    }

    @Test
    void aSettingOfAnotherPartIsRefusedWithItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.yaml"), """
                task: { plugin: function-graph, inputs: 2, outputs: { y0: x0 xor x1 } }
                model: { plugin: mlp, hidden: [4] }
                clustering: { plugin: agglomerative, count: silhouette, clusters: 3, linkage: centroit }
                """);
        Sculpt refused = Sculpt.run("validate", file);
        assertEquals(2, refused.exitCode());
        assertEquals(List.of(
                "sculpt: " + file + ":3:57: \"clustering.clusters\" does nothing here: it is a setting of fixed; write "
                        + "count: { plugin: fixed, clusters: ... }",
                "sculpt: " + file + ":3:79: no linkage plugin is named \"centroit\"; did you mean \"centroid\"?"),
                refused.err().lines().toList());
    }

    @Test
    void aToleranceThatAnyCutWouldMeetIsRefusedWithItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.yaml"), """
                task: { plugin: function-graph, inputs: 2, outputs: { y0: x0 xor x1 } }
                model: { plugin: mlp, hidden: [4] }
                clustering: { plugin: spectral-cuts, tolerance: 1.5, similarty: 0.2 }
                """);
        Sculpt refused = Sculpt.run("validate", file);
        assertEquals(2, refused.exitCode());
        assertEquals(List.of(
                "sculpt: " + file + ":3:54: unknown key \"clustering.similarty\"; did you mean \"similarity\"?",
                "sculpt: " + file + ":3:49: \"clustering.tolerance\" is 1.5, must be at least 0 and at most 1"),
                refused.err().lines().filter(line -> line.startsWith("sculpt: ")).toList());
    }
}
