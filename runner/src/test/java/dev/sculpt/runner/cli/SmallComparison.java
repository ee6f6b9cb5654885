package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A run that compares two variants on two tasks, one of which has a name that a careless page would run. */
public final class SmallComparison {

    /** The name of a task. */
    public static final String SCRIPT = "<script>injected = 1</script>";
    /** How many networks there are. */
    public static final int NETWORKS = 2 * 2 * 3;

    private SmallComparison() { }

    /** Runs it within a folder, and returns the folder of the run. */
    public static Path run(Path folder) {
        try {
            Path pipeline = Files.writeString(folder.resolve("p.yaml"), """
                    description: two variants & <two> "tasks"
                    sweep:
                      task:
                      - { plugin: truth-table, name: "%s", outputs: { y: "0110" } }
                      - { plugin: function-graph, name: both, inputs: 4, outputs: { y: x0 and x1, z: x2 or x3 } }
                    model: { plugin: mlp, hidden: [8], epochs: 60 }
                    pruning:
                      - { plugin: units, step: [20] }
                      - { plugin: edges, step: [5] }
                    compare:
                      variants:
                        published: {}
                        random: { pruning.units.score: random, pruning.edges.score: random }
                    curves: true
                    report: true
                    seeds: 0..2
                    """.formatted(SCRIPT));
            Path run = folder.resolve("run");
            Sculpt ran = Sculpt.run("run", pipeline, "--out", run);
            assertEquals(0, ran.exitCode(), ran.err());
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs it, and returns the page of its report. */
    public static Path page(Path folder) {
        Path page = folder.resolve("report.html");
        Sculpt report = Sculpt.run("report", run(folder), "--html", page);
        assertEquals(0, report.exitCode(), report.err());
        return page;
    }
}
