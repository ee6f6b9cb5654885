package dev.sculpt.runner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingDifferencesTest {

    @TempDir
    private Path folder;

    private List<String> between(String before, String after) throws IOException {
        return SettingDifferences.between(
                new PipelineFile(Files.writeString(folder.resolve("before.yaml"), before)),
                new PipelineFile(Files.writeString(folder.resolve("after.yaml"), after)))
                .stream().map(SettingDifference::text).toList();
    }

    @Test
    void onlyWhatDiffersWithStagesByTheirPlugins() throws IOException {
        assertEquals(List.of("model.epochs: 3 -> 4", "pruning: [units, edges] -> [edges, units]",
                "pruning.units.score: activation-gradient -> random", "timeout: not set -> 5m"), between("""
                name: before
                model: { plugin: mlp, epochs: 3, learningRate: 2 }
                pruning: [{ plugin: units, score: activation-gradient, step: [20, 50] }, { plugin: edges, step: 1 }]
                """, """
                name: after
                model: { plugin: mlp, epochs: 4, learningRate: 2.0 }
                pruning: [{ plugin: edges, step: 1.0 }, { plugin: units, score: random, step: [20.0, 50.0] }]
                timeout: 5m
                """));
    }

    @Test
    void anotherPluginIsAnotherStage() throws IOException {
        assertEquals(List.of("clustering: {plugin: agglomerative, linkage: ward} -> k-means",
                "keep: [sparsest] -> [least-mixed, sparsest]"), between("""
                clustering: { plugin: agglomerative, linkage: ward }
                keep: [{ plugin: sparsest }]
                """, """
                clustering: { plugin: k-means }
                keep: [{ plugin: least-mixed }, { plugin: sparsest }]
                """));
    }

    @Test
    void listsThatAreNoStagesDifferAsAWholeAndAreCut() throws IOException {
        assertEquals(List.of("model.hidden: [8, 8] -> [8]", "seeds: [" + "1, ".repeat(19) + "1… -> 0"),
                between("model: { hidden: [8, 8] }\nseeds: [" + "1, ".repeat(39) + "1]\n",
                        "model: { hidden: [8] }\nseeds: 0\n"));
    }

    @Test
    void partsOfSeveralPipelinesAreNumbered() throws IOException {
        assertEquals(List.of("pipelines.1.seeds: 1 -> 2"),
                between("pipelines: [{ seeds: 0 }, { seeds: 1 }]\n", "pipelines: [{ seeds: 0 }, { seeds: 2 }]\n"));
        assertEquals(List.of("pipelines: 2 -> 1"), between("pipelines: [{ seeds: 0 }, { seeds: 1 }]\n", "seeds: 0\n"));
    }
}
