package dev.sculpt.models.mlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/**
 * Two rows of two outputs that should be 1 and 0. The weighted sums are 0 and ln 3 in the first row, ln 3 and 0 in the
 * second; sigmoid(0) = 1/2, sigmoid(ln 3) = 3/4, and the softmax of 0 and ln 3 is 1/4 and 3/4.
 */
class LossTest {

    private static final Arithmetic ARITHMETIC = new ScalarArithmetic();
    private static final float LN_3 = (float) Math.log(3);
    private static final int OUTPUTS = 2;
    private static final int ROWS = 2;
    private static final float[] SUMS = {0, LN_3, LN_3, 0};
    private static final float[] TARGETS = {1, 1, 0, 0};

    private static double total(Loss loss) {
        return loss.total(ARITHMETIC, SUMS, TARGETS, OUTPUTS, ROWS, ROWS);
    }

    private static float[] outputs(Loss loss) {
        float[] outputs = new float[SUMS.length];
        loss.outputs(ARITHMETIC, SUMS, outputs, OUTPUTS, ROWS, ROWS);
        return outputs;
    }

    private static float[] deltas(Loss loss) {
        float[] deltas = new float[SUMS.length];
        loss.deltas(outputs(loss), TARGETS, deltas, OUTPUTS, ROWS, ROWS);
        return deltas;
    }

    private static float[] outputSumDeltas(Loss loss) {
        float[] deltas = new float[SUMS.length];
        loss.outputSumDeltas(outputs(loss), deltas, OUTPUTS, ROWS, ROWS);
        return deltas;
    }

    private static double accuracy(Loss loss) {
        return loss.right(ARITHMETIC, SUMS, TARGETS, OUTPUTS, ROWS, ROWS) / (double) (ROWS * loss.decisions(OUTPUTS));
    }

    /**
     * (-ln 1/2 - ln 1/4) / 2 and (-ln 3/4 - ln 1/2) / 2; deltas (p - t) / 2. Right are both outputs of the second row: a
     * sum of 0 says 0.
     */
    @Test
    void binaryCrossEntropyByHand() {
        assertArrayEquals(new float[] {0.5f, 0.75f, 0.75f, 0.5f}, outputs(Loss.BINARY_CROSS_ENTROPY), 1e-6f);
        assertEquals(1.5 * Math.log(2) + Math.log(8.0 / 3) / 2, total(Loss.BINARY_CROSS_ENTROPY), 1e-6);
        assertArrayEquals(new float[] {-0.25f, -0.125f, 0.375f, 0.25f}, deltas(Loss.BINARY_CROSS_ENTROPY), 1e-6f);
        assertEquals(0.5, accuracy(Loss.BINARY_CROSS_ENTROPY));
    }

    /** (1/4 + 9/16) / 2 and (1/16 + 1/4) / 2; deltas 2 (p - t) p (1 - p) / 2, with p (1 - p) = 1/4 or 3/16. */
    @Test
    void meanSquaredErrorByHand() {
        assertArrayEquals(new float[] {0.5f, 0.75f, 0.75f, 0.5f}, outputs(Loss.MEAN_SQUARED_ERROR), 1e-6f);
        assertEquals(0.40625 + 0.15625, total(Loss.MEAN_SQUARED_ERROR), 1e-6);
        assertArrayEquals(new float[] {-0.125f, -0.046875f, 0.140625f, 0.125f}, deltas(Loss.MEAN_SQUARED_ERROR), 1e-6f);
        assertEquals(0.5, accuracy(Loss.MEAN_SQUARED_ERROR));
    }

    /** -ln 1/4 and -ln 3/4; deltas p - t; the class is right in the second row, one decision of two. */
    @Test
    void crossEntropyWithSoftmaxByHand() {
        assertArrayEquals(new float[] {0.25f, 0.75f, 0.75f, 0.25f}, outputs(Loss.CROSS_ENTROPY), 1e-6f);
        assertEquals(Math.log(4) + Math.log(4.0 / 3), total(Loss.CROSS_ENTROPY), 1e-6);
        assertArrayEquals(new float[] {-0.75f, -0.25f, 0.75f, 0.25f}, deltas(Loss.CROSS_ENTROPY), 1e-6f);
        assertEquals(1, Loss.CROSS_ENTROPY.right(ARITHMETIC, SUMS, TARGETS, OUTPUTS, ROWS, ROWS));
        assertEquals(0.5, accuracy(Loss.CROSS_ENTROPY));
    }

    /** p (1 - p) for a sigmoid; the outputs of a softmax always add up to 1. */
    @Test
    void gradientsOfTheSumOfOutputs() {
        float[] slopes = {0.25f, 0.1875f, 0.1875f, 0.25f};
        assertArrayEquals(slopes, outputSumDeltas(Loss.BINARY_CROSS_ENTROPY), 1e-6f);
        assertArrayEquals(slopes, outputSumDeltas(Loss.MEAN_SQUARED_ERROR), 1e-6f);
        assertArrayEquals(new float[4], outputSumDeltas(Loss.CROSS_ENTROPY));
    }
}
