package dev.sculpt.models.mlp;

import dev.sculpt.api.training.Loss;

/**
 * A loss over a block of rows, {@code [output * stride + row]}: ours by kernels of the arithmetic, any other by
 * {@link PlainLoss}. Rows from {@code rows} on are not looked at.
 */
interface BlockLoss {

    /** Returns the form over blocks of a loss. */
    static BlockLoss of(Loss loss) {
        return loss instanceof BlockLoss fused ? fused : new PlainLoss(loss);
    }

    /** Computes the outputs from their weighted sums. */
    void outputs(Arithmetic arithmetic, float[] sums, float[] into, int outputs, int rows, int stride);

    /** Returns the sum of the losses of all rows. */
    double total(Arithmetic arithmetic, float[] sums, float[] targets, int outputs, int rows, int stride);

    /**
     * Computes the derivatives of each row's loss by its weighted sums; other rows stay as they are.
     *
     * @param values the outputs
     */
    void deltas(float[] sums, float[] values, float[] targets, float[] into, int outputs, int rows, int stride);

    /**
     * Computes the derivatives of the sum of each row's outputs by its weighted sums; other rows stay as they are.
     *
     * @param values the outputs
     */
    void outputSumDeltas(float[] sums, float[] values, float[] into, int outputs, int rows, int stride);

    /** Returns how many decisions a row asks for. */
    int decisions(int outputs);

    /** Returns how many decisions are right. */
    int right(Arithmetic arithmetic, float[] sums, float[] targets, int outputs, int rows, int stride);
}
