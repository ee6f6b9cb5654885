package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finished run whose table is gone. */
class LostTableTest {

    @TempDir
    private Path folder;
    private Path run;
    private List<String> table;

    @BeforeEach
    void aRunThatLosesItsTable() throws IOException {
        Path pipeline = Files.writeString(folder.resolve("p.yaml"), """
                task: { plugin: truth-table, outputs: { y: "0110" } }
                model: { plugin: mlp, hidden: [2], epochs: 1 }
                sweep: { model.epochs: [1, 2], model.schedule: [constant, cosine] }
                seeds: 0..1
                """);
        run = folder.resolve("run");
        assertEquals(0, Sculpt.run("run", pipeline, "--out", run).exitCode());
        table = Files.readAllLines(run.resolve("results.csv"));
        Files.delete(run.resolve("results.csv"));
    }

    // Without what cannot be known any more.
    private static List<String> withoutSeconds(List<String> rows) {
        return rows.stream().map(row -> row.replaceFirst(",\\d*\\.?\\d*,(ok|not-learned),", ",,$1,")).toList();
    }

    @Test
    void aReportSaysHowItComesBack() {
        Sculpt report = Sculpt.run("report", run);

        assertEquals(2, report.exitCode());
        assertEquals("sculpt: " + run + ": has no results.csv any more; it is made again by: sculpt run --resume " + run
                + "\n", report.err());
    }

    @Test
    void resumingMakesItAgain() throws IOException {
        Sculpt resumed = Sculpt.run("run", "--resume", run);

        assertEquals(0, resumed.exitCode(), resumed.err());
        assertTrue(resumed.err().contains("results.csv was missing in " + run + " and is made again"), resumed.err());
        assertTrue(resumed.out().contains("the run is complete"), resumed.out());
        assertEquals(withoutSeconds(table), Files.readAllLines(run.resolve("results.csv")));
        assertEquals(0, Sculpt.run("report", run).exitCode());
        assertEquals("", Sculpt.run("run", "--resume", run).err());
    }

    @Test
    void whatLacksNetworksTooIsRefused() throws IOException {
        Path networks = run.resolve("networks.jsonl");
        List<String> lines = Files.readAllLines(networks);
        Files.write(networks, lines.subList(0, lines.size() - 1));

        Sculpt resumed = Sculpt.run("run", "--resume", run);

        assertEquals(2, resumed.exitCode());
        assertTrue(resumed.err().contains("has no network 7 where it should be"), resumed.err());
        assertFalse(Files.exists(run.resolve("results.csv")));
    }
}
