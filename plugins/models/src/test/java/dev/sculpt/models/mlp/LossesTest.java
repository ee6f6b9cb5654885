package dev.sculpt.models.mlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/**
 * Two rows of two outputs that should be 1 and 0. The weighted sums are 0 and ln 3 in the first row, ln 3 and 0 in the
 * second; sigmoid(0) = 1/2, sigmoid(ln 3) = 3/4, and the softmax of 0 and ln 3 is 1/4 and 3/4.
 */
class LossesTest {

    private static final Arithmetic ARITHMETIC = new ScalarArithmetic();
    private static final float LN_3 = (float) Math.log(3);
    private static final int OUTPUTS = 2;
    private static final int ROWS = 2;
    private static final float[] SUMS = {0, LN_3, LN_3, 0};
    private static final float[] TARGETS = {1, 1, 0, 0};

    private static double total(FusedLoss loss) {
        return loss.total(ARITHMETIC, SUMS, TARGETS, OUTPUTS, ROWS, ROWS);
    }

    private static float[] outputs(FusedLoss loss) {
        float[] outputs = new float[SUMS.length];
        loss.outputs(ARITHMETIC, SUMS, outputs, OUTPUTS, ROWS, ROWS);
        return outputs;
    }

    private static float[] deltas(FusedLoss loss) {
        float[] deltas = new float[SUMS.length];
        loss.deltas(SUMS, outputs(loss), TARGETS, deltas, OUTPUTS, ROWS, ROWS);
        return deltas;
    }

    private static float[] outputSumDeltas(FusedLoss loss) {
        float[] deltas = new float[SUMS.length];
        loss.outputSumDeltas(SUMS, outputs(loss), deltas, OUTPUTS, ROWS, ROWS);
        return deltas;
    }

    private static double accuracy(FusedLoss loss) {
        return loss.right(ARITHMETIC, SUMS, TARGETS, OUTPUTS, ROWS, ROWS) / (double) (ROWS * loss.decisions(OUTPUTS));
    }

    /**
     * (-ln 1/2 - ln 1/4) / 2 and (-ln 3/4 - ln 1/2) / 2; deltas (p - t) / 2. Right are both outputs of the second row: a
     * sum of 0 says 0.
     */
    @Test
    void binaryCrossEntropyByHand() {
        assertArrayEquals(new float[] {0.5f, 0.75f, 0.75f, 0.5f}, outputs(FusedLoss.BINARY_CROSS_ENTROPY), 1e-6f);
        assertEquals(1.5 * Math.log(2) + Math.log(8.0 / 3) / 2, total(FusedLoss.BINARY_CROSS_ENTROPY), 1e-6);
        assertArrayEquals(new float[] {-0.25f, -0.125f, 0.375f, 0.25f}, deltas(FusedLoss.BINARY_CROSS_ENTROPY), 1e-6f);
        assertEquals(0.5, accuracy(FusedLoss.BINARY_CROSS_ENTROPY));
    }

    /** (1/4 + 9/16) / 2 and (1/16 + 1/4) / 2; deltas 2 (p - t) p (1 - p) / 2, with p (1 - p) = 1/4 or 3/16. */
    @Test
    void meanSquaredErrorByHand() {
        assertArrayEquals(new float[] {0.5f, 0.75f, 0.75f, 0.5f}, outputs(FusedLoss.MEAN_SQUARED_ERROR), 1e-6f);
        assertEquals(0.40625 + 0.15625, total(FusedLoss.MEAN_SQUARED_ERROR), 1e-6);
        assertArrayEquals(new float[] {-0.125f, -0.046875f, 0.140625f, 0.125f}, deltas(FusedLoss.MEAN_SQUARED_ERROR), 1e-6f);
        assertEquals(0.5, accuracy(FusedLoss.MEAN_SQUARED_ERROR));
    }

    /** -ln 1/4 and -ln 3/4; deltas p - t; the class is right in the second row, one decision of two. */
    @Test
    void crossEntropyWithSoftmaxByHand() {
        assertArrayEquals(new float[] {0.25f, 0.75f, 0.75f, 0.25f}, outputs(FusedLoss.CROSS_ENTROPY), 1e-6f);
        assertEquals(Math.log(4) + Math.log(4.0 / 3), total(FusedLoss.CROSS_ENTROPY), 1e-6);
        assertArrayEquals(new float[] {-0.75f, -0.25f, 0.75f, 0.25f}, deltas(FusedLoss.CROSS_ENTROPY), 1e-6f);
        assertEquals(1, FusedLoss.CROSS_ENTROPY.right(ARITHMETIC, SUMS, TARGETS, OUTPUTS, ROWS, ROWS));
        assertEquals(0.5, accuracy(FusedLoss.CROSS_ENTROPY));
    }

    /** p (1 - p) for a sigmoid; the outputs of a softmax always add up to 1. */
    @Test
    void gradientsOfTheSumOfOutputs() {
        float[] slopes = {0.25f, 0.1875f, 0.1875f, 0.25f};
        assertArrayEquals(slopes, outputSumDeltas(FusedLoss.BINARY_CROSS_ENTROPY), 1e-6f);
        assertArrayEquals(slopes, outputSumDeltas(FusedLoss.MEAN_SQUARED_ERROR), 1e-6f);
        assertArrayEquals(new float[4], outputSumDeltas(FusedLoss.CROSS_ENTROPY));
    }
}
