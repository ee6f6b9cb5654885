package dev.sculpt.models.mlp;

import dev.sculpt.api.run.BrokenContractException;
import dev.sculpt.api.training.Loss;
import java.util.Arrays;

/**
 * A loss of a plugin, asked row by row and held to its contract.
 *
 * @param loss the loss
 */
record PlainLoss(Loss loss) implements BlockLoss {

    /** One row after the other, in arrays of the outputs. */
    private final class Rows {

        private final float[] sums;
        private final float[] outputs;
        private final float[] targets;
        private final float[] derivatives;
        private boolean numbers;

        Rows(int count) {
            sums = new float[count];
            outputs = new float[count];
            targets = new float[count];
            derivatives = new float[count];
        }

        /** Takes the sums of a row. */
        void sums(float[] block, int row, int stride) {
            read(block, row, stride, sums);
            numbers = true;
            for (float sum : sums) {
                numbers &= Float.isFinite(sum);
            }
        }

        /** Computes the outputs of the row. */
        void outputs() {
            loss.outputs(sums, outputs);
            requireNumbers(outputs, "an output");
        }

        void requireNumbers(float[] values, String what) {
            for (float value : values) {
                requireNumber(value, what);
            }
        }

        // Where sums are infinite, it is the training that diverged.
        void requireNumber(double value, String what) {
            if (numbers && Double.isNaN(value)) {
                throw new BrokenContractException(loss, what + " of NaN for the weighted sums "
                        + Arrays.toString(sums));
            }
        }
    }

    private static void read(float[] block, int row, int stride, float[] into) {
        for (int output = 0; output < into.length; output++) {
            into[output] = block[output * stride + row];
        }
    }

    private static void write(float[] from, float[] block, int row, int stride) {
        for (int output = 0; output < from.length; output++) {
            block[output * stride + row] = from[output];
        }
    }

    @Override
    public void outputs(Arithmetic arithmetic, float[] sums, float[] into, int outputs, int rows, int stride) {
        Rows one = new Rows(outputs);
        for (int row = 0; row < rows; row++) {
            one.sums(sums, row, stride);
            one.outputs();
            write(one.outputs, into, row, stride);
        }
    }

    @Override
    public double total(Arithmetic arithmetic, float[] sums, float[] targets, int outputs, int rows, int stride) {
        Rows one = new Rows(outputs);
        double total = 0;
        for (int row = 0; row < rows; row++) {
            one.sums(sums, row, stride);
            one.outputs();
            read(targets, row, stride, one.targets);
            double value = loss.value(one.sums, one.outputs, one.targets);
            one.requireNumber(value, "a loss");
            total += value;
        }
        return total;
    }

    @Override
    public void deltas(float[] sums, float[] values, float[] targets, float[] into, int outputs, int rows, int stride) {
        Rows one = new Rows(outputs);
        for (int row = 0; row < rows; row++) {
            one.sums(sums, row, stride);
            read(values, row, stride, one.outputs);
            read(targets, row, stride, one.targets);
            loss.derivatives(one.sums, one.outputs, one.targets, one.derivatives);
            one.requireNumbers(one.derivatives, "a derivative");
            write(one.derivatives, into, row, stride);
        }
    }

    @Override
    public void outputSumDeltas(float[] sums, float[] values, float[] into, int outputs, int rows, int stride) {
        Rows one = new Rows(outputs);
        for (int row = 0; row < rows; row++) {
            one.sums(sums, row, stride);
            read(values, row, stride, one.outputs);
            loss.outputSumDerivatives(one.sums, one.outputs, one.derivatives);
            one.requireNumbers(one.derivatives, "a derivative of the sum of outputs");
            write(one.derivatives, into, row, stride);
        }
    }

    @Override
    public int decisions(int outputs) {
        int decisions = loss.decisions(outputs);
        if (decisions < 1) {
            throw new BrokenContractException(loss, decisions + " decisions for " + outputs + " outputs");
        }
        return decisions;
    }

    @Override
    public int right(Arithmetic arithmetic, float[] sums, float[] targets, int outputs, int rows, int stride) {
        Rows one = new Rows(outputs);
        int decisions = decisions(outputs);
        int total = 0;
        for (int row = 0; row < rows; row++) {
            one.sums(sums, row, stride);
            one.outputs();
            read(targets, row, stride, one.targets);
            int right = loss.right(one.sums, one.outputs, one.targets);
            if (right < 0 || right > decisions) {
                throw new BrokenContractException(loss, right + " right decisions of " + decisions);
            }
            total += right;
        }
        return total;
    }
}
