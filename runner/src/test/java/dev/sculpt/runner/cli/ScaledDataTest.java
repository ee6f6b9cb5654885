package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data whose inputs are scaled: what is used is shown, and every file that holds the network says how. */
class ScaledDataTest {

    private static final String SCALING = "{\"shift\":[1000.0,-2.0],\"divisor\":[500.0,4.0]}";

    @TempDir
    private Path folder;

    private Path pipeline;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("d.csv"), "name,a,b,y\nn,1000,-2,no\nm,1500,-2,yes\nn,1000,2,yes\nm,1500,2,no\n");
        pipeline = Files.writeString(folder.resolve("scaled.yaml"), """
                name: scaled
                task: { plugin: csv, path: d.csv, targets: [y], scaling: min-max }
                model: { plugin: mlp, hidden: [4], epochs: 1 }
                seeds: 0
                """);
    }

    private Path run() {
        Path run = folder.resolve("run");
        Sculpt ran = Sculpt.run("run", pipeline, "--out", run);
        assertEquals(0, ran.exitCode(), ran.err());
        return run;
    }

    private static String scaling(Path line) throws IOException {
        JsonNode network = new ObjectMapper().readTree(Files.readString(line));
        return network.get("input_scaling").toString();
    }

    @Test
    void whatIsUsedAndLeftOutIsShownAndKept() throws IOException {
        String summary = """
                task d: targets: "y"
                task d: inputs: "a", "b"
                task d: left out: "name" (text)
                task d: rows: 4 to train on, the same to validate, the same to test; scaling by the rows to train on, \
                noise 0.0
                """;

        assertEquals(pipeline + ": valid, 1 network, 1 try\n" + summary + "\ntrue hierarchy of d: not known\n",
                Sculpt.run("validate", pipeline).out());
        String kept = Files.readString(run().resolve("pipeline.yaml"));
        assertTrue(kept.startsWith(summary.replaceAll("(?m)^", "# ").replaceAll("# $", "") + "name: scaled\n"), kept);
    }

    @Test
    void everyFileOfTheNetworkSaysHowInputsAreScaled() throws IOException {
        Path run = run();
        assertEquals(SCALING, scaling(run.resolve("networks.jsonl")));

        for (String format : new String[] {"json", "safetensors", "npz", "onnx"}) {
            Sculpt exported = Sculpt.run("export", run, "--format", format, "--out", folder.resolve("n." + format));
            assertEquals(0, exported.exitCode(), exported.err());
        }

        assertEquals(SCALING, scaling(folder.resolve("n.json")));
        JsonNode remarks = safetensorsHeader(folder.resolve("n.safetensors")).get("__metadata__");
        assertEquals("[1000.0, -2.0]", remarks.get("input_shift").asText());
        assertEquals("[500.0, 4.0]", remarks.get("input_divisor").asText());
        assertEquals(List.of(1000.0, -2.0), npzDoubles(folder.resolve("n.npz"), "input_shift"));
        assertEquals(List.of(500.0, 4.0), npzDoubles(folder.resolve("n.npz"), "input_divisor"));
        // Of the protocol buffers of ONNX: a key and a value are fields 1 and 2, each with its length before it.
        String onnx = Files.readString(folder.resolve("n.onnx"), StandardCharsets.ISO_8859_1);
        assertTrue(onnx.contains("\n\u000binput_shift\u0012\u000e[1000.0, -2.0]"), "shift");
        assertTrue(onnx.contains("\n\rinput_divisor\u0012\f[500.0, 4.0]"), "divisor");
    }

    private static JsonNode safetensorsHeader(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        byte[] header = new byte[Math.toIntExact(bytes.getLong())];
        bytes.get(header);
        return new ObjectMapper().readTree(header);
    }

    /** Returns the two numbers that end an array of double precision, which is all of its values here. */
    private static List<Double> npzDoubles(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile()); InputStream in = zip.getInputStream(zip.getEntry(name + ".npy"))) {
            byte[] array = in.readAllBytes();
            ByteBuffer end = ByteBuffer.wrap(array, array.length - 2 * Double.BYTES, 2 * Double.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN);
            return List.of(end.getDouble(), end.getDouble());
        }
    }

    @Test
    void aNetworkThatIsReadAgainKeepsIt() throws IOException {
        Path networks = run().resolve("networks.jsonl");
        Path detect = Files.writeString(folder.resolve("detect.yaml"),
                "model: { plugin: network-file, path: " + networks + " }\n");
        Path again = folder.resolve("again");

        assertEquals(0, Sculpt.run("run", detect, "--out", again).exitCode());

        assertEquals(SCALING, scaling(again.resolve("networks.jsonl")));
    }

    @Test
    void aRunOfItComesOutTheSameAgain() {
        Path run = run();
        Sculpt rerun = Sculpt.run("rerun", run, "--out", folder.resolve("again"));

        assertEquals(0, rerun.exitCode(), rerun.err());
        assertTrue(Sculpt.run("resume", run).out().endsWith("the run is complete: " + run + "\n"));
    }
}
