package dev.sculpt.models.mlp;

/**
 * Computes large dense layers as products of matrices, and all else by another arithmetic. The products add up in an order
 * of their own, so that results agree with those of others to float tolerance only.
 */
final class ProductArithmetic implements Arithmetic {

    /** Each share copies what it multiplies, so that shares have to be large to be worth it. */
    private static final long SHARE = 1L << 26;

    private final MatrixProduct product;
    private final Arithmetic others;

    ProductArithmetic(MatrixProduct product, Arithmetic others) {
        this.product = product;
        this.others = others;
    }

    @Override
    public int lanes() {
        return others.lanes();
    }

    @Override
    public long share() {
        return SHARE;
    }

    @Override
    public void sums(DenseLayer layer, int from, int to, float[] parameters, float[] below, Occupancy occupied,
            float[] sums, int stride) {
        if (!product.pays(to - from, layer.inputs, stride)) {
            others.sums(layer, from, to, parameters, below, occupied, sums, stride);
            return;
        }
        product.multiply(
                rowsOf(layer, from, to, layer.inputs, parameters),
                new Matrix(below, 0, layer.inputs, stride, stride),
                new Matrix(sums, from * stride, to - from, stride, stride));
        for (int t = from; t < to; t++) {
            float bias = parameters[layer.bias(t)];
            for (int i = t * stride; i < (t + 1) * stride; i++) {
                sums[i] += bias;
            }
        }
    }

    @Override
    public void derivativesBelow(
            DenseLayer layer, int from, int to, float[] parameters, float[] deltas, float[] below, int stride) {
        if (!product.pays(to - from, layer.outputs, stride)) {
            others.derivativesBelow(layer, from, to, parameters, deltas, below, stride);
            return;
        }
        product.multiplyTransposed(
                new Matrix(parameters, layer.offset + from, layer.outputs, to - from, layer.rowLength()),
                new Matrix(deltas, 0, layer.outputs, stride, stride),
                new Matrix(below, from * stride, to - from, stride, stride));
    }

    @Override
    public void gradients(DenseLayer layer, int from, int to, float[] deltas, float[] inputs, Occupancy occupied, int rows,
            float[] gradients, int stride) {
        int length = layer.rowLength();
        if (!product.pays(to - from, rows, length)) {
            others.gradients(layer, from, to, deltas, inputs, occupied, rows, gradients, stride);
            return;
        }
        product.multiply(
                new Matrix(deltas, from * stride, to - from, rows, stride),
                new Matrix(inputs, 0, rows, length, length),
                rowsOf(layer, from, to, length, gradients));
    }

    private static Matrix rowsOf(DenseLayer layer, int from, int to, int columns, float[] values) {
        return new Matrix(values, layer.offset + from * layer.rowLength(), to - from, columns, layer.rowLength());
    }

    @Override
    public void sums(SparseLayer layer, int from, int to, float[] parameters, float[] below, float[] sums, int stride) {
        others.sums(layer, from, to, parameters, below, sums, stride);
    }

    @Override
    public void derivativesBelow(
            SparseLayer layer, int from, int to, float[] parameters, float[] deltas, float[] below, int stride) {
        others.derivativesBelow(layer, from, to, parameters, deltas, below, stride);
    }

    @Override
    public void gradients(
            SparseLayer layer, int from, int to, float[] deltas, float[] below, float[] gradients, int stride) {
        others.gradients(layer, from, to, deltas, below, gradients, stride);
    }

    @Override
    public void rectify(float[] values, float[] into, int length) {
        others.rectify(values, into, length);
    }

    @Override
    public void gate(float[] values, float[] gates, float[] into, int length) {
        others.gate(values, gates, into, length);
    }

    @Override
    public void logistic(float[] values, float[] into, int length) {
        others.logistic(values, into, length);
    }

    @Override
    public void gaussian(int counter, int key1, int key2, float[] into) {
        others.gaussian(counter, key1, key2, into);
    }

    @Override
    public void addCrossEntropy(float[] sums, float[] targets, int at, int count, float[] partial) {
        others.addCrossEntropy(sums, targets, at, count, partial);
    }

    @Override
    public int countRight(float[] sums, float[] targets, int at, int count) {
        return others.countRight(sums, targets, at, count);
    }

    @Override
    public void adam(Adam adam, float[] parameters, float[] gradients, float[] means, float[] squares, int length,
            float scale, float correction) {
        others.adam(adam, parameters, gradients, means, squares, length, scale, correction);
    }

    @Override
    public void decay(float[] gradients, float[] parameters, float[] mask, int length, float share, float decay) {
        others.decay(gradients, parameters, mask, length, share, decay);
    }
}
