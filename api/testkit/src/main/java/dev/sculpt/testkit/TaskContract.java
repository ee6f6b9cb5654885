package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TaskSource;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link TaskSource} has to hold. Extend it and say how to create yours. */
public abstract class TaskContract {

    /** Rows looked at, evenly spread where there are more. */
    private static final int ROWS = 1000;

    /** Returns a new instance of the source under test, of a task that loads. */
    protected abstract TaskSource create();

    @Test
    void namesEachInputAndOutputOnce() {
        Task task = create().load();
        List<String> names = new ArrayList<>(task.inputNames());
        names.addAll(task.outputNames());
        assertFalse(task.inputNames().isEmpty() || task.outputNames().isEmpty(), "needs an input and an output");
        assertFalse(names.stream().anyMatch(String::isBlank), "blank among " + names);
        assertEquals(new HashSet<>(task.inputNames()).size(), task.inputs(), "distinct names among " + task.inputNames());
        assertEquals(new HashSet<>(task.outputNames()).size(), task.outputs(), "distinct names among " + task.outputNames());
    }

    @Test
    void hasFiniteInputsAndTargetsFromZeroToOne() {
        for (Samples samples : splits(create().load())) {
            assertTrue(samples.size() > 0, "rows");
            rows(samples).forEach(row -> {
                for (float input : inputs(samples, row)) {
                    assertTrue(Float.isFinite(input), "input " + input + " in row " + row);
                }
                for (float target : targets(samples, row)) {
                    assertTrue(target >= 0 && target <= 1, "target " + target + " in row " + row);
                }
            });
        }
    }

    @Test
    void writesRowsWhereItIsTold() {
        for (Samples samples : splits(create().load())) {
            float[] inputs = new float[samples.inputs() + 3];
            samples.readInputs(0, inputs, 2);
            assertArrayEquals(inputs(samples, 0), Arrays.copyOfRange(inputs, 2, inputs.length - 1));
            float[] targets = new float[samples.outputs() + 3];
            samples.readTargets(0, targets, 2);
            assertArrayEquals(targets(samples, 0), Arrays.copyOfRange(targets, 2, targets.length - 1));
            assertEquals(List.of(0f, 0f, 0f, 0f), List.of(inputs[0], inputs[1], targets[0], targets[1]), "before the row");
            assertEquals(0, inputs[inputs.length - 1] + targets[targets.length - 1], "after the row");
        }
    }

    @Test
    void loadsTheSameTaskAgain() {
        TaskSource source = create();
        Task task = source.load();
        for (Task again : List.of(source.load(), create().load())) {
            assertEquals(task.inputNames(), again.inputNames());
            assertEquals(task.outputNames(), again.outputNames());
            assertEquals(task.noise(), again.noise());
            assertEquals(task.truth(), again.truth());
            for (int split = 0; split < 3; split++) {
                assertSameRows(splits(task).get(split), splits(again).get(split));
            }
        }
    }

    @Test
    void putsEveryOutputIntoOneTrueModuleAndNoInputIntoTwo() {
        Task task = create().load();
        task.truth().ifPresent(truth -> {
            assertEquals(IntStream.range(0, task.outputs()).boxed().toList(),
                    members(truth.modules(), TrueModule::outputs), "outputs of the true modules");
            List<Integer> inputs = members(truth.modules(), TrueModule::inputs);
            assertEquals(inputs.stream().distinct().toList(), inputs, "inputs of the true modules");
            assertTrue(inputs.stream().allMatch(input -> input >= 0 && input < task.inputs()), inputs.toString());
        });
    }

    @Test
    void isReadBySeveralThreads() {
        Samples expected = create().load().training();
        Samples samples = create().load().training();
        Concurrently.assertEach(() -> {
            assertSameRows(expected, samples);
            return samples.size();
        }, size -> assertEquals(expected.size(), size));
    }

    private static List<Samples> splits(Task task) {
        return List.of(task.training(), task.validation(), task.test());
    }

    private static IntStream rows(Samples samples) {
        int rows = Math.min(ROWS, samples.size());
        return IntStream.range(0, rows).map(i -> (int) ((long) i * samples.size() / rows));
    }

    private static float[] inputs(Samples samples, int row) {
        float[] inputs = new float[samples.inputs()];
        samples.readInputs(row, inputs, 0);
        return inputs;
    }

    private static float[] targets(Samples samples, int row) {
        float[] targets = new float[samples.outputs()];
        samples.readTargets(row, targets, 0);
        return targets;
    }

    private static void assertSameRows(Samples expected, Samples actual) {
        assertEquals(expected.size(), actual.size(), "rows");
        rows(expected).forEach(row -> {
            assertArrayEquals(inputs(expected, row), inputs(actual, row), "inputs of row " + row);
            assertArrayEquals(targets(expected, row), targets(actual, row), "targets of row " + row);
        });
    }

    private static List<Integer> members(List<TrueModule> modules, Function<TrueModule, SortedSet<Integer>> held) {
        return modules.stream().flatMap(module -> held.apply(module).stream()).sorted().toList();
    }
}
