package dev.sculpt.runner.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Guice;
import dev.sculpt.api.execution.Batch;
import dev.sculpt.api.execution.BatchWorker;
import dev.sculpt.api.execution.PortableWork;
import dev.sculpt.api.execution.ShippedFile;
import dev.sculpt.api.execution.WorkerFolder;
import dev.sculpt.networklines.InvalidLineException;
import dev.sculpt.runner.engine.Engine;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.execution.PortablePlan;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Planner;
import dev.sculpt.runner.plugin.ClassPath;
import dev.sculpt.runner.plugin.PluginFolders;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.run.EncodedRow;
import dev.sculpt.runner.run.NetworkCodec;
import dev.sculpt.runner.wiring.RunnerModule;
import dev.sculpt.runner.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A worker has the files of its folder alone, and gives what a run gives where they came from. */
class PlanWorkerTest {

    @TempDir
    private Path folder;
    private Path data;
    private PortableWork work;
    private Map<Integer, String> expected;

    @BeforeEach
    void shipped() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(data.resolve("columns.txt"), "y: 0110\nz: 0001\n");
        Path pipeline = Files.writeString(folder.resolve("p.yaml"), """
                task: { plugin: truth-table, path: data/columns.txt }
                model: { plugin: mlp, hidden: [6], epochs: 20 }
                pruning:
                  - { plugin: units, step: [25, 50] }
                seeds: [3, 4, 5]
                """);
        Plan plan = Guice.createInjector(new RunnerModule(new PluginFolders(List.of()))).getInstance(Planner.class)
                .plan(new YamlReader().readFile(pipeline), List.of());
        work = new PortablePlan(plan, new ClassPath(List.of()), new PluginFolders(List.of()), List.of()).work();
        expected = new TreeMap<>();
        new Engine(1).run(plan, Batch.of(0, 2),
                result -> expected.put(result.id().index(), NetworkCodec.write(result)), () -> false);
        WorkerFolder worker = new WorkerFolder(Files.createDirectory(folder.resolve("worker")));
        for (ShippedFile file : work.files()) {
            worker.put(file.place(), file.sha256(), file.source());
        }
        Files.move(data, folder.resolve("elsewhere"));
    }

    private BatchWorker open(String description) {
        return new PlanWorkerProvider().open(description, folder.resolve("worker"));
    }

    @Test
    void itsRowsAreThoseOfARunWhereTheFilesCameFrom() {
        Map<Integer, String> found = new TreeMap<>();
        try (BatchWorker worker = open(work.description())) {
            worker.compute(Batch.of(0, 2), row -> found.put(index(row), line(row)), () -> false);
        }

        assertEquals(expected, found);
        assertTrue(found.get(0).contains(data.resolve("columns.txt").toString()), found.get(0));
        assertFalse(found.get(0).contains(folder.resolve("worker").toString()), found.get(0));
    }

    private static int index(byte[] row) {
        return result(row).id().index();
    }

    private static String line(byte[] row) {
        return NetworkCodec.write(result(row));
    }

    private static NetworkResult result(byte[] row) {
        try {
            return EncodedRow.read(row).orElseThrow();
        } catch (InvalidLineException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void nothingIsComputedOnceItIsStopped() {
        try (BatchWorker worker = open(work.description())) {
            worker.compute(Batch.of(0, 1, 2), row -> assertEquals("no row", line(row)), () -> true);
        }
    }

    @Test
    void anotherPlanThanWasShippedIsRefused() {
        String fewer = work.description().replace("networks: 3", "networks: 2");

        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> open(fewer));

        assertEquals("the pipeline comes to 3 networks here, and to 2 where it was shipped from", refused.getMessage());
    }

    @Test
    void aFileThatIsNotThereIsAProblemOfThePipeline() throws IOException {
        for (ShippedFile file : work.files()) {
            Files.delete(folder.resolve("worker").resolve(file.place()));
        }

        assertTrue(assertThrows(InvalidInputException.class, () -> open(work.description()))
                .getMessage().contains("columns.txt"));
    }

    @Test
    void otherTextsAreNoWork() {
        assertThrows(IllegalArgumentException.class, () -> open("networks: 3"));
    }
}
