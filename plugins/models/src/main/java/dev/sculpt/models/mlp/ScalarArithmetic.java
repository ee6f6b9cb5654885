package dev.sculpt.models.mlp;

/** One float at a time, on any Java. */
final class ScalarArithmetic implements Arithmetic {

    @Override
    public int lanes() {
        return 1;
    }

    @Override
    public void sums(DenseLayer layer, int from, int to, float[] parameters, float[] below, Occupancy occupied,
            float[] sums, int stride) {
        for (int t = from; t < to; t++) {
            int row = layer.offset + t * layer.rowLength();
            fill(sums, t * stride, stride, parameters[row + layer.inputs]);
            for (int f = 0; f < layer.inputs; f++) {
                addProduct(parameters[row + f], below, f * stride, sums, t * stride, stride);
            }
        }
    }

    @Override
    public void sums(SparseLayer layer, int from, int to, float[] parameters, float[] below, float[] sums, int stride) {
        for (int t = from; t < to; t++) {
            fill(sums, t * stride, stride, parameters[layer.bias(t)]);
            for (int edge = layer.startAbove()[t]; edge < layer.startAbove()[t + 1]; edge++) {
                addProduct(parameters[layer.offset + edge], below, layer.source()[edge] * stride, sums, t * stride, stride);
            }
        }
    }

    @Override
    public void derivativesBelow(
            DenseLayer layer, int from, int to, float[] parameters, float[] deltas, float[] below, int stride) {
        for (int f = from; f < to; f++) {
            fill(below, f * stride, stride, 0);
            for (int t = 0; t < layer.outputs; t++) {
                float weight = parameters[layer.offset + t * layer.rowLength() + f];
                addProduct(weight, deltas, t * stride, below, f * stride, stride);
            }
        }
    }

    @Override
    public void derivativesBelow(
            SparseLayer layer, int from, int to, float[] parameters, float[] deltas, float[] below, int stride) {
        for (int f = from; f < to; f++) {
            fill(below, f * stride, stride, 0);
            for (int place = layer.startBelow()[f]; place < layer.startBelow()[f + 1]; place++) {
                float weight = parameters[layer.offset + layer.edgeBelow()[place]];
                addProduct(weight, deltas, layer.target()[place] * stride, below, f * stride, stride);
            }
        }
    }

    @Override
    public void gradients(DenseLayer layer, int from, int to, float[] deltas, float[] inputs, Occupancy occupied, int rows,
            float[] gradients, int stride) {
        int length = layer.rowLength();
        for (int t = from; t < to; t++) {
            int row = layer.offset + t * length;
            fill(gradients, row, length, 0);
            for (int r = 0; r < rows; r++) {
                addProduct(deltas[t * stride + r], inputs, r * length, gradients, row, length);
            }
        }
    }

    @Override
    public void gradients(
            SparseLayer layer, int from, int to, float[] deltas, float[] below, float[] gradients, int stride) {
        float[] partial = new float[PARTIAL_SUMS];
        for (int t = from; t < to; t++) {
            for (int edge = layer.startAbove()[t]; edge < layer.startAbove()[t + 1]; edge++) {
                int unit = layer.source()[edge] * stride;
                fill(partial, 0, PARTIAL_SUMS, 0);
                for (int r = 0; r < stride; r++) {
                    int sum = r % PARTIAL_SUMS;
                    partial[sum] = Fused.multiplyAdd(deltas[t * stride + r], below[unit + r], partial[sum]);
                }
                gradients[layer.offset + edge] = addByHalves(partial);
            }
            fill(partial, 0, PARTIAL_SUMS, 0);
            for (int r = 0; r < stride; r++) {
                partial[r % PARTIAL_SUMS] += deltas[t * stride + r];
            }
            gradients[layer.bias(t)] = addByHalves(partial);
        }
    }

    /** Returns the sum of the partial sums, which are lost. */
    static float addByHalves(float[] partial) {
        for (int half = PARTIAL_SUMS / 2; half > 0; half /= 2) {
            for (int i = 0; i < half; i++) {
                partial[i] += partial[i + half];
            }
        }
        return partial[0];
    }

    private static void fill(float[] values, int at, int length, float value) {
        for (int i = at; i < at + length; i++) {
            values[i] = value;
        }
    }

    // sums += factor * values, a number of each from their starts on.
    private static void addProduct(float factor, float[] values, int at, float[] sums, int into, int length) {
        for (int i = 0; i < length; i++) {
            sums[into + i] = Fused.multiplyAdd(factor, values[at + i], sums[into + i]);
        }
    }

    @Override
    public void rectify(float[] values, float[] into, int length) {
        for (int i = 0; i < length; i++) {
            into[i] = Math.max(0, values[i]);
        }
    }

    @Override
    public void gate(float[] values, float[] gates, float[] into, int length) {
        for (int i = 0; i < length; i++) {
            into[i] = gates[i] > 0 ? values[i] : 0;
        }
    }

    @Override
    public void logistic(float[] values, float[] into, int length) {
        for (int i = 0; i < length; i++) {
            into[i] = Logistic.of(values[i]);
        }
    }

    @Override
    public void gaussian(int counter, int key1, int key2, float[] into) {
        for (int pair = 0; pair < Gaussian.PAIRS; pair++) {
            Gaussian.pair(counter + pair, key1, key2, into, pair);
        }
    }

    @Override
    public void addCrossEntropy(float[] sums, float[] targets, int at, int count, float[] partial) {
        addCrossEntropy(sums, targets, at, 0, count, partial);
    }

    /** Adds those of the values {@code at + first .. at + count - 1}. */
    static void addCrossEntropy(float[] sums, float[] targets, int at, int first, int count, float[] partial) {
        for (int i = first; i < count; i++) {
            float sum = sums[at + i];
            float rest = Logarithm.onePlusShare(Logistic.exponential(-Math.min(Math.abs(sum), Logistic.LIMIT)));
            partial[i % PARTIAL_SUMS] += Math.max(sum, 0) - targets[at + i] * sum + rest;
        }
    }

    @Override
    public int countRight(float[] sums, float[] targets, int at, int count) {
        int right = 0;
        for (int i = at; i < at + count; i++) {
            right += sums[i] > 0 == targets[i] > 0.5f ? 1 : 0;
        }
        return right;
    }

    @Override
    public void adam(Adam adam, float[] parameters, float[] gradients, float[] means, float[] squares, int length,
            float scale, float correction) {
        float beta1 = adam.beta1;
        float beta2 = adam.beta2;
        float epsilon = adam.epsilon;
        for (int i = 0; i < length; i++) {
            float gradient = gradients[i];
            float mean = Fused.multiplyAdd(beta1, means[i], (1 - beta1) * gradient);
            float square = Fused.multiplyAdd(beta2, squares[i], (1 - beta2) * gradient * gradient);
            means[i] = mean;
            squares[i] = square;
            parameters[i] -= scale * mean / Fused.multiplyAdd((float) Math.sqrt(square), correction, epsilon);
        }
    }

    @Override
    public void decay(float[] gradients, float[] parameters, float[] mask, int length, float share, float decay) {
        for (int i = 0; i < length; i++) {
            gradients[i] = Fused.multiplyAdd(decay, parameters[i], gradients[i] * share) * mask[i];
        }
    }
}
