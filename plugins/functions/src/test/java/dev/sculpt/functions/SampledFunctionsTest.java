package dev.sculpt.functions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.sculpt.api.task.DenseSamples;
import org.junit.jupiter.api.Test;

class SampledFunctionsTest {

    /** XOR, x0, XOR again, not XOR. */
    private static final String[] OUTPUTS = {"0110", "0101", "0110", "1001"};

    @Test
    void equalOutputsAreOneFunction() {
        assertArrayEquals(new int[] {0, 1, 0, 2}, SampledFunctions.of(Columns.rows(2, OUTPUTS)));
    }

    @Test
    void negationsMayCountAsOne() {
        assertArrayEquals(new int[] {0, 1, 0, 0}, SampledFunctions.upToNegation(Columns.rows(2, OUTPUTS)));
    }

    /** Rows 00 and 01 of x0, x1: XOR and x0 are alike there. */
    @Test
    void whatNoRowTellsApartIsOne() {
        assertArrayEquals(new int[] {0, 0, 0, 1}, SampledFunctions.of(Columns.rows(2, new int[] {0, 1}, OUTPUTS)));
    }

    /** 0.25 and 0.75 are opposite, 0.25 and 0.5 are not. */
    @Test
    void targetsBetweenCountAsTheyAre() {
        assertArrayEquals(new int[] {0, 0, 1}, SampledFunctions.upToNegation(
                new DenseSamples(new float[2][1], new float[][] {{0.25f, 0.75f, 0.25f}, {0, 1, 0.5f}})));
    }
}
