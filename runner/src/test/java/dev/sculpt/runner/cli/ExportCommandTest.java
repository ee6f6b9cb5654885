package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sculpt.runner.faults.FailingAt;
import dev.sculpt.runner.faults.FaultyFileSystem;
import dev.sculpt.runner.stranger.PostcardPlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Takes networks out of a run and back in, all through the command line. */
class ExportCommandTest {

    private static final Path QUICKSTART = Path.of("../pipelines/quickstart.yaml");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PRETRAINED = """
            task:
              plugin: function-graph
              inputs: 4
              outputs: { y0: x0 xor x1, y1: not y0, y2: x2 xor x3, y3: not y2 }
            model: { plugin: mlp, start: { plugin: from-file, path: network.npz } }
            seeds: [1]
            """;

    @TempDir
    private static Path shared;
    private static Path sculpted;
    private static Path dense;

    @TempDir
    private Path folder;

    @BeforeAll
    static void runQuickstart() {
        sculpted = run(shared.resolve("sculpted"), QUICKSTART, "--set", "seeds=0..1");
        dense = run(shared.resolve("dense"), QUICKSTART, "--set", "seeds=1", "--set", "pruning=[]");
    }

    private static Path run(Path out, Object... options) {
        Sculpt run = Sculpt.run(Stream.concat(Stream.of("run", "--out", out), Stream.of(options)).toArray());
        assertEquals(0, run.exitCode(), run.err());
        return out;
    }

    private Path export(Path run, int network, String format) {
        Path file = folder.resolve("network." + format);
        Sculpt export = Sculpt.run("export", run, "--network", network, "--format", format, "--out", file);
        assertEquals(0, export.exitCode(), export.err());
        return file;
    }

    private static JsonNode network(Path run, int index) throws IOException {
        return JSON.readTree(Files.readAllLines(run.resolve("networks.jsonl")).get(index));
    }

    private static void assertSameNetwork(JsonNode expected, JsonNode found) {
        for (String field : List.of("layers", "edges", "weights", "biases", "unit_clusters", "modules", "hierarchy",
                "accuracy", "density_percent")) {
            assertEquals(expected.get(field), found.get(field), field);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"npz", "safetensors", "onnx"})
    void detectionFindsTheSameModulesInAPrunedNetworkReadBack(String format) throws IOException {
        export(sculpted, 1, format);
        Path pipeline = Files.writeString(folder.resolve("p.yaml"), PRETRAINED.replace("npz", format) + "pruning: []\n");

        Path detected = run(folder.resolve("detected"), pipeline);

        assertSameNetwork(network(sculpted, 1), network(detected, 0));
        assertEquals("ok", network(detected, 0).get("status").asText());
    }

