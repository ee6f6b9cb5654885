package dev.sculpt.runner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Guice;
import dev.sculpt.runner.plugin.PluginFolders;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.wiring.RunnerModule;
import dev.sculpt.runner.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pipelines whose written form once ran something else, or nothing. */
class EffectivePipelineTest {

    private static final String REST = """
            task: { plugin: function-graph, inputs: 2, outputs: { y: x0 xor x1 } }
            model: { plugin: mlp, hidden: [3], epochs: 1 }
            """;

    @TempDir
    private Path folder;

    private Plan plan(String pipeline) throws IOException {
        return Guice.createInjector(new RunnerModule(new PluginFolders(List.of()))).getInstance(Planner.class)
                .plan(new YamlReader().readFile(Files.writeString(folder.resolve("p.yaml"), pipeline)), List.of());
    }

    private String refusal(String pipeline) {
        return assertThrows(InvalidInputException.class, () -> plan(pipeline)).getMessage();
    }

    @Test
    void everyDefaultIsSpelledOut() throws IOException {
        Map<String, Object> effective = plan(REST + "pruning: [{ plugin: edges, step: [1, 2] }]\n").effective();

        assertEquals(List.of("name", "task", "model", "pruning", "keep", "measures", "explanations", "clustering",
                "hierarchy", "seeds"), List.copyOf(effective.keySet()));
        Map<?, ?> pruning = (Map<?, ?>) ((List<?>) effective.get("pruning")).get(0);
        assertEquals(List.of(1.0, 2.0), pruning.get("step"));
        assertEquals("magnitude", pruning.get("score"));
        assertEquals(List.of(Map.of("plugin", "sparsest")), effective.get("keep"));
        assertEquals(List.of(Map.of("plugin", "module-functions"), Map.of("plugin", "interchange")),
                effective.get("explanations"));
        assertEquals(List.of(0L), effective.get("seeds"));
    }

    @Test
    void sweptSeedsReplaceThoseOfThePipeline() throws IOException {
        Plan plan = plan(REST + "seeds: [7]\nsweep: { seeds: [[0, 1], [2, 3]] }\n");

        assertEquals(List.of(List.of(0L, 1L), List.of(2L, 3L)), plan.variants().stream().map(Variant::seeds).toList());
    }

    @Test
    void aSearchOverNothingStays() throws IOException {
        Map<?, ?> pruning = (Map<?, ?>) ((List<?>) plan(REST + "pruning: [{ plugin: edges, maxDrop: [null, 0.01] }]\n")
                .effective().get("pruning")).get(0);

        assertEquals(Arrays.asList(null, 0.01), pruning.get("maxDrop"));
    }

    @Test
    void sweptPathsAreWrittenOut() throws IOException {
        Files.writeString(folder.resolve("a.csv"), RandomPipeline.CSV_ROWS);
        Files.writeString(folder.resolve("b.csv"), RandomPipeline.CSV_ROWS);
        Plan plan = plan("""
                task: { plugin: csv, path: a.csv, targets: [y] }
                model: { plugin: mlp, hidden: [3], epochs: 1 }
                sweep: { task.path: [a.csv, b.csv] }
                """);

        List<String> absolute = List.of(folder.resolve("a.csv").toString(), folder.resolve("b.csv").toString());
        assertEquals(Map.of("task.path", absolute), plan.effective().get("sweep"));
        assertEquals(absolute, plan.variants().stream()
                .map(variant -> variant.pipeline().task().orElseThrow().settings().get("path")).toList());
        assertEquals(List.of("a", "b"), plan.variants().stream().map(one -> one.pipeline().taskName()).toList());
        assertEquals(false, ((Map<?, ?>) plan.effective().get("task")).containsKey("name"), "else both had one name");
    }

    @Test
    void aTaskWithoutANameIsCalledAfterItsFileAndWithoutAFileAfterItsPipeline() throws IOException {
        Files.writeString(folder.resolve("doors.csv"), RandomPipeline.CSV_ROWS);
        String model = "model: { plugin: mlp, hidden: [3], epochs: 1 }\n";
        Plan plan = plan("task: { plugin: csv, path: doors.csv, targets: [y] }\n" + model);

        assertEquals("doors", plan.variants().get(0).pipeline().taskName());
        assertEquals("doors", ((Map<?, ?>) plan.effective().get("task")).get("name"));
        assertEquals("p", plan("task: { plugin: truth-table, outputs: { y: \"0110\" } }\n" + model)
                .variants().get(0).pipeline().taskName());
    }

    /** The default of one plugin would be an unknown key to the other. */
    @Test
    void aStageWhosePluginIsSweptStaysAsWritten() throws IOException {
        Plan plan = plan(REST + "pruning: [{ plugin: edges, step: 40 }]\nsweep: { pruning.0.plugin: [edges, units] }\n");

        assertEquals(List.of(Map.of("plugin", "edges", "step", 40L)), plan.effective().get("pruning"));
    }

    @Test
    void whatIsTriedTwiceIsRefused() {
        assertTrue(refusal(REST + "pruning: [{ plugin: edges, step: [1, 2, 1.0] }]\n")
                .contains("p.yaml:3:11: \"pruning.0\" tries"));
        assertTrue(refusal(REST + "sweep: { model.epochs: [1, 2, 1] }\n").contains("model.epochs=1 twice"));
    }

    @Test
    void aMeasureStandsOnce() {
        assertTrue(refusal(REST + "measures: [same-graph, same-graph]\n").contains("p.yaml:3:24: \"same-graph\" stands"));
    }

    @Test
    void aSweepRunsNoNetworkTwice() {
        assertTrue(refusal(REST + "sweep: { seeds: [[1, 2], [2, 3]] }\n").contains("with seed 2 is there already"));
        assertTrue(refusal(REST + "sweep: { model.optimizer: [adam, { plugin: adam }] }\n").contains("one network twice"));
    }

    @Test
    void aSweepLosesNothingThatItSets() {
        assertTrue(refusal(REST + "sweep: { model.optimizer.beta1: [0.8, 0.9], model.optimizer: [adam, sgd] }\n")
                .contains("sets \"model.optimizer\" after \"model.optimizer.beta1\", which is lost by that"));
        assertTrue(refusal(REST + "sweep: { '.': [1] }\n").contains("has an empty part"));
    }

    @Test
    void onlyWhatIsRunCanBeSwept() {
        assertTrue(refusal(REST + "sweep: { nane: [a, b] }\n").contains("p.yaml:3:10: \"nane\" cannot be swept"));
        assertTrue(refusal(REST + "sweep: [{ columns: [pipelines], rows: [[a]] }]\n").contains("cannot be swept"));
    }
}
