package dev.sculpt.runner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskCheckTest {

    private static final DenseSamples GOOD = rows(new float[] {0, -7}, new float[] {0, 1});

    private static DenseSamples rows(float[] inputs, float[] targets) {
        return new DenseSamples(new float[][] {{0, 0}, inputs}, new float[][] {{1, 0.5f}, targets});
    }

    private static List<String> faults(Samples training, Samples validation, Samples test) {
        return TaskCheck.faults(new Task(
                List.of("a", "b"), List.of("y", "z"), training, validation, test, 0, Optional.empty()));
    }

    private static List<String> faults(String inputs, String outputs, double noise, Optional<TrueHierarchy> truth) {
        return TaskCheck.faults(new Task(
                List.of(inputs.split(",")), List.of(outputs.split(",")), GOOD, GOOD, GOOD, noise, truth));
    }

    private static TrueModule module(String inputs, String outputs) {
        return new TrueModule(numbers(inputs), numbers(outputs));
    }

    private static TreeSet<Integer> numbers(String text) {
        TreeSet<Integer> numbers = new TreeSet<>();
        Arrays.stream(text.split(" ")).filter(number -> !number.isEmpty()).map(Integer::valueOf).forEach(numbers::add);
        return numbers;
    }

    /** Inputs may be any numbers, targets any in 0..1, and an input may be in no module. */
    @Test
    void aGoodTaskHasNoFaults() {
        assertEquals(List.of(), faults(GOOD, GOOD, GOOD));
        assertEquals(List.of(), faults("a,b", "a,b", 0.5, Optional.of(
                new TrueHierarchy(List.of(module("1", "0"), module("", "1")), List.of(), false))));
    }

    @Test
    void everyPartHasItsOwnFault() {
        DenseSamples target = rows(new float[] {0, 0}, new float[] {0, -0.5f});
        DenseSamples input = rows(new float[] {Float.NaN, 0}, new float[] {0, 5});

        assertEquals(List.of(
                        "row 1 of the training rows has -0.5 for target 1, must be in 0..1",
                        "row 1 of the validation rows has NaN for input 0, must be a finite number",
                        "row 1 of the test rows has -0.5 for target 1, must be in 0..1"),
                faults(target, input, rows(new float[] {0, 0}, new float[] {0, -0.5f})));
        assertEquals(List.of("row 1 of the training rows has -0.5 for target 1, must be in 0..1"),
                faults(target, target, target));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0 | 2 | row 0 of the training rows has NaN for input 0, must be a finite number",
        "2 | 1 | row 0 of the training rows has NaN for target 1, must be in 0..1",
        "3 | 2 | row 0 of the training rows cannot be read: java.lang.ArrayIndexOutOfBoundsException",
    })
    void aRowWritesAllItsValuesAndNoMore(int inputs, int targets, String fault) {
        List<String> faults = faults(new Written(1, inputs, targets), GOOD, GOOD);

        assertEquals(List.of(fault), faults.stream().map(text -> text.replaceFirst("Exception: .*", "Exception")).toList());
    }

    @Test
    void thereAreRows() {
        assertEquals(List.of("there are no test rows"), faults(GOOD, GOOD, new Written(0, 2, 2)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a,a | y,z | 0        | input 1 has the name \"a\" of input 0",
        "a,b | y,y | 0        | output 1 has the name \"y\" of output 0",
        "a,b | ' ,z' | 0      | output 0 has no name",
        "a,b | y,z | Infinity | the noise is not finite",
    })
    void namesAreDistinctAndNoiseIsFinite(String inputs, String outputs, double noise, String fault) {
        assertEquals(List.of(fault), faults(inputs, outputs, noise, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0 9 | 0 1 | 1 | '' | the true hierarchy names input 9, there are 0..1",
        "-1  | 0 1 | 1 | '' | the true hierarchy names input -1, there are 0..1",
        "0 1 | 0 1 | 1 | '' | the true hierarchy has input 1 in two modules",
        "0   | 0 1 | 1 | 1  | the true hierarchy has output 1 in two modules",
        "0   | 0 1 | 1 | 2  | the true hierarchy names output 2, there are 0..1",
        "0   | 0   | 1 | '' | the true hierarchy has output 1 in no module",
    })
    void theTruthHasEveryOutputInOneModule(
            String inputs, String outputs, String otherInputs, String otherOutputs, String fault) {
        assertEquals(List.of(fault), faults("a,b", "y,z", 0, Optional.of(new TrueHierarchy(
                List.of(module(inputs, outputs), module(otherInputs, otherOutputs)), List.of(), false))));
    }

    /** Samples of two inputs and two outputs that write other numbers of values than they say. */
    private record Written(int size, int written, int targets) implements Samples {

        @Override
        public int inputs() {
            return 2;
        }

        @Override
        public int outputs() {
            return 2;
        }

        @Override
        public void readInputs(int row, float[] into, int offset) {
            Arrays.fill(into, offset, offset + written, 1);
        }

        @Override
        public void readTargets(int row, float[] into, int offset) {
            Arrays.fill(into, offset, offset + targets, 1);
        }
    }
}