    /** Pruning is a function of the dense network, the settings and the seed, so it ends where it did before. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatDoesNotFitOnTheDiskIsNotThere() throws IOException {
        Path file = folder.resolve("full.json");
        Path runs = new FaultyFileSystem(folder, FailingAt.fullFrom(1)).path(folder);
        Sculpt export = Sculpt.runWith(SmallRun.around(runs), "export", sculpted, "--format", "json", "--out", file);
        assertEquals("sculpt: cannot be written or read: " + file + ".part: the disk is full (No space left on device)\n",
                export.err());
        assertEquals(3, export.exitCode());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.filter(path -> path.toString().contains("full.json")).toList());
        }
    }

    @Test
    void pruningADenseNetworkReadBackEndsWhereItDidBefore() throws IOException {
        Path file = export(dense, 0, "npz");

        Path again = run(folder.resolve("again"), "../pipelines/pretrained.yaml",
                "--set", "model.start.path=" + file, "--set", "seeds=1");

        assertSameNetwork(network(sculpted, 1), network(again, 0));
        assertEquals(network(sculpted, 1).get("rounds"), network(again, 0).get("rounds"));
    }

    @Test
    void fineTuningTrainsFirst() throws IOException {
        export(dense, 0, "npz");
        Path pipeline = Files.writeString(folder.resolve("p.yaml"), PRETRAINED + "pruning: []\n");

        Path tuned = run(folder.resolve("tuned"), pipeline, "--set", "model.start.finetune=true");

        assertNotEquals(network(dense, 0).get("weights"), network(tuned, 0).get("weights"));
    }

    @Test
    void aFileThatDoesNotFitTheTaskIsRefusedBeforeAnythingIsTrained() throws IOException {
        export(sculpted, 0, "npz");
        Path pipeline = Files.writeString(folder.resolve("p.yaml"), PRETRAINED.replace("inputs: 4", "inputs: 5"));

        Sculpt run = Sculpt.run("run", pipeline, "--out", folder.resolve("out"));

        assertEquals(2, run.exitCode());
        assertEquals("sculpt: " + pipeline + ":5:57: \"model.start.path\": " + folder.resolve("network.npz")
                + ": array \"W0\" of shape [24, 4] has 4 inputs, the task has 5 inputs (task \"p\")", run.err().strip());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void theOnnxModelComputesWhatTheNetworkLearned() throws OrtException {
        Path file = export(sculpted, 0, "onnx");
        float[][] inputs = new float[16][4];
        for (int row = 0; row < 16; row++) {
            for (int input = 0; input < 4; input++) {
                inputs[row][input] = row >> (3 - input) & 1;
            }
        }
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession session = environment.createSession(file.toString());
                OnnxTensor rows = OnnxTensor.createTensor(environment, inputs);
                OrtSession.Result result = session.run(Map.of("input", rows))) {
            float[][] outputs = (float[][]) result.get("output").orElseThrow().getValue();
            for (int row = 0; row < 16; row++) {
                boolean left = inputs[row][0] != inputs[row][1];
                boolean right = inputs[row][2] != inputs[row][3];
                assertArrayEquals(new boolean[] {left, !left, right, !right}, new boolean[] {outputs[row][0] > 0.5,
                    outputs[row][1] > 0.5, outputs[row][2] > 0.5, outputs[row][3] > 0.5}, "row " + row);
            }
            Map<String, String> remarks = session.getMetadata().getCustomMetadata();
            assertEquals("[4,2,4]", remarks.get("task"));
            assertEquals("0", remarks.get("seed"));
        }
    }

    @Test
    void jsonIsTheLineOfTheNetworkOverSeveralLines() throws IOException {
        Path file = export(sculpted, 1, "json");

        assertEquals(network(sculpted, 1), JSON.readTree(file.toFile()));
        assertTrue(Files.readString(file).startsWith("{\n  \"index\" : 1,\n"));
    }

    /** Settings stand as in a pipeline; a line is what the model network-file reads. */
    @Test
    void aFormatMayHaveSettings() throws IOException {
        Path file = folder.resolve("line");
        Sculpt export = Sculpt.run("export", sculpted, "--network", 1, "--format", "{ plugin: json, pretty: false }",
                "--out", file);

        assertEquals(0, export.exitCode(), export.err());
        assertEquals(Files.readAllLines(sculpted.resolve("networks.jsonl")).get(1) + "\n", Files.readString(file));
        Path detected = run(folder.resolve("detected"), "../pipelines/detect.yaml",
                "--set", "model.path=" + Files.move(file, folder.resolve("line.jsonl")));
        for (String part : List.of("layers", "edges", "weights", "biases", "activation", "output", "modules")) {
            assertEquals(network(sculpted, 1).get(part), network(detected, 0).get(part), part);
        }
    }

    @Test
    void helpListsTheFormats() {
        assertTrue(Sculpt.run("export", "--help").out().replaceAll("\\s+", " ")
                .contains("dot, graphml, json, npz, onnx, safetensors, or that of another plugin"));
    }

