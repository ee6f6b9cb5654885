package dev.sculpt.criteria;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import dev.sculpt.functions.SampledFunctions;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeastMixedTest {

    private static Samples samples(float[]... targets) {
        return new DenseSamples(new float[targets.length][2], targets);
    }

    /** Outputs 0 and 2 are 0 1 1 0, output 1 is 0 1 0 0. */
    @Test
    void outputsOfEqualColumnsAreOneFunction() {
        assertArrayEquals(new int[] {0, 1, 0}, SampledFunctions.of(samples(
                new float[] {0, 0, 0}, new float[] {1, 1, 1}, new float[] {1, 0, 1}, new float[] {0, 0, 0})));
    }

    @Test
    void outputsThatDifferInTwoRowsAreThreeFunctions() {
        assertArrayEquals(new int[] {0, 1, 2}, SampledFunctions.of(samples(
                new float[] {0, 1, 1}, new float[] {1, 1, 0})));
    }

    /**
     * Widths 2, 3, 3, 3. Layer 2: unit 0 reaches outputs 0 and 2, unit 1 outputs 0 and 1, unit 2 none. Layer 1:
     * unit 0 reads up to unit 0, unit 1 up to 0 and 1, unit 2 up to the unit that reaches nothing.
     */
    private static final Network NETWORK = Tries.network(
            List.of(2, 3, 3, 3), "0-0 1-1 1-2", "0-0 1-0 1-1 2-2", "0-0 0-2 1-0 1-1");

    /** Copies 0 and 2: unit 1 of layer 2 and unit 1 of layer 1 are mixed. */
    @Test
    void copiesOfOneFunctionDoNotMix() {
        assertArrayEquals(new double[] {2}, new LeastMixed().costs(
                List.of(Tries.of(NETWORK)), samples(new float[] {0, 1, 0})));
    }

    /** All outputs differ: units 0 and 1 of both layers are mixed. */
    @Test
    void differentFunctionsMix() {
        assertArrayEquals(new double[] {4}, new LeastMixed().costs(
                List.of(Tries.of(NETWORK)), samples(new float[] {0, 1, 1}, new float[] {0, 0, 1})));
    }

    @Test
    void oneFunctionNeverMixes() {
        assertArrayEquals(new double[] {0}, new LeastMixed().costs(
                List.of(Tries.of(NETWORK)), samples(new float[] {1, 1, 1})));
    }
}
