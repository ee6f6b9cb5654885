package dev.sculpt.models.mlp;

/**
 * What a network minimises, with the output function that belongs to it. Losses are of one row, averaged over its
 * outputs; cross-entropy is of the whole row.
 */
public enum Loss {
    /** Sigmoid outputs, {@code -t ln p - (1-t) ln(1-p)}. */
    BINARY_CROSS_ENTROPY {
        @Override
        void outputs(float[] sums, float[] into, int offset) {
            sigmoids(sums, into, offset);
        }

        @Override
        double loss(float[] sums, float[] targets, int offset) {
            double loss = 0;
            for (int i = 0; i < sums.length; i++) {
                // The same as the formula, without its overflow: max(z, 0) - t z + ln(1 + exp(-|z|)).
                loss += Math.max(sums[i], 0) - targets[offset + i] * sums[i] + Math.log1p(Math.exp(-Math.abs(sums[i])));
            }
            return loss / sums.length;
        }

        @Override
        void gradient(float[] outputs, int outputOffset, float[] targets, int offset, float[] into) {
            for (int i = 0; i < into.length; i++) {
                into[i] = (outputs[outputOffset + i] - targets[offset + i]) / into.length;
            }
        }
    },
    /** Sigmoid outputs, {@code (p - t)^2}. */
    MEAN_SQUARED_ERROR {
        @Override
        void outputs(float[] sums, float[] into, int offset) {
            sigmoids(sums, into, offset);
        }

        @Override
        double loss(float[] sums, float[] targets, int offset) {
            double loss = 0;
            for (int i = 0; i < sums.length; i++) {
                double error = sigmoid(sums[i]) - targets[offset + i];
                loss += error * error;
            }
            return loss / sums.length;
        }

        @Override
        void gradient(float[] outputs, int outputOffset, float[] targets, int offset, float[] into) {
            for (int i = 0; i < into.length; i++) {
                float output = outputs[outputOffset + i];
                into[i] = 2 * (output - targets[offset + i]) * output * (1 - output) / into.length;
            }
        }
    },
    /** Softmax outputs, {@code -ln p} of the row's class; the accuracy is the share of rows whose class is right. */
    CROSS_ENTROPY {
        @Override
        void outputs(float[] sums, float[] into, int offset) {
            double log = logSumExp(sums);
            for (int i = 0; i < sums.length; i++) {
                into[offset + i] = (float) Math.exp(sums[i] - log);
            }
        }

        @Override
        double loss(float[] sums, float[] targets, int offset) {
            double log = logSumExp(sums);
            double loss = 0;
            for (int i = 0; i < sums.length; i++) {
                loss += targets[offset + i] * (log - sums[i]);
            }
            return loss;
        }

        @Override
        void gradient(float[] outputs, int outputOffset, float[] targets, int offset, float[] into) {
            for (int i = 0; i < into.length; i++) {
                into[i] = outputs[outputOffset + i] - targets[offset + i];
            }
        }

        @Override
        double correct(float[] sums, float[] targets, int offset) {
            int found = 0;
            int right = 0;
            for (int i = 1; i < sums.length; i++) {
                found = sums[i] > sums[found] ? i : found;
                right = targets[offset + i] > targets[offset + right] ? i : right;
            }
            return found == right ? 1 : 0;
        }
    };

    /** Writes the outputs of a row's weighted sums to {@code into[offset ..]}. */
    abstract void outputs(float[] sums, float[] into, int offset);

    /** Returns the loss of a row. */
    abstract double loss(float[] sums, float[] targets, int offset);

    /** Writes the derivative of the row's loss by its weighted sums. */
    abstract void gradient(float[] outputs, int outputOffset, float[] targets, int offset, float[] into);

    /** Returns the share of the row's outputs that are on the right side of 0.5, that is, of the sum 0. */
    double correct(float[] sums, float[] targets, int offset) {
        int correct = 0;
        for (int i = 0; i < sums.length; i++) {
            correct += sums[i] > 0 == targets[offset + i] > 0.5f ? 1 : 0;
        }
        return (double) correct / sums.length;
    }

    static float sigmoid(float sum) {
        return (float) (1 / (1 + Math.exp(-sum)));
    }

    private static void sigmoids(float[] sums, float[] into, int offset) {
        for (int i = 0; i < sums.length; i++) {
            into[offset + i] = sigmoid(sums[i]);
        }
    }

    private static double logSumExp(float[] sums) {
        double largest = Double.NEGATIVE_INFINITY;
        for (float sum : sums) {
            largest = Math.max(largest, sum);
        }
        double total = 0;
        for (float sum : sums) {
            total += Math.exp(sum - largest);
        }
        return largest + Math.log(total);
    }
}
