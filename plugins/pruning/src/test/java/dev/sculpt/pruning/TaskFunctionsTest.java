package dev.sculpt.pruning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.pruning.TaskFunctions.Copy;
import dev.sculpt.pruning.TaskFunctions.Function;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskFunctionsTest {

    private static BitSet set(long bits) {
        return BitSet.valueOf(new long[] {bits});
    }

    /** x0 xor x1, x0, not (x0 xor x1), x0 again: the function of one input comes first. */
    @Test
    void functionsOfFewInputsComeFirstAndCopiesAreKnown() {
        TaskFunctions functions = TaskFunctions.of(new DenseSamples(
                new float[][] {{0, 0}, {1, 0}, {0, 1}, {1, 1}},
                new float[][] {{0, 0, 1, 0}, {1, 1, 0, 1}, {1, 0, 0, 0}, {0, 1, 1, 1}}));

        assertEquals(List.of(new Function(List.of(1), set(0b01)), new Function(List.of(0), set(0b11))),
                functions.functions());
        assertEquals(List.of(new Copy(2, 0, true), new Copy(3, 1, false)), functions.copies());
    }

    /** Numbers do not say what depends on them, so that all are of both functions: three classes, and one output. */
    @Test
    void classesAreOneFunctionOfAllInputsThatMayMatter() {
        TaskFunctions functions = TaskFunctions.of(new DenseSamples(
                new float[][] {{0.1f, 0.2f}, {0.3f, 0.7f}, {0.5f, 0.1f}, {0.4f, 0.4f}},
                new float[][] {{1, 0, 0, 1}, {0, 1, 0, 1}, {0, 0, 1, 1}, {0, 1, 0, 0}}));

        assertEquals(List.of(new Function(List.of(0, 1, 2), set(0b11)), new Function(List.of(3), set(0b11))),
                functions.functions());
        assertEquals(List.of(), functions.copies());
    }

    /** It has nothing to depend on, and comes last since it may read whatever is there. */
    @Test
    void aConstantHasAllInputs() {
        TaskFunctions functions = TaskFunctions.of(new DenseSamples(
                new float[][] {{0, 0}, {1, 0}, {0, 1}, {1, 1}}, new float[][] {{1, 0}, {1, 1}, {1, 0}, {1, 1}}));

        assertEquals(List.of(new Function(List.of(1), set(0b01)), new Function(List.of(0), set(0b11))),
                functions.functions());
    }

    /** Output 3 is class 1 again, output 4 what class 2 is not. */
    @Test
    void copiesOfAClassAreNoFunctionOfTheirOwn() {
        TaskFunctions functions = TaskFunctions.of(new DenseSamples(
                new float[][] {{0.1f}, {0.3f}, {0.5f}, {0.4f}},
                new float[][] {{1, 0, 0, 0, 1}, {0, 1, 0, 1, 1}, {0, 0, 1, 0, 0}, {0, 1, 0, 1, 1}}));

        assertEquals(List.of(new Function(List.of(0, 1, 2), set(0b1))), functions.functions());
        assertEquals(List.of(new Copy(3, 1, false), new Copy(4, 2, true)), functions.copies());
    }
}
