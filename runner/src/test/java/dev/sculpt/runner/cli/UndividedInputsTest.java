package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables in which some rows are wrong, which networks that are right in all rows are right in by mixing all inputs. */
class UndividedInputsTest {

    private static final int ROWS = 120;
    private static final double WRONG = 0.05;

    @TempDir
    private Path folder;
    private Path pipeline;

    /** Five numbers from 0 to 1, of which {@code y} is told by two, {@code z} by two others. */
    @BeforeEach
    void written() throws IOException {
        Random random = new Random(1);
        StringBuilder table = new StringBuilder("a,b,c,d,e,y,z\n");
        for (int row = 0; row < ROWS; row++) {
            double[] x = random.doubles(5).toArray();
            for (double value : x) {
                table.append(value).append(',');
            }
            boolean y = x[0] + x[1] > 1 ^ random.nextDouble() < WRONG;
            boolean z = x[2] + x[3] > 1 ^ random.nextDouble() < WRONG;
            table.append(y ? 1 : 0).append(',').append(z ? 1 : 0).append('\n');
        }
        Files.writeString(folder.resolve("noisy.csv"), table);
        pipeline = Files.writeString(folder.resolve("noisy.yaml"), """
                task: { plugin: csv, path: noisy.csv, targets: [y, z] }
                model: { plugin: mlp, hidden: [24, 24], epochs: 60, batchSize: 8, learningRate: 0.02 }
                retry: { with: [{ epochs: 300 }] }
                pruning: [{ plugin: units, step: 20 }, { plugin: edges, step: 2 }]
                clustering: function-reach
                hierarchy: function-reach
                seeds: 0
                """);
    }

    @Test
    void areToldOfWithOneCommandThatHelps() {
        Sculpt all = Sculpt.run("run", pipeline, "--out", folder.resolve("all"));

        assertEquals(0, all.exitCode(), all.err());
        assertTrue(all.out().replaceAll("\\n +", " ").contains("in 1 of 1 network one module reads all inputs, such as "
                + "network 0 (noisy, seed 0), which keeps "), all.out());
        assertTrue(all.out().replaceAll("\\n +", " ").contains("if some rows may be wrong, ask for less than the share of "
                + "right ones: "
                + "pruning.*.accuracy (1.0), such as 0.95"), all.out());

        Sculpt report = Sculpt.run("report", folder.resolve("all"));
        assertTrue(report.out().startsWith("group "), report.out());
        assertTrue(report.out().contains("most common"), report.out());
        assertFalse(report.out().contains("hidden layers"), report.out());

        Sculpt most = Sculpt.run("run", pipeline, "pruning.*.accuracy=0.93", "--out", folder.resolve("most"));

        assertEquals(0, most.exitCode(), most.err());
        assertFalse(most.out().contains("one module reads all"), most.out());
        assertTrue(most.out().contains("in     a b"), most.out());
        assertTrue(most.out().contains("in     c d"), most.out());
    }

    @Test
    void areToldOfOnThePage() throws IOException {
        assertEquals(0, Sculpt.run("run", pipeline, "--out", folder.resolve("all")).exitCode());
        Path page = folder.resolve("page.html");

        assertEquals(0, Sculpt.run("report", folder.resolve("all"), "--html", page).exitCode());

        assertTrue(Files.readString(page).contains("<li>if some rows may be wrong, ask for less than the share of "
                + "right ones: "
                + "pruning.*.accuracy (1.0), such as 0.95</li>"));
    }
}
