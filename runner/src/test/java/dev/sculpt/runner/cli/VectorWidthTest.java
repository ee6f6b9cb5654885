package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shards that were computed with vectors of other widths, and without an instruction that multiplies and adds. */
class VectorWidthTest {

    @TempDir
    private Path folder;

    private Path run(Path pipeline, String name, String option, String... more) throws Exception {
        Path out = folder.resolve(name);
        Path output = folder.resolve(name + ".txt");
        List<String> options = List.of("--add-modules=jdk.incubator.vector", option);
        Object[] arguments = Stream.concat(Stream.of("run", pipeline, "--out", out), Stream.of(more)).toArray();
        Process process = new ProcessBuilder(JavaCommand.of(Main.class, options, arguments))
                .redirectErrorStream(true).redirectOutput(output.toFile()).start();
        assertEquals(0, process.waitFor(), Files.readString(output));
        return out;
    }

    private static String vectors(Path run) throws IOException {
        return Files.readString(run.resolve("provenance.json")).replaceAll("(?s).*\"vectors\" : \"([^\"]*)\".*", "$1");
    }

    @Test
    void haveTheSameBytesAndMergeSaysThatTheyDiffered() throws Exception {
        Path pipeline = Files.writeString(folder.resolve("p.yaml"), """
                task: { plugin: random-hierarchy, name: random, shape: deep, inputs: 8, seed: 1 }
                model: { plugin: mlp, hidden: [40, 33], epochs: 10, batchSize: 24, schedule: cosine }
                pruning:
                  - { plugin: units, step: [20, 40] }
                sweep: { model.activation: [relu, sigmoid] }
                seeds: 0..1
                """);
        Path narrow = run(pipeline, "narrow", "-XX:MaxVectorSize=16", "--shard", "1/2");
        Path unfused = run(pipeline, "unfused", "-XX:-UseFMA", "--shard", "2/2");
        assertTrue(vectors(narrow).startsWith("128 bits, "), vectors(narrow));
        assertTrue(vectors(unfused).endsWith(", no fma"), vectors(unfused));
        Path whole = folder.resolve("whole");
        assertEquals(0, Sculpt.run("run", pipeline, "--out", whole).exitCode());
        Sculpt merge = Sculpt.run("merge", narrow, unfused, "--out", folder.resolve("merged"));
        assertEquals(0, merge.exitCode(), merge.err());
        assertTrue(merge.err().contains("computed on different machines") && merge.err().contains(vectors(narrow))
                && merge.err().contains(vectors(unfused)), merge.err());
        byte[] expected = Files.readAllBytes(whole.resolve("networks.jsonl"));
        assertArrayEquals(expected, Files.readAllBytes(folder.resolve("merged/networks.jsonl")));
        Path middling = run(pipeline, "middling", "-XX:MaxVectorSize=32");
        assertTrue(vectors(middling).matches("(256|128) bits, .*"), vectors(middling)); // as wide as the processor has
        assertArrayEquals(expected, Files.readAllBytes(middling.resolve("networks.jsonl")));
    }
}
