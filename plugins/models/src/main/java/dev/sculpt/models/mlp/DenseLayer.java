package dev.sculpt.models.mlp;

/**
 * A layer as a matrix with one row per unit above: {@code [to * rowLength + from]}, the bias behind the weights, then
 * zeros up to whole vectors. A dead edge has weight 0 and its gradient is dropped by the network's mask.
 */
final class DenseLayer extends CompactLayer {

    private final int rowLength;

    DenseLayer(int inputs, int outputs, int offset, Arithmetic arithmetic) {
        super(inputs, outputs, offset);
        this.rowLength = arithmetic.padded(inputs + 1);
    }

    /** Returns how many floats a row takes. */
    int rowLength() {
        return rowLength;
    }

    @Override
    int length() {
        return Math.multiplyExact(rowLength, outputs);
    }

    @Override
    int bias(int to) {
        return offset + to * rowLength + inputs;
    }

    @Override
    void forEachWeight(WeightVisitor visitor) {
        for (int to = 0; to < outputs; to++) {
            for (int from = 0; from < inputs; from++) {
                visitor.weight(offset + to * rowLength + from, from, to);
            }
        }
    }

    @Override
    void sums(Arithmetic arithmetic, float[] parameters, float[] below, float[] sums, int stride) {
        sums(arithmetic, parameters, below, Occupancy.FULL, sums, stride);
    }

    /** Computes the weighted sums above; see {@link Arithmetic}. */
    void sums(Arithmetic arithmetic, float[] parameters, float[] below, Occupancy occupied, float[] sums, int stride) {
        Shares.of(outputs, (long) inputs * stride, arithmetic.share(), (from, to) ->
                arithmetic.sums(this, from, to, parameters, below, occupied, sums, stride));
    }

    @Override
    void derivativesBelow(Arithmetic arithmetic, float[] parameters, float[] deltas, float[] below, int stride) {
        Shares.of(inputs, (long) outputs * stride, arithmetic.share(), (from, to) ->
                arithmetic.derivativesBelow(this, from, to, parameters, deltas, below, stride));
    }

    /** Computes the derivatives by the parameters; see {@link Arithmetic}. */
    void gradients(Arithmetic arithmetic, float[] deltas, float[] inputRows, Occupancy occupied, int rows,
            float[] gradients, int stride) {
        Shares.of(outputs, (long) rowLength * rows, arithmetic.share(), (from, to) ->
                arithmetic.gradients(this, from, to, deltas, inputRows, occupied, rows, gradients, stride));
    }
}
