package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A deep task whose outputs read one direct input, with and without lanes: who computes the middle gate apart from it. */
class LanesRunTest {

    @TempDir
    private Path folder;

    private List<String> results(String lanes, String... columns) throws IOException {
        Path file = Files.writeString(folder.resolve("pipeline.yaml"), """
                task: { plugin: random-hierarchy, shape: deep, direct: shared, seed: 1 }
                model: sized-mlp
                retry: { accuracy: 1, with: [{ learningRate: 0.01 }, { learningRate: 0.005, effort: 3 }] }
                pruning:
                  - { plugin: lanes, apply: %s }
                  - { plugin: units, step: 20 }
                  - { plugin: edges, step: 1 }
                keep: [spurious-reach, held, description-length, no-duplicate, interchange, sparsest]
                clustering: function-reach
                hierarchy: function-reach
                """.formatted(lanes));
        Path run = folder.resolve("run-" + lanes.replaceAll("\\W", ""));
        Sculpt sculpt = Sculpt.run("run", file, "--out", run);
        assertEquals(0, sculpt.exitCode(), sculpt.err());
        List<String> lines = Files.readAllLines(run.resolve("results.csv"));
        List<String> header = List.of(lines.get(0).split(","));
        return List.of(columns).stream().map(column -> lines.get(1).split(",")[header.indexOf(column)]).toList();
    }

    @Test
    void aNetworkInLanesCarriesItsMiddleGate() throws IOException {
        assertEquals(List.of("true", "true", "1.000000", "1.000000"),
                results("true", "exact_hierarchy", "held", "interchange", "pass_strong"));
        assertNotEquals("1.000000", results("false", "interchange").get(0));
    }

    @Test
    void triesWithLanesStandBesideTheOthers() throws IOException {
        assertEquals(List.of("2", "1.000000"), results("[false, true]", "tries", "interchange"));
    }
}
