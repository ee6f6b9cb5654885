package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sculpt.runner.stranger.LoggingPlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs whose seeds have several dense networks, or train one again. */
class RestartsTest {

    private static final String XOR = "{ plugin: function-graph, inputs: 2, outputs: { y: x0 xor x1 } }";

    @TempDir
    private Path folder;
    private Path plugins;
    private Path log;

    @BeforeEach
    void packed() throws IOException {
        plugins = Files.createDirectory(folder.resolve("plugins"));
        JarPacker.packClasses(plugins.resolve("log.jar"), List.of(LoggingPlugin.class.getNestMembers()));
        log = folder.resolve("calls");
    }

    private List<JsonNode> run(String pipeline, String out, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve(out + ".yaml"), pipeline);
        List<Object> arguments = new ArrayList<>(
                List.of("run", file, "--out", folder.resolve(out), "--plugins", plugins));
        arguments.addAll(List.of(more));
        Sculpt run = Sculpt.run(arguments.toArray());
        assertEquals(0, run.exitCode(), run.out() + run.err());
        List<JsonNode> networks = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(out + "/networks.jsonl"))) {
            networks.add(new ObjectMapper().readTree(line));
        }
        return networks;
    }

    private static String learning(String more) {
        return """
                task: { plugin: function-graph, inputs: 4, outputs: { y: x0 xor x1, z: x2 and x3 or x1 } }
                model: { plugin: mlp, hidden: [12], epochs: 30, batchSize: 4 }
                pruning: [{ plugin: units, step: 20, accuracy: 0.9 }, { plugin: edges, step: 10, accuracy: 0.9 }]
                seeds: 0..3
                """ + more;
    }

    @Test
    void theSparsestOfAllRestartsIsKept() throws IOException {
        List<JsonNode> one = run(learning(""), "one");
        List<JsonNode> four = run(learning("restarts: 4\n"), "four");

        assertTrue(one.stream().noneMatch(network -> network.get("settings").has("restart")));
        assertTrue(IntStream.range(0, 4).allMatch(seed -> four.get(seed).get("living_edges").asInt()
                <= one.get(seed).get("living_edges").asInt()), four.toString());
        assertTrue(four.stream().anyMatch(network -> network.get("settings").get("restart").asInt() > 0), four.toString());
        assertEquals(List.of(4, 4, 4, 4), four.stream().map(network -> network.get("tries").asInt()).toList());
    }

    @Test
    void theFirstRestartIsTheNetworkThatThereWasWithoutOthers() throws IOException {
        List<JsonNode> one = run(learning(""), "one");
        List<JsonNode> four = run(learning("restarts: 4\n"), "four");

        List<Integer> first = IntStream.range(0, 4)
                .filter(seed -> four.get(seed).get("settings").get("restart").asInt() == 0).boxed().toList();
        assertTrue(!first.isEmpty() && first.size() < 4, first.toString());
        first.forEach(seed -> assertEquals(
                List.of(one.get(seed).get("edges"), one.get(seed).get("weights")),
                List.of(four.get(seed).get("edges"), four.get(seed).get("weights"))));
    }

    @Test
    void aNetworkThatIsNotAccurateEnoughIsTrainedAgainWithOtherSettings() throws IOException {
        List<JsonNode> networks = run(logged("""
                retry: { accuracy: 1, with: [{ mark: 1 }, { mark: 2 }, { mark: 3 }] }
                """), "p");

        assertEquals(List.of("train 0", "train 1", "train 2"), calls("train"));
        assertEquals(2, networks.get(0).get("settings").get("retry").asInt());
        assertEquals(0, networks.get(0).get("settings").get("model").get("mark").asInt());
    }

    @Test
    void aRetryThatNamesNoAccuracyTakesWhatPruningAsksFor() throws IOException {
        String unlearned = """
                task: %s
                model: { plugin: mlp, hidden: [12], epochs: 1, batchSize: 4, learningRate: 1.0e-6 }
                retry: { with: [{ learningRate: 0.05, epochs: 60 }] }
                pruning: [{ plugin: units, step: 20, accuracy: 0.01 }, { plugin: edges, step: 20 }]
                seeds: 1
                """.formatted(XOR);

        assertEquals(1, run(unlearned, "all").get(0).get("settings").get("retry").asInt());
        assertEquals(0, run(unlearned, "few", "pruning.*.accuracy=0.01").get(0).get("settings").get("retry").asInt());
    }

    @Test
    void aRetryNamesAnAccuracyWherePruningAsksForNone() throws IOException {
        for (String pruning : List.of("[]", "[{ plugin: units, step: 20 }, { plugin: edges, step: 20, maxDrop: 0.1 }]")) {
            Path file = Files.writeString(folder.resolve("p.yaml"), """
                    task: %s
                    model: { plugin: mlp, hidden: [12] }
                    retry: { with: [{ epochs: 60 }] }
                    pruning: %s
                    """.formatted(XOR, pruning));

            Sculpt refused = Sculpt.run("run", file);

            assertEquals(2, refused.exitCode());
            assertEquals("sculpt: " + file + ":3:8: \"retry.accuracy\" must be a number above 0, at most 1; no stage of "
                    + "pruning asks for one that could stand for it\n", refused.err());
        }
    }

    /** Steps as large as the model's own do not hold what they do not learn either. */
    @Test
    void whereTheModelsOwnSettingsSculptNothingThoseOfTheRetryDo() throws IOException {
        JsonNode network = run("""
                task: %s
                model: { plugin: mlp, hidden: [12], epochs: 60, batchSize: 4, learningRate: 20 }
                retry: { accuracy: 1, with: [{ learningRate: 0.05 }] }
                pruning: [{ plugin: units, step: 20 }]
                seeds: 1
                """.formatted(XOR), "p").get(0);

        assertEquals("ok", network.get("status").asText(), network.toString());
        assertEquals(1, network.get("settings").get("retry").asInt());
        assertTrue(network.get("settings").get("retry_prunes").asBoolean());
        assertTrue(network.get("living_edges").asInt() < 36, network.get("living_edges").toString());
    }

    /** Two epochs of four units are too few for the parity of four inputs, so that each restart is trained again. */
    @Test
    void aRetryThatDivergesLosesNothing() throws IOException {
        JsonNode network = run("""
                task: { plugin: function-graph, inputs: 4, outputs: { y: x0 xor x1 xor x2 xor x3 } }
                model: { plugin: mlp, hidden: [4], epochs: 2, batchSize: 4 }
                restarts: 3
                retry: { accuracy: 1, with: [{ learningRate: 1.0e+30 }] }
                """, "p").get(0);

        assertTrue(network.get("dense_accuracy").asDouble() < 1, network.toString());
        assertEquals(0, network.get("settings").get("retry").asInt());
    }

    @Test
    void whereAllRestartsDivergeTheSeedFails() throws IOException {
        Path file = Files.writeString(folder.resolve("p.yaml"), """
                task: %s
                model: { plugin: mlp, hidden: [4], epochs: 2, batchSize: 4, learningRate: 1.0e+30 }
                restarts: 2
                """.formatted(XOR));

        Sculpt run = Sculpt.run("run", file, "--out", folder.resolve("out"));

        assertEquals(1, run.exitCode(), run.out());
        assertTrue((run.out() + run.err()).contains("model plugin \"mlp\" failed: training diverged: "),
                run.out() + run.err());
    }

    @Test
    void nullTakesTheKeysAway() throws IOException {
        List<JsonNode> networks = run(logged("restarts: null\nretry: null\n"), "p");

        assertEquals(List.of("train 0"), calls("train"));
        assertFalse(networks.get(0).get("settings").has("retry"), networks.get(0).toString());
    }

    @Test
    void oneThatIsAccurateEnoughIsNot() throws IOException {
        List<JsonNode> networks = run(logged("retry: { accuracy: 0.5, with: [{ mark: 1 }] }\n"), "p");

        assertEquals(List.of("train 0"), calls("train"));
        assertEquals(0, networks.get(0).get("settings").get("retry").asInt());
        assertFalse(networks.get(0).get("settings").get("retry_prunes").asBoolean());
    }

    /** Its weights are 2, which is enough by its own settings alone. */
    @Test
    void theModelThatTrainedANetworkSaysHowAccurateItIs() throws IOException {
        List<JsonNode> networks = run(logged("""
                retry: { accuracy: 1, with: [{ mark: 1, enough: 2 }, { mark: 3 }] }
                """), "p");

        assertEquals(List.of("train 0", "train 1"), calls("train"));
        assertEquals(1, networks.get(0).get("settings").get("retry").asInt());
    }

    @Test
    void variantsShareRestarts() throws IOException {
        run(logged("compare: { variants: { one: {}, three: { restarts: 3 }, four: { restarts: 4 } } }\n"), "p");

        assertEquals(4, calls("train").size());
    }

    // Networks of mark 2 and above are right.
    private String logged(String more) {
        return """
                task: %s
                model: { plugin: log-model, log: '%s', enough: 3 }
                pruning: [{ plugin: log-pruning, log: '%s' }]
                """.formatted(XOR, log, log) + more;
    }

    private List<String> calls(String kind) throws IOException {
        return Files.readAllLines(log).stream().filter(call -> call.startsWith(kind)).sorted().toList();
    }

    @Test
    void networksThatAreNotTrainedHaveNoRestarts() throws IOException {
        Path weights = folder.resolve("w.npz");
        run("task: " + XOR + "\nmodel: { plugin: mlp, hidden: [2], epochs: 1 }\n", "trained");
        assertEquals(0, Sculpt.run("export", folder.resolve("trained"), "--format", "npz", "--out", weights).exitCode());
        Path file = Files.writeString(folder.resolve("p.yaml"), """
                task: %s
                model: { plugin: mlp, start: { plugin: from-file, path: w.npz } }
                restarts: 2
                """.formatted(XOR));

        Sculpt run = Sculpt.run("run", file, "--out", folder.resolve("out"));

        assertEquals(2, run.exitCode(), run.err());
        assertTrue(run.err().contains("p.yaml:2:8: \"restarts\" needs a model that is trained"), run.err());
    }
}
