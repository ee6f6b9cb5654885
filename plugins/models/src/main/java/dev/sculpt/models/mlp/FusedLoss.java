package dev.sculpt.models.mlp;

import dev.sculpt.api.network.StandardFunction;
import dev.sculpt.api.network.UnitFunction;
import dev.sculpt.api.training.Loss;
import java.util.Arrays;

/**
 * The losses of ours, of one row, averaged over its outputs; cross-entropy is of the whole row. The plain form is that over
 * blocks, of one row.
 */
enum FusedLoss implements Loss, BlockLoss {
    /** Sigmoid outputs, {@code -t ln p - (1-t) ln(1-p)}. */
    BINARY_CROSS_ENTROPY {
        @Override
        public double total(Arithmetic arithmetic, float[] sums, float[] targets, int outputs, int rows, int stride) {
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
        public void deltas(
                float[] sums, float[] values, float[] targets, float[] into, int outputs, int rows, int stride) {
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
        public double total(Arithmetic arithmetic, float[] sums, float[] targets, int outputs, int rows, int stride) {
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
        public void deltas(
                float[] sums, float[] values, float[] targets, float[] into, int outputs, int rows, int stride) {
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
        public UnitFunction outputFunction() {
            return StandardFunction.SOFTMAX;
        }

        @Override
        public void outputs(Arithmetic arithmetic, float[] sums, float[] into, int outputs, int rows, int stride) {
            for (int row = 0; row < rows; row++) {
                double log = logSumExp(sums, outputs, row, stride);
                for (int i = row; i < outputs * stride; i += stride) {
                    into[i] = (float) Math.exp(sums[i] - log);
                }
            }
        }

        @Override
        public double total(Arithmetic arithmetic, float[] sums, float[] targets, int outputs, int rows, int stride) {
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
        public void deltas(
                float[] sums, float[] values, float[] targets, float[] into, int outputs, int rows, int stride) {
            for (int output = 0; output < outputs; output++) {
                for (int i = output * stride; i < output * stride + rows; i++) {
                    into[i] = values[i] - targets[i];
                }
            }
        }

        @Override
        public void outputSumDeltas(float[] sums, float[] values, float[] into, int outputs, int rows, int stride) {
            // The outputs of a softmax always add up to 1.
            Arrays.fill(into, 0);
        }

        @Override
        public int decisions(int outputs) {
            return 1;
        }

        @Override
        public int right(Arithmetic arithmetic, float[] sums, float[] targets, int outputs, int rows, int stride) {
            int right = 0;
            for (int row = 0; row < rows; row++) {
                right += largest(sums, outputs, row, stride) == largest(targets, outputs, row, stride) ? 1 : 0;
            }
            return right;
        }
    };

    private static final Arithmetic ONE_ROW = new ScalarArithmetic();

    @Override
    public void outputs(Arithmetic arithmetic, float[] sums, float[] into, int outputs, int rows, int stride) {
        arithmetic.logistic(sums, into, outputs * stride);
    }

    @Override
    public void outputSumDeltas(float[] sums, float[] values, float[] into, int outputs, int rows, int stride) {
        for (int output = 0; output < outputs; output++) {
            for (int i = output * stride; i < output * stride + rows; i++) {
                into[i] = values[i] * (1 - values[i]);
            }
        }
    }

    @Override
    public int decisions(int outputs) {
        return outputs;
    }

    /** {@inheritDoc} Outputs are on the right side of 0.5, that is, of the weighted sum 0. */
    @Override
    public int right(Arithmetic arithmetic, float[] sums, float[] targets, int outputs, int rows, int stride) {
        int right = 0;
        for (int output = 0; output < outputs; output++) {
            right += arithmetic.countRight(sums, targets, output * stride, rows);
        }
        return right;
    }

    @Override
    public UnitFunction outputFunction() {
        return StandardFunction.SIGMOID;
    }

    @Override
    public void outputs(float[] sums, float[] into) {
        outputs(ONE_ROW, sums, into, sums.length, 1, 1);
    }

    @Override
    public double value(float[] sums, float[] outputs, float[] targets) {
        return total(ONE_ROW, sums, targets, sums.length, 1, 1);
    }

    @Override
    public void derivatives(float[] sums, float[] outputs, float[] targets, float[] into) {
        deltas(sums, outputs, targets, into, sums.length, 1, 1);
    }

    @Override
    public void outputSumDerivatives(float[] sums, float[] outputs, float[] into) {
        outputSumDeltas(sums, outputs, into, sums.length, 1, 1);
    }

    @Override
    public int right(float[] sums, float[] outputs, float[] targets) {
        return right(ONE_ROW, sums, targets, sums.length, 1, 1);
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
