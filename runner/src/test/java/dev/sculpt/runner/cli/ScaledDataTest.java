package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
                task scaled: targets: "y"
                task scaled: inputs: "a", "b"
                task scaled: left out: "name" (text)
                task scaled: rows: 4 to train on, the same to validate, the same to test; scaling by the rows to train on, \
                noise 0.0
                """;

        assertEquals(pipeline + ": valid, 1 network, 1 try\n" + summary + "\ntrue hierarchy of scaled: not known\n",
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