    /** A format from a jar is asked for like ours, with the same checks. */
    @Test
    void aStrangersFormatIsTakenAndHeldToItsContract() throws IOException {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        JarPacker.packClasses(plugins.resolve("postcard.jar"), List.of(PostcardPlugin.class.getNestMembers()));
        Path file = folder.resolve("card");

        Sculpt export = export(plugins, "{ plugin: postcard, mood: calm }", file);
        assertEquals(0, export.exitCode(), export.err());
        assertEquals("wish you were here, 4-24-24-4", Files.readString(file));

        assertFailed(1, "sculpt: network-export plugin \"postcard\" failed: java.lang.IllegalStateException: no stamps",
                export(plugins, "{ plugin: postcard, mood: throws }", file));
        assertFailed(1, "sculpt: network-export plugin \"postcard\" returned a network of no bytes",
                export(plugins, "{ plugin: postcard, mood: silent }", file));
        assertFailed(2, "sculpt: --format { plugin: postcard, mood: refuses }: no room on the card",
                export(plugins, "{ plugin: postcard, mood: refuses }", file));
        assertFailed(1, "sculpt: network-export plugin \"postcard\" returned the ending \"../card\", must be letters and "
                + "digits",
                Sculpt.run("export", sculpted, "--plugins", plugins, "--format", "{ plugin: postcard, mood: wanders }"));
        assertEquals("wish you were here, 4-24-24-4", Files.readString(file));
    }

    private static Sculpt export(Path plugins, String format, Path out) {
        return Sculpt.run("export", sculpted, "--plugins", plugins, "--format", format, "--out", out, "--force");
    }

    private static void assertFailed(int exitCode, String message, Sculpt export) {
        assertEquals(exitCode, export.exitCode(), export.err());
        assertEquals(message, export.err().strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"npz", "safetensors", "onnx", "dot", "graphml", "json"})
    void theSameNetworkGivesTheSameBytes(String format) throws IOException {
        byte[] first = Files.readAllBytes(export(sculpted, 0, format));
        Files.delete(folder.resolve("network." + format));

        assertArrayEquals(first, Files.readAllBytes(export(sculpted, 0, format)));
    }

    @Test
    void aFileIsOnlyReplacedByForce() throws IOException {
        Path file = Files.writeString(folder.resolve("precious.dot"), "precious");

        Sculpt refused = Sculpt.run("export", sculpted, "--format", "dot", "--out", file);

        assertEquals(2, refused.exitCode());
        assertEquals("sculpt: " + file + " exists; --force replaces it", refused.err().strip());
        assertEquals("precious", Files.readString(file));
        assertEquals(0, Sculpt.run("export", sculpted, "--format", "dot", "--out", file, "--force").exitCode());
        assertTrue(Files.readString(file).startsWith("strict digraph network {"));
    }

