package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules by function of tasks that are no complete truth table, from the file to the hierarchy. */
class DetectionByFunctionTest {

    private static final String DETECTION = """
            keep: [spurious-reach, held, description-length, no-duplicate, sparsest]
            clustering: function-reach
            hierarchy: function-reach
            """;

    @TempDir
    private Path folder;

    private List<String> exact(String pipeline) throws IOException {
        Path file = Files.writeString(folder.resolve("pipeline.yaml"), pipeline + DETECTION);
        Sculpt run = Sculpt.run("run", file, "--out", folder.resolve("run"));
        assertEquals(0, run.exitCode(), run.err());
        return run.out().lines().filter(line -> line.matches("\\s+\\d+\\s+[01]\\.\\d+ .*"))
                .map(line -> line.trim().split(" +")[7]).toList();
    }

    /** Eight inputs in two gates, p and q, and 154 of the 256 rows: 60 %. */
    @Test
    void gatesAreFoundFromSomeOfTheRows() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < 256; row++) {
            int[] x = new int[8];
            for (int input = 0; input < x.length; input++) {
                x[input] = row >> input & 1;
            }
            int p = x[0] & x[1] ^ x[2] ^ x[3] & x[0];
            int q = (x[4] | x[5]) & (x[6] ^ x[7]);
            lines.add(Arrays.toString(x).replaceAll("[\\[\\] ]", "") + "," + (p | q) + "," + (p & ~q) + "," + (p ^ q));
        }
        Collections.shuffle(lines, new Random(5));
        lines = new ArrayList<>(lines.subList(0, 154));
        lines.add(0, "x0,x1,x2,x3,x4,x5,x6,x7,y0,y1,y2");
        Files.write(folder.resolve("some.csv"), lines);

        assertEquals(List.of("yes", "yes"), exact("""
                task:
                  plugin: csv
                  path: some.csv
                  targets: [y0, y1, y2]
                  hierarchy:
                    modules:
                      p: { inputs: [x0, x1, x2, x3] }
                      q: { inputs: [x4, x5, x6, x7] }
                      middle: { reads: [p, q] }
                      y0: { outputs: [y0], reads: [middle] }
                      y1: { outputs: [y1], reads: [middle] }
                      y2: { outputs: [y2], reads: [middle] }
                model: { plugin: mlp, hidden: [24, 24], epochs: 40 }
                restarts: 8
                pruning: [{ plugin: units, step: [20, 40] }, { plugin: edges, step: 0.5 }]
                seeds: 0..1
                """));
    }

    /** Which of three numbers is the largest, twice: two functions of three classes each, of numbers between 0 and 1. */
    @Test
    void twoBlocksOfClassesAreTwoFunctionsOfNumbers() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        List<String> lines = new ArrayList<>(List.of("x0,x1,x2,x3,x4,x5,a0,a1,a2,b0,b1,b2"));
        for (int row = 0; row < 300; row++) {
            StringBuilder inputs = new StringBuilder();
            StringBuilder classes = new StringBuilder();
            for (int block = 0; block < 2; block++) {
                double[] x = {random.nextDouble(), random.nextDouble(), random.nextDouble()};
                for (int one = 0; one < 3; one++) {
                    inputs.append(x[one]).append(',');
                    classes.append(x[one] >= Math.max(x[0], Math.max(x[1], x[2])) ? ",1" : ",0");
                }
            }
            lines.add(inputs + classes.substring(1));
        }
        Files.write(folder.resolve("numbers.csv"), lines);

        assertEquals(List.of("yes", "yes"), exact("""
                task:
                  plugin: csv
                  path: numbers.csv
                  targets: [a0, a1, a2, b0, b1, b2]
                  testShare: 0.25
                  hierarchy:
                    modules:
                      a: { inputs: [x0, x1, x2], outputs: [a0, a1, a2] }
                      b: { inputs: [x3, x4, x5], outputs: [b0, b1, b2] }
                model: { plugin: mlp, hidden: [24, 24], epochs: 60, batchSize: 8 }
                restarts: 2
                pruning: [{ plugin: units, step: 40, accuracy: 0.95 }, { plugin: edges, step: 0.5, accuracy: 0.95 }]
                seeds: 0..1
                """));
    }
}
