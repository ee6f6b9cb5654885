package dev.sculpt.models.mlp;

import java.util.Arrays;

/**
 * What a network minimises, with the output function that belongs to it. Losses are of one row, averaged over its
 * outputs; cross-entropy is of the whole row.
 *
 * <p>Values are those of a block of rows, {@code [output * stride + row]}; rows from {@code rows} on are not looked at.
 */
public enum Loss {
    /** Sigmoid outputs, {@code -t ln p - (1-t) ln(1-p)}. */
    BINARY_CROSS_ENTROPY {
        @Override
        double total(Arithmetic arithmetic, float[] sums, float[] targets, int outputs, int rows, int stride) {
            double total = 0;
            float[] partial = new float[Arithmetic.PARTIAL_SUMS];
            for (int output = 0; output < outputs; output++) {
                Arrays.fill(partial, 0);
                arithmetic.addCrossEntropy(sums, targets, output * stride, rows, partial);
                for (float sum : partial) {
                    total += sum;
                }
            }
            return total / outputs;
        }

        @Override
        void deltas(float[] values, float[] targets, float[] into, int outputs, int rows, int stride) {
            float share = 1f / outputs;
            for (int output = 0; output < outputs; output++) {
                for (int i = output * stride; i < output * stride + rows; i++) {
                    into[i] = (values[i] - targets[i]) * share;
                }
            }
        }
    },
    /** Sigmoid outputs, {@code (p - t)^2}. */
    MEAN_SQUARED_ERROR {
        @Override
        double total(Arithmetic arithmetic, float[] sums, float[] targets, int outputs, int rows, int stride) {
            double total = 0;
            for (int output = 0; output < outputs; output++) {
                for (int i = output * stride; i < output * stride + rows; i++) {
                    double error = Logistic.of(sums[i]) - targets[i];
                    total += error * error;
                }
            }
            return total / outputs;
        }

        @Override
        void deltas(float[] values, float[] targets, float[] into, int outputs, int rows, int stride) {
            float share = 2f / outputs;
            for (int output = 0; output < outputs; output++) {
                for (int i = output * stride; i < output * stride + rows; i++) {
                    into[i] = (values[i] - targets[i]) * values[i] * (1 - values[i]) * share;
                }
            }
        }
    },
    /** Softmax outputs, {@code -ln p} of the row's class; the accuracy is the share of rows whose class is right. */
    CROSS_ENTROPY {
        @Override
        void outputs(Arithmetic arithmetic, float[] sums, float[] into, int outputs, int rows, int stride) {
            for (int row = 0; row < rows; row++) {
                double log = logSumExp(sums, outputs, row, stride);
                for (int i = row; i < outputs * stride; i += stride) {
                    into[i] = (float) Math.exp(sums[i] - log);
                }
            }
        }

        @Override
        double total(Arithmetic arithmetic, float[] sums, float[] targets, int outputs, int rows, int stride) {
            double total = 0;
            for (int row = 0; row < rows; row++) {
                double log = logSumExp(sums, outputs, row, stride);
                for (int i = row; i < outputs * stride; i += stride) {
                    total += targets[i] * (log - sums[i]);
                }
            }
            return total;
        }

        @Override
        void deltas(float[] values, float[] targets, float[] into, int outputs, int rows, int stride) {
            for (int output = 0; output < outputs; output++) {
                for (int i = output * stride; i < output * stride + rows; i++) {
                    into[i] = values[i] - targets[i];
                }
            }
        }

        @Override
        void outputSumDeltas(float[] values, float[] into, int outputs, int rows, int stride) {
            // The outputs of a softmax always add up to 1.
            Arrays.fill(into, 0);
        }

        @Override
        int decisions(int outputs) {
            return 1;
        }

        @Override
        int right(Arithmetic arithmetic, float[] sums, float[] targets, int outputs, int rows, int stride) {
            int right = 0;
            for (int row = 0; row < rows; row++) {
                right += largest(sums, outputs, row, stride) == largest(targets, outputs, row, stride) ? 1 : 0;
            }
            return right;
        }
    };

    /** Computes the outputs from their weighted sums. */
    void outputs(Arithmetic arithmetic, float[] sums, float[] into, int outputs, int rows, int stride) {
        arithmetic.logistic(sums, into, outputs * stride);
    }

    /** Returns the sum of the losses of all rows. */
    abstract double total(Arithmetic arithmetic, float[] sums, float[] targets, int outputs, int rows, int stride);

    /** Computes the derivatives of each row's loss by its weighted sums, from the outputs; other rows stay as they are. */
    abstract void deltas(float[] values, float[] targets, float[] into, int outputs, int rows, int stride);

    /** Computes the derivatives of the sum of each row's outputs by its weighted sums, from the outputs. */
    void outputSumDeltas(float[] values, float[] into, int outputs, int rows, int stride) {
        for (int output = 0; output < outputs; output++) {
            for (int i = output * stride; i < output * stride + rows; i++) {
                into[i] = values[i] * (1 - values[i]);
            }
        }
    }

    /** Returns how many decisions a row asks for. */
    int decisions(int outputs) {
        return outputs;
    }

    /** Returns how many decisions are right: outputs on the right side of 0.5, that is, of the weighted sum 0. */
    int right(Arithmetic arithmetic, float[] sums, float[] targets, int outputs, int rows, int stride) {
        int right = 0;
        for (int output = 0; output < outputs; output++) {
            right += arithmetic.countRight(sums, targets, output * stride, rows);
        }
        return right;
    }

    private static int largest(float[] values, int outputs, int row, int stride) {
        int largest = 0;
        for (int output = 1; output < outputs; output++) {
            largest = values[output * stride + row] > values[largest * stride + row] ? output : largest;
        }
        return largest;
    }

    private static double logSumExp(float[] sums, int outputs, int row, int stride) {
        double largest = sums[largest(sums, outputs, row, stride) * stride + row];
        double total = 0;
        for (int i = row; i < outputs * stride; i += stride) {
            total += Math.exp(sums[i] - largest);
        }
        return largest + Math.log(total);
    }
}
