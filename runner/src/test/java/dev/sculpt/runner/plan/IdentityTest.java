package dev.sculpt.runner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Guice;
import dev.sculpt.runner.plugin.PluginFolders;
import dev.sculpt.runner.wiring.RunnerModule;
import dev.sculpt.runner.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {

    private static final String PIPELINE = """
            task: { plugin: csv, path: rows.csv, targets: [y] }
            model: { plugin: mlp, hidden: [3], epochs: 1 }
            pruning: [{ plugin: units, step: [20, 50] }]
            keep: sparsest
            clustering: agglomerative
            hierarchy: { threshold: 0.8 }
            measures: [same-graph]
            seeds: 0
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void rows() throws IOException {
        Files.writeString(folder.resolve("rows.csv"), RandomPipeline.CSV_ROWS);
        Files.writeString(folder.resolve("same.csv"), RandomPipeline.CSV_ROWS);
        Files.writeString(folder.resolve("other.csv"), RandomPipeline.CSV_ROWS.replace("1,1,0", "1,1,1"));
        Files.writeString(folder.resolve("renamed.csv"), RandomPipeline.CSV_ROWS.replace("a,b", "a,c"));
    }

    private Identity of(String pipeline) throws IOException {
        return Guice.createInjector(new RunnerModule(new PluginFolders(List.of()))).getInstance(Planner.class)
                .plan(new YamlReader().readFile(Files.writeString(folder.resolve("p.yaml"), pipeline)), List.of())
                .variants().get(0).identity();
    }

    private Identity with(String what, String instead) throws IOException {
        assertTrue(PIPELINE.contains(what), what);
        return of(PIPELINE.replace(what, instead));
    }

    @Test
    void partsAreDigests() throws IOException {
        Identity identity = of(PIPELINE);

        for (String part : List.of(identity.task(), identity.model(), identity.method())) {
            assertTrue(part.matches("[0-9a-f]{16}"), part);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "seeds: 0                | seeds: 5",
        "measures: [same-graph]  | measures: []",
        "seeds: 0                | name: another",
        "targets: [y]            | targets: [y], name: another",
        "path: rows.csv          | path: same.csv",
        "keep: sparsest          | keep: [{ plugin: sparsest }]",
        "{ plugin: mlp, hidden   | { learningRate: 0.05, plugin: mlp, hidden",
        "clustering: agglomerative | clustering: { linkage: average }",
        "seeds: 0                | compare: [fewest-units]",
        "seeds: 0                | 'timeout: 30m'",
    })
    void whatChangesNoNetworkChangesNoIdentity(String what, String instead) throws IOException {
        assertEquals(of(PIPELINE), with(what, instead));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "path: rows.csv            | path: other.csv                       | task",
        "path: rows.csv            | path: renamed.csv                     | task",
        "epochs: 1                 | epochs: 2                             | model",
        "hidden: [3]               | hidden: [4]                           | model",
        "epochs: 1                 | epochs: 1, optimizer: sgd             | model",
        "step: [20, 50]            | step: 50                              | method",
        "step: [20, 50]            | 'step: [20, 50], score: random'       | method",
        "keep: sparsest            | keep: fewest-units                    | method",
        "keep: sparsest            | keep: [fewest-units, sparsest]        | method",
        "clustering: agglomerative | clustering: { linkage: single }       | method",
        "threshold: 0.8            | threshold: 0.9                        | method",
    })
    void onlyTheChangedPartIsAnother(String what, String instead, String part) throws IOException {
        Identity before = of(PIPELINE);
        Identity after = with(what, instead);

        assertEquals(part.equals("task"), !before.task().equals(after.task()));
        assertEquals(part.equals("model"), !before.model().equals(after.model()));
        assertEquals(part.equals("method"), !before.method().equals(after.method()));
    }

    @Test
    void aComparedVariantIsTheSameNetworkAsAPipelineThatSaysTheSame() throws IOException {
        assertEquals(with("keep: sparsest", "keep: fewest-units"), of(PIPELINE
                + "compare: { baseline: units, variants: { paper: {}, units: { keep: fewest-units } } }\n"));
        assertEquals(of(PIPELINE),
                with("seeds: 0", "compare: { variants: { paper: {}, units: { keep: fewest-units } } }"));
    }

    @Test
    void sweptOrWrittenIsTheSame() throws IOException {
        assertEquals(with("epochs: 1", "epochs: 2"), of(PIPELINE + "sweep: { model.epochs: [2, 3] }\n"));
        assertNotEquals(of(PIPELINE), of(PIPELINE + "sweep: { model.epochs: [2, 3] }\n"));
    }
}
