package dev.sculpt.criteria;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.network.Network;
import dev.sculpt.api.search.Try;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import dev.sculpt.functions.InputDependence;
import dev.sculpt.functions.SampledFunctions;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FitsTaskTest {

    /** Three inputs a, b, c; outputs a xor b, not (a xor b), c. */
    private static final Samples ROWS = rows(8);

    private static Samples rows(int count) {
        float[][] inputs = new float[count][];
        float[][] targets = new float[count][];
        for (int row = 0; row < count; row++) {
            int a = row >> 2 & 1;
            int b = row >> 1 & 1;
            int c = row & 1;
            inputs[row] = new float[] {a, b, c};
            targets[row] = new float[] {a ^ b, 1 - (a ^ b), c};
        }
        return new DenseSamples(inputs, targets);
    }

    private static List<String> dependants(Samples samples) {
        return InputDependence.of(samples).stream().map(BitSet::toString).toList();
    }

    @Test
    void allRowsShowEveryDependence() {
        assertEquals(List.of("{0, 1}", "{0, 1}", "{2}"), dependants(ROWS));
    }

    /** The first four rows have a = 0 throughout: nothing is seen of it. */
    @Test
    void fewerRowsShowFewerDependences() {
        assertEquals(List.of("{}", "{0, 1}", "{2}"), dependants(rows(4)));
    }

    @Test
    void inputsThatAreNotBooleanShowNone() {
        assertEquals(List.of("{}"), dependants(new DenseSamples(new float[][] {{0}, {0.5f}}, new float[][] {{0}, {1}})));
    }

    @Test
    void aNegationIsNoOtherFunction() {
        assertArrayEquals(new int[] {0, 0, 1}, SampledFunctions.upToNegation(ROWS));
        assertArrayEquals(new int[] {0, 1, 2}, SampledFunctions.of(ROWS));
    }

    private static final Network NETWORK = Tries.network(List.of(3, 2, 3), "0-0 1-0 2-1", "0-0 0-1 1-2");

    private static double cost(int[] inputs, int[] outputs) {
        int first = IntStream.concat(IntStream.of(inputs), IntStream.of(outputs)).max().orElseThrow() + 1;
        Try result = Tries.of(NETWORK, new int[][] {inputs, {first, first}, outputs});
        return new FitsTask().costs(List.of(result), ROWS)[0];
    }

    @Test
    void whatTheSamplesSayCostsNothing() {
        assertEquals(0, cost(new int[] {0, 0, 1}, new int[] {2, 2, 3}));
    }

    /** a and b serve the same function, and may all the same be of two modules. */
    @Test
    void inputsApartCostNothing() {
        assertEquals(0, cost(new int[] {0, 1, 2}, new int[] {3, 3, 4}));
    }

    /** c with a and b: two pairs. */
    @Test
    void inputsOfDifferentFunctionsTogetherCostAPairEach() {
        assertEquals(2, cost(new int[] {0, 0, 0}, new int[] {1, 1, 2}));
    }

    /** The first two apart: one pair; the last with one of them: another. */
    @Test
    void outputsCostAPairEach() {
        assertEquals(1, cost(new int[] {0, 0, 1}, new int[] {2, 3, 4}));
        assertEquals(2, cost(new int[] {0, 0, 1}, new int[] {2, 3, 2}));
    }

    /** Dropped inputs are in no module. */
    @Test
    void droppedInputsCostNothing() {
        assertEquals(0, cost(new int[] {0, -1, -1}, new int[] {1, 1, 2}));
    }
}
