package dev.sculpt.runner.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Guice;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Planner;
import dev.sculpt.runner.plugin.PluginFolders;
import dev.sculpt.runner.wiring.RunnerModule;
import dev.sculpt.runner.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SharedStagesTest {

    private static final String REST = """
            task: { plugin: truth-table, outputs: { y: '0110' } }
            model: { plugin: mlp, hidden: [3], epochs: 1 }
            pruning: [{ plugin: units, step: 50 }]
            """;

    @TempDir
    private Path folder;

    private List<String> groups(String pipeline, IntPredicate wanted) throws IOException {
        Plan plan = Guice.createInjector(new RunnerModule(new PluginFolders(List.of()))).getInstance(Planner.class)
                .plan(new YamlReader().readFile(Files.writeString(folder.resolve("p.yaml"), pipeline)), List.of());
        List<String> groups = new ArrayList<>();
        SharedStages.groups(plan, wanted).forEachRemaining(group -> groups.add(group.toString()));
        return groups;
    }

    @Test
    void networksOfOneVariantShareNothing() throws IOException {
        assertEquals(List.of("0", "1", "2"), groups(REST + "seeds: 0..2\n", index -> true));
    }

    @Test
    void variantsThatPruneADenseNetworkInOtherWaysShareIt() throws IOException {
        assertEquals(List.of("0 3", "1 4", "2 5"),
                groups(REST + "sweep: { pruning.units.step: [40, 50] }\nseeds: 0..2\n", index -> true));
    }

    @Test
    void variantsOfOtherModelsOrTasksDoNot() throws IOException {
        assertEquals(List.of("0", "1", "2", "3"),
                groups(REST + "sweep: { model.epochs: [1, 2] }\nseeds: 0..1\n", index -> true));
        assertEquals(List.of("0", "1", "2", "3"),
                groups(REST + "sweep: { task.outputs.y: ['0110', '0111'] }\nseeds: 0..1\n", index -> true));
    }

    @Test
    void seedsDecideWhereVariantsHaveOtherOnes() throws IOException {
        String sweep = "sweep: { columns: [pruning.units.step, seeds], rows: [[40, [5, 6]], [50, [6, 7, 5]], [60, [8]]] }\n";

        assertEquals(List.of("0 4", "1-2", "3", "5"), groups(REST + sweep, index -> true));
    }

    /** One that looks through the seeds for each of them takes minutes. */
    @Test
    @Timeout(30)
    void aHundredThousandOtherSeedsAreGroupedInTime() throws IOException {
        String sweep = "sweep: { columns: [pruning.units.step, seeds], rows: [[40, 0..99999], [50, 1..100000]] }\n";

        List<String> groups = groups(REST + sweep, index -> true);

        assertEquals(100_001, groups.size());
        assertEquals(List.of("0", "1 100000", "2 100001"), groups.subList(0, 3));
        assertEquals("199999", groups.get(100_000));
    }

    @Test
    void whatIsNotWantedIsInNoGroup() throws IOException {
        assertEquals(List.of("3", "1 4", "2"), groups(
                REST + "sweep: { pruning.units.step: [40, 50] }\nseeds: 0..2\n", index -> index != 0 && index != 5));
    }

    @Test
    void networksFromElsewhereShareNothing() throws IOException {
        Files.writeString(folder.resolve("n.jsonl"), """
                {"task": "small", "seed": 7, "layers": [2, 1, 1], "edges": [[[0, 0], [1, 0]], [[0, 0]]]}
                {"task": "small", "seed": 7, "layers": [2, 1, 1], "edges": [[[1, 0]], [[0, 0]]]}
                """);

        assertEquals(List.of("0", "1"), groups("model: { plugin: network-file, path: n.jsonl }\n", index -> true));
    }
}
