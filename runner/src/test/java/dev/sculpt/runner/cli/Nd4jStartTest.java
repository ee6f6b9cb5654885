package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** ND4J takes a second or two to start, which only a run that needs it may cost. */
@Timeout(120)
class Nd4jStartTest {

    @TempDir
    private Path folder;
    private Path pipeline;

    @BeforeEach
    void pipelineOfALargeLayer() throws IOException {
        pipeline = Files.writeString(folder.resolve("p.yaml"), """
                task: { plugin: function-graph, inputs: 8, outputs: { y: x0 and x7 } }
                model: { plugin: nd4j-mlp, hidden: [64, 64], epochs: 1, batchSize: 64 }
                pruning: []
                """);
    }

    @Test
    void lookingAtPluginsAndPipelinesDoesNotStartIt() throws Exception {
        assertFalse(startsNd4j("plugins"));
        assertFalse(startsNd4j("plugins", "describe", "nd4j-mlp"));
        assertFalse(startsNd4j("validate", pipeline.toString()));
    }

    @Test
    void trainingALargeLayerStartsIt() throws Exception {
        assertTrue(startsNd4j("run", pipeline.toString(), "--out", folder.resolve("out").toString()));
    }

    private boolean startsNd4j(String... arguments) throws Exception {
        Path classes = folder.resolve("classes.txt");
        List<String> logging = List.of("-Xlog:class+load:file=" + classes);
        Process process = new ProcessBuilder(JavaCommand.of(Main.class, logging, (Object[]) arguments))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
        assertEquals(0, process.waitFor(), () -> read(folder.resolve("output.txt")));
        String loaded = read(classes);
        assertTrue(loaded.contains("dev.sculpt.nd4j.Nd4jPlugin"), "the plugin itself is found");
        return loaded.contains(" org.nd4j.") || loaded.contains(" org.bytedeco.");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
