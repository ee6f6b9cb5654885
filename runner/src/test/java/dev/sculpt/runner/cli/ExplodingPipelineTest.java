package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A few lines that multiply to more than any machine can run: refused with the number and the limit, at once. */
@Timeout(20)
class ExplodingPipelineTest {

    private static final String REST = """
            task: { plugin: truth-table, outputs: { y: "0110" } }
            model: { plugin: mlp, hidden: [4], epochs: 2 }
            """;

    @TempDir
    private Path folder;

    private static String upTo(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String sharesUpTo(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(share -> String.valueOf(share / 1000.0))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    static Stream<Arguments> pipelines() {
        String cube = "{ model.epochs: %s, model.batchSize: %s, model.learningRate: %s }"
                .formatted(upTo(400), upTo(400), sharesUpTo(400));
        String variants = IntStream.range(0, 600)
                .mapToObj(epochs -> "v%d: { model.epochs: %d }".formatted(epochs, epochs + 1))
                .collect(Collectors.joining(", ", "{ variants: { ", " } }"));
        String search = "{ plugin: edges, step: %s, accuracy: %s }".formatted(upTo(50), sharesUpTo(50));
        return Stream.of(
                Arguments.of("pruning: []\nsweep: " + cube,
                        ":4:8: \"sweep\" makes 64000000 variants; a run has at most 200000"),
                Arguments.of("pruning: []\nsweep: [" + cube + "," + cube + "]",
                        ":4:8: \"sweep\" makes 4096000000000000 variants; a run has at most 200000"),
                Arguments.of("pruning: []\ncompare: { product: " + cube + " }",
                        ":4:21: \"compare.product\" makes 64000000 variants; a run has at most 200000"),
                Arguments.of("pruning: []\ncompare: " + variants + "\nsweep: { model.batchSize: " + upTo(400) + " }",
                        ":5:8: \"sweep\" under \"compare\" makes 240000 variants; a run has at most 200000"),
                Arguments.of("pruning: []\nseeds: 0..9999999\nsweep: { model.epochs: " + upTo(400) + " }",
                        ":4:8: this pipeline makes 4000000000 networks; a run has at most 10000000"),
                Arguments.of("pruning: []\nseeds: -999999999999999999..999999999999999999",
                        ":4:8: this pipeline makes 1999999999999999999 networks; a run has at most 10000000"),
                Arguments.of("pruning: []\nsweep: { seeds: [0..9999999, 10000000..19999999] }",
                        ":4:8: this pipeline makes 20000000 networks; a run has at most 10000000"),
                Arguments.of("pruning: [" + search + ", " + search + ", " + search + "]",
                        ":3:10: what is searched makes 15625000000 tries for each network; a network has at most 100000"),
                Arguments.of("pruning: [{ plugin: edges, step: %s, accuracy: %s, maxDrop: %s }]"
                                .formatted(upTo(90), sharesUpTo(90), sharesUpTo(90)),
                        ":3:11: \"pruning.0\" makes 729000 tries for each network; a network has at most 100000"));
    }

    @Test
    void whatTheCommandLineMakesTooLargeIsThereToMend() throws IOException {
        Path file = Files.writeString(folder.resolve("p.yaml"), REST + "pruning: []\n");

        Sculpt run = Sculpt.run("run", file, "seeds=1..99999999999");

        assertEquals(2, run.exitCode(), run.err());
        assertEquals("sculpt: seeds=1..99999999999: this pipeline makes 99999999999 networks; a run has at most 10000000\n",
                run.err());
    }

    @ParameterizedTest
    @MethodSource("pipelines")
    void isRefusedWithItsNumberAndTheLimit(String lines, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("p.yaml"), REST + lines + "\n");

        Sculpt run = Sculpt.run("run", file, "--out", folder.resolve("out"));

        assertEquals(2, run.exitCode(), run.err());
        assertEquals("sculpt: " + file + message, run.err().lines().findFirst().orElseThrow());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "validate", "plan"})
    void layersThatCannotBeReadBackAreRefusedBeforeTheyAreMade(String verb) throws IOException {
        Path file = Files.writeString(folder.resolve("p.yaml"), REST.replace("[4]", "[46000, 40000]"));

        Sculpt run = Sculpt.run(verb, file);

        assertEquals(2, run.exitCode(), run.err());
        assertTrue(run.err().startsWith("sculpt: " + file + ":2:31: \"model.hidden\": 46000 hidden units and 40000 hidden "
                + "units make 1840000000 edges between two layers; must be at most 67108864 (task \""), run.err());
    }

    @Test
    void aPipelineThatCannotBeReadBackIsRefusedBeforeItRuns() throws IOException {
        String table = "0110".repeat(1 << 18);
        String tables = IntStream.range(0, 17).mapToObj(output -> "y" + output + ": *table")
                .collect(Collectors.joining(", "));
        Path file = Files.writeString(folder.resolve("p.yaml"), "table: &table '" + table + "'\n"
                + "task: { plugin: truth-table, outputs: { " + tables + " } }\n"
                + "model: { plugin: mlp, hidden: [4], epochs: 1 }\n");

        Sculpt run = Sculpt.run("run", file, "--out", folder.resolve("out"));

        assertEquals(2, run.exitCode(), run.err());
        assertTrue(run.err().contains("the pipeline with every default spelled out: has more than 16777216 bytes"),
                run.err());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void whatAliasesStandForMayHaveAKeyOfItsOwn() throws IOException {
        Path file = Files.writeString(folder.resolve("p.yaml"), """
                small: &small { plugin: mlp, hidden: [4], epochs: 2 }
                task: { plugin: truth-table, outputs: { y: "0110" } }
                model: { <<: *small, epochs: 3 }
                """);

        Sculpt run = Sculpt.run("run", file, "--out", folder.resolve("out"));

        assertEquals(0, run.exitCode(), run.err());
        String written = Files.readString(folder.resolve("out/pipeline.yaml"));
        assertTrue(written.contains("epochs: 3") && !written.contains("small"), written);
        assertEquals(0, Sculpt.run("run", "--resume", folder.resolve("out")).exitCode());
    }
}
