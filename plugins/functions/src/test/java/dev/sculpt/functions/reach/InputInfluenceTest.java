package dev.sculpt.functions.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import dev.sculpt.functions.Circuit;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class InputInfluenceTest {

    /** Rows of numbers between -1 and 1. */
    static Samples numbers(int rows, int inputs, int outputs) {
        SplittableRandom random = new SplittableRandom(4);
        float[][] values = new float[rows][inputs];
        for (float[] row : values) {
            for (int input = 0; input < inputs; input++) {
                row[input] = (float) (2 * random.nextDouble() - 1);
            }
        }
        return new DenseSamples(values, new float[rows][outputs]);
    }

    private static InputInfluence of(Network network, Samples samples, int... functionOf) {
        return new InputInfluence(Circuit.of(network).orElseThrow(), samples, functionOf,
                Arrays.stream(functionOf).max().orElseThrow() + 1);
    }

    /** y0 reads x0 and, hardly, x1; y1 reads x1; x2 leads nowhere. */
    @Test
    void anInputIsUsedWhereItMattersMoreThanHardly() {
        Network network = Tries.weighted(new float[][][] {{{5, 0.01f, 0}, {0, 5, 0}}, {{3, 0}, {0, 3}}},
                new float[][] {{0, 0}, {-2, -2}});
        InputInfluence influence = of(network, numbers(100, 3, 2), 0, 1);

        assertEquals(FunctionsReachedTest.set(0), influence.used(0));
        assertEquals(FunctionsReachedTest.set(1), influence.used(1));
        assertEquals(FunctionsReachedTest.set(), influence.used(2));
    }

    /** The first output never changes, the second, of the same function, does. */
    @Test
    void ofSeveralOutputsTheOneThatChangesMostCounts() {
        Network network = Tries.weighted(new float[][][] {{{5}}, {{0}, {3}}}, new float[][] {{0}, {-2, -2}});

        assertEquals(FunctionsReachedTest.set(0), of(network, numbers(50, 1, 2), 0, 0).used(0));
    }

    @Test
    void anInputOfOneValueIsNotUsed() {
        Network network = Tries.weighted(new float[][][] {{{5, 5}}, {{3}}}, new float[][] {{0}, {-2}});
        Samples samples = new DenseSamples(new float[][] {{1, 0}, {1, 0.5f}, {1, 1}}, new float[3][1]);

        assertEquals(FunctionsReachedTest.set(), of(network, samples, 0).used(0));
        assertEquals(FunctionsReachedTest.set(0), of(network, samples, 0).used(1));
    }
}
