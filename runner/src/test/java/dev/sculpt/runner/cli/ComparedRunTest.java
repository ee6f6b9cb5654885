package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.stranger.LoggingPlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs of pipelines that compare variants. */
class ComparedRunTest {

    private static final String XOR = "{ plugin: function-graph, inputs: 2, outputs: { y: x0 xor x1 } }";

    @TempDir
    private Path folder;

    private Path run(String pipeline, Object... more) throws IOException {
        Path file = Files.writeString(folder.resolve("p.yaml"), pipeline);
        Path run = folder.resolve("run");
        Object[] arguments = Arrays.copyOf(new Object[] {"run", file, "--out", run}, 4 + more.length);
        System.arraycopy(more, 0, arguments, 4, more.length);
        Sculpt result = Sculpt.run(arguments);
        assertEquals(0, result.exitCode(), result.err());
        return run;
    }

    /**
     * With three seeds: the model is trained once per seed for all variants but the one that changes it; what differs in
     * clustering or in what is kept shares the pruning; what differs in what is kept shares the clustering.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void variantsShareEveryStageUpToWhereTheyDiffer(int threads) throws IOException {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        JarPacker.packClasses(plugins.resolve("log.jar"), List.of(LoggingPlugin.class.getNestMembers()));
        Path log = folder.resolve("calls");
        Path run = run("""
                task: %s
                model: { plugin: log-model, log: LOG }
                pruning: [{ plugin: log-pruning, log: LOG }]
                clustering: { plugin: log-clustering, log: LOG }
                compare:
                  variants:
                    paper: {}
                    kept: { keep: fewest-units }
                    joined: { hierarchy.threshold: 0.5 }
                    clustered: { clustering.mark: 1 }
                    pruned: { pruning.0.mark: 2 }
                    trained: { model.mark: 3 }
                seeds: 0..2
                """.formatted(XOR).replace("LOG", log.toString()), "--plugins", plugins, "--threads", threads);

        Map<String, Long> calls = Files.readAllLines(log).stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        assertEquals(Map.of("train 0", 3L, "train 3", 3L, "prune 0", 6L, "prune 2", 3L, "cluster 0", 9L, "cluster 1", 3L),
                calls);
        assertEquals(18, Files.readAllLines(run.resolve("networks.jsonl")).size());
    }

    @Test
    void resultsNameTheVariant() throws IOException {
        Path run = run("""
                task: %s
                model: { plugin: mlp, hidden: [4], epochs: 2 }
                sweep: { model.batchSize: [2, 4] }
                compare:
                  baseline: slow
                  variants: { 'fast, and wild': { model.learningRate: 0.5 }, slow: {} }
                seeds: [3]
                """.formatted(XOR));

        List<String> rows = Files.readAllLines(run.resolve("results.csv"));
        assertTrue(rows.get(0).startsWith("index,task,layers,seed,variant,compare,model.batchSize,dense_accuracy,"),
                rows.get(0));
        assertTrue(rows.get(1).startsWith("0,p,2-4-1,3,slow model.batchSize=2,slow,2,"), rows.get(1));
        assertTrue(rows.get(2).startsWith(
                "1,p,2-4-1,3,\"fast, and wild model.batchSize=2\",\"fast, and wild\",2,"), rows.get(2));
        assertTrue(rows.get(3).startsWith("2,p,2-4-1,3,slow model.batchSize=4,slow,4,"), rows.get(3));
        assertTrue(Files.readAllLines(run.resolve("networks.jsonl")).get(1)
                .contains("\"swept\":{\"compare\":\"fast, and wild\",\"model.batchSize\":2}"));
    }

    @Test
    void pathsInPatchesAreWrittenOutAndRepeatTheRun() throws IOException {
        Path small = Files.writeString(folder.resolve("small.yaml"),
                "task: " + XOR + "\nmodel: { plugin: mlp, hidden: [4], epochs: 2 }\n");
        assertEquals(0, Sculpt.run("run", small, "--out", folder.resolve("small")).exitCode());
        Path weights = folder.resolve("weights.npz");
        assertEquals(0, Sculpt.run("export", folder.resolve("small"), "--format", "npz", "--out", weights).exitCode());
        Path run = run("""
                task: %s
                model: { plugin: mlp, epochs: 2 }
                compare:
                  variants:
                    afresh: { model.hidden: [4] }
                    whole: { model.start: { plugin: from-file, path: weights.npz } }
                    part: { model.start: from-file, model.start.path: ./weights.npz, model.epochs: 3 }
                """.formatted(XOR));

        String written = Files.readString(run.resolve("pipeline.yaml"));
        assertTrue(written.contains("path: " + weights + "\n"), written);
        assertTrue(written.contains("model.start.path: " + weights + "\n"), written);
        Sculpt again = Sculpt.run("rerun", run, "--out", folder.resolve("again"));
        assertEquals(0, again.exitCode(), again.out() + again.err());
        assertTrue(Files.readString(run.resolve("provenance.json")).contains(weights.toString()));
    }
}
