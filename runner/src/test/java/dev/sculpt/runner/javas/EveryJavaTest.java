package dev.sculpt.runner.javas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.sculpt.runner.Main;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every Java from 17 on gives the same bytes, with vectors of the processor and without, fused or not. */
@Timeout(300)
class EveryJavaTest {

    private static final List<String> SCALAR = List.of();
    private static final List<String> VECTORS = List.of("--add-modules=jdk.incubator.vector");

    @TempDir
    private static Path folder;
    private static String expected;

    @BeforeAll
    static void onThisJavaWithVectors() throws Exception {
        expected = networks(InstalledJava.current(), VECTORS);
        assertEquals(6, expected.lines().count());
    }

    /** Every loss, schedule and kind of noise that has arithmetic of its own, and both kinds of pruning. */
    private static String networks(InstalledJava java, List<String> options) throws Exception {
        Path pipeline = Files.writeString(folder.resolve("p.yaml"), """
                task: { plugin: function-graph, inputs: 4, outputs: { y: x0 xor x1, z: not (x0 xor x1) }, noise: 0.1 }
                model: { plugin: mlp, hidden: [9, 7], epochs: 12, batchSize: 5 }
                pruning: [{ plugin: units, step: 30 }, { plugin: edges, step: 30 }]
                sweep:
                  model.loss: [binary-cross-entropy, mean-squared-error, cross-entropy]
                  model.schedule: [exponential, cosine]
                """);
        Path run = Files.createTempDirectory(folder, "run").resolve("out");
        InstalledJava.Ended ended = java.run(folder.resolve("output.txt"), options, Main.class,
                List.of("run", pipeline.toString(), "--out", run.toString()));
        assertEquals(0, ended.exitCode(), ended.output());
        assertFalse(ended.output().contains("\r"), ended.output());
        return Files.readString(run.resolve("networks.jsonl"));
    }

    @Test
    void thisJavaWithoutVectorsAndWithoutTheInstructionThatFuses() throws Exception {
        assertEquals(expected, networks(InstalledJava.current(), SCALAR));
        List<String> unfused = new ArrayList<>(VECTORS);
        unfused.add("-XX:-UseFMA");
        assertEquals(expected, networks(InstalledJava.current(), unfused));
    }

    @Test
    void otherJavas() throws Exception {
        List<InstalledJava> others = InstalledJava.others();
        assumeFalse(others.isEmpty(), "no other Java from 17 on is below /usr/lib/jvm or listed in SCULPT_JAVAS");
        for (InstalledJava java : others) {
            assertEquals(expected, networks(java, VECTORS), java.toString());
            assertEquals(expected, networks(java, SCALAR), java.toString());
        }
    }

    /** From Java 22 on a program has a console in a pipe as well. */
    @Test
    void redirectedOutputIsNoTerminal() throws Exception {
        List<InstalledJava> javas = new ArrayList<>(InstalledJava.others());
        javas.add(InstalledJava.current());
        for (InstalledJava java : javas) {
            assertEquals(new InstalledJava.Ended(0, "false"),
                    java.run(folder.resolve("terminal.txt"), SCALAR, AttachedTerminal.class, List.of()), java.toString());
        }
    }
}
