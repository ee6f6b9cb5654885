package dev.sculpt.runner.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Guice;
import dev.sculpt.api.execution.Batch;
import dev.sculpt.api.execution.Execution;
import dev.sculpt.runner.engine.Engine;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Planner;
import dev.sculpt.runner.plan.Stage;
import dev.sculpt.runner.plugin.PluginFolders;
import dev.sculpt.runner.plugin.RunningCalls;
import dev.sculpt.runner.run.EncodedRow;
import dev.sculpt.runner.wiring.RunnerModule;
import dev.sculpt.runner.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanWorkTest {

    private static final String PIPELINE = """
            task: { plugin: truth-table, outputs: { y: '0110' } }
            model: { plugin: mlp, hidden: [4], epochs: 2 }
            pruning: [{ plugin: units, step: 50 }]
            seeds: [3, 4, 5]
            """;

    @TempDir
    private Path folder;
    private Plan plan;
    private final RunningCalls running = new RunningCalls();
    private final List<String> remarks = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> in = new ArrayList<>();

    @BeforeEach
    void plan() throws IOException {
        plan = plan(PIPELINE);
    }

    private Plan plan(String text) throws IOException {
        return Guice.createInjector(new RunnerModule(new PluginFolders(List.of()))).getInstance(Planner.class)
                .plan(new YamlReader().readFile(Files.writeString(folder.resolve("p.yaml"), text)), List.of());
    }

    private static List<byte[]> rows(Plan plan) {
        List<byte[]> rows = new ArrayList<>();
        new Engine(1).run(plan, plan.all(), result -> rows.add(EncodedRow.write(result)), () -> false);
        return rows;
    }

    private void run(Execution execution, Consumer<NetworkResult> results) {
        Stage<Execution> named = plan.execution().orElseThrow();
        Plan executed = new Plan(plan.name(), plan.variants(), plan.given(), plan.effective(), Optional.of(new Stage<>(
                named.offer(), execution, named.settings(), named.parts(), named.files(), named.searched())));
        PlanWork.Here here = new PlanWork.Here(new Engine(2, running, remarks::add), 2, running, () -> {
            throw new IllegalStateException("nothing goes elsewhere");
        }, remarks::add);
        new PlanWork(executed, here, index -> true, results, () -> false).run();
    }

    /** Each is a row that was not damaged, of a network that this plan does not have at its place. */
    @Test
    void rowsOfOtherPlansAreRefusedAndTheRunGoesOn() throws IOException {
        List<String> refusals = new ArrayList<>();
        List<byte[]> strange = Stream.of(
                PIPELINE.replace("[3, 4, 5]", "[4]"),
                PIPELINE.replace("0110", "0111"),
                PIPELINE.replace("epochs: 2", "epochs: 3"),
                PIPELINE.replace("[3, 4, 5]", "[3, 4, 5, 6]")).map(this::lastRow).toList();

        run(work -> {
            for (byte[] row : strange) {
                refusals.add(assertThrows(IllegalArgumentException.class, () -> work.accept(row)).getMessage());
            }
            work.compute(work.left());
        }, result -> in.add(result.id().index()));

        assertEquals("a row of network 0 is of another run: its seed is 4, here 3", refusals.get(0));
        assertTrue(refusals.get(1).startsWith("a row of network 2 is of another run: its "), refusals.get(1));
        assertTrue(refusals.get(2).startsWith("a row of network 2 is of another run: its identity is "), refusals.get(2));
        assertEquals("a row of network 3 is of another run: its index is 3, here are 3 networks", refusals.get(3));
        assertEquals(List.of(0, 1, 2), in.stream().sorted().toList());
    }

    private byte[] lastRow(String pipeline) {
        try {
            Plan other = plan(pipeline);
            List<byte[]> last = new ArrayList<>();
            new Engine(1).run(other, Batch.of(other.networks() - 1), result -> last.add(EncodedRow.write(result)),
                    () -> false);
            return last.get(0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Interrupts are for plugins; one would close the journal under the row. */
    @Test
    void whatTakesARowIsInNoPlugin() {
        List<byte[]> rows = rows(plan);
        List<Boolean> interrupted = new ArrayList<>();
        List<String> waitedFor = new ArrayList<>();

        run(work -> {
            work.accept(rows.get(0));
            waitedFor.addAll(running.texts());
            work.accept(rows.get(1));
            work.compute(Batch.of(2));
        }, result -> {
            running.interrupt();
            interrupted.add(Thread.currentThread().isInterrupted());
            waitedFor.addAll(running.texts());
        });

        assertEquals(List.of(false, false, false), interrupted);
        assertEquals(List.of("execution plugin \"local\""), waitedFor);
    }

    /** As when batches are computed twice: each network comes in once, and one at a time. */
    @Test
    void rowsOfSeveralThreadsComeInOneAtATime() {
        List<byte[]> rows = rows(plan);
        AtomicInteger inside = new AtomicInteger();
        List<Integer> together = new ArrayList<>();

        run(work -> CompletableFuture.allOf(IntStream.range(0, 4)
                .mapToObj(thread -> CompletableFuture.runAsync(() -> rows.forEach(work::accept)))
                .toArray(CompletableFuture[]::new)).join(), result -> {
                    together.add(inside.incrementAndGet());
                    in.add(result.id().index());
                    inside.decrementAndGet();
                });

        assertEquals(List.of(0, 1, 2), in.stream().sorted().toList());
        assertEquals(List.of(1, 1, 1), together);
    }

    @Test
    void batchesOfSeveralThreadsAreApart() {
        run(work -> CompletableFuture.allOf(IntStream.range(0, 3)
                .mapToObj(index -> CompletableFuture.runAsync(() -> work.compute(Batch.of(index))))
                .toArray(CompletableFuture[]::new)).join(), result -> in.add(result.id().index()));

        assertEquals(List.of(0, 1, 2), in.stream().sorted().toList());
        assertEquals(List.of(), remarks);
    }
}