    private void assertRefused(String message, Object... arguments) throws IOException {
        Sculpt export = Sculpt.run(Stream.concat(Stream.of("export"), Stream.of(arguments)).toArray());
        assertEquals(2, export.exitCode(), export.err());
        assertTrue(export.err().startsWith("sculpt: ") && export.err().contains(message), export.err());
        assertFalse(export.err().contains("\tat "), export.err());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void saysWhatCannotBeExported() throws IOException {
        Path out = folder.resolve("out");
        assertRefused("networks.jsonl holds no network 2; its 2 are numbered from 0 to 1",
                sculpted, "--network", 2, "--format", "npz", "--out", out);
        assertRefused("there is no file " + folder.resolve("networks.jsonl") + "; give the folder of a run",
                folder, "--format", "npz", "--out", out);
        assertRefused("--format npy: no network-export plugin is named \"npy\"; did you mean \"npz\"?",
                sculpted, "--format", "npy", "--out", out);
        assertRefused("there is dot, graphml, json, npz, onnx, safetensors",
                sculpted, "--format", "pictures", "--out", out);
        assertRefused("--format {plugin: json, prety: no}: unknown key \"format.prety\"; did you mean \"pretty\"?",
                sculpted, "--format", "{plugin: json, prety: no}", "--out", out);
        assertRefused("there is no folder " + out, sculpted, "--format", "npz", "--out", out.resolve("a.npz"));
        assertRefused("is a folder, must name a file", sculpted, "--format", "npz", "--out", folder);
        Path plain = Files.writeString(folder.resolve("plain.jsonl"),
                "{\"layers\": [2, 1], \"edges\": [[[0, 0], [1, 0]]]}\n");
        Path detected = run(folder.resolve("detected"), "../pipelines/detect.yaml", "--set", "model.path=" + plain);
        assertRefused("--format onnx: it is not known what the units of this network compute",
                detected, "--format", "onnx", "--out", out);
    }

    /** Weights, names and what the units compute come back out of the file of a run. */
    @ParameterizedTest
    @ValueSource(strings = {"npz", "safetensors", "onnx", "dot", "graphml"})
    void aNetworkReadBackFromAFileOfNetworksIsStillTheSame(String format) throws IOException {
        Path pipeline = Files.writeString(folder.resolve("named.yaml"), """
                task: { plugin: truth-table, inputNames: [left, right], outputs: { both: '0001' } }
                model: { plugin: mlp, hidden: [4], epochs: 5, activation: sigmoid }
                seeds: 3
                """);
        Path first = run(folder.resolve("first"), pipeline);
        Path second = run(folder.resolve("second"), "../pipelines/detect.yaml",
                "--set", "model.path=" + first.resolve("networks.jsonl"));
        byte[] expected = Files.readAllBytes(export(first, 0, format));
        Files.delete(folder.resolve("network." + format));

        assertArrayEquals(expected, Files.readAllBytes(export(second, 0, format)));
        assertEquals(JSON.readTree("[\"left\", \"right\"]"), network(second, 0).get("input_names"));
        assertEquals("sigmoid", network(second, 0).get("activation").asText());
        assertEquals("sigmoid", network(second, 0).get("output").asText());
    }

    private void assertLineRefused(String line, String message) throws IOException {
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(broken.resolve("networks.jsonl"), line.replace('`', '"') + "\n");

        assertRefused("networks.jsonl line 1 is not as a run writes it: " + message.replace('`', '"'),
                broken, "--format", "npz", "--out", folder.resolve("out"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
        "{`task`: `a`};              it has no `index`",
        "[1];                        it has no `index`",
        "{`index`: `0`};             index: must be a whole number at column 11",
        "{`index`: 12345678901};     index: must be a whole number at column 11",
        "{`index` 0};                broken JSON at column 10: `0` cannot stand here",
        "{`index`: 0, ;              broken JSON at column 13: it ends too early, as if cut off",
        "{`index`: 0};               `layers` is missing: the units of each layer",
        "{`index`: 0, `layers`: 4};  layers: must be a list at column",
    })
    void saysWhatIsWrongWithALine(String line, String message) throws IOException {
        assertLineRefused(line, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[[[0, 1]]] | [[1]]    | [[0]]  | edges[0][0] is [0, 1]: `to` is 1, layer 1 has units 0..0",
        "[[[0]]]    | [[1]]    | [[0]]  | edges[0][0] is [0], must be [from, to]",
        "[null]     | [[1]]    | [[0]]  | edges[0] is null, must be a list",
        "[[]]       | [[1]]    | [[0]]  | weights[0] has 1 number for 0 edges",
        "[[]]       | [[]]     | [null] | biases[0] is null, must be a list",
        "[[]]       | [[]]     | [[0]]  | `modules` is missing or does not fit",
        "[[[0, 0]]] | [[1e39]] | [[0]]  | weights[0][0] is too large for a 32-bit float",
    })
    void saysWhichFieldOfALineDoesNotFit(String edges, String weights, String biases, String message) throws IOException {
        assertLineRefused("{`index`: 0, `task`: `a`, `layers`: [1, 1], `edges`: " + edges + ", `weights`: " + weights
                + ", `biases`: " + biases + "}", message);
    }
}
