package dev.sculpt.models.mlp;

/**
 * The arithmetic of layers over a block of rows, where nearly all time goes. The values of one unit lie side by side, one
 * per row: {@code [unit * stride + row]}, with a stride that is a multiple of {@link #lanes()}; the parameters of all
 * layers lie in one array.
 *
 * <p>{@link ScalarArithmetic} and {@link VectorArithmetic} give the same bits: each result is one chain of fused
 * multiply-adds in the stated order. {@link ProductArithmetic} leaves the order of dense layers to a library and agrees with
 * them to float tolerance. Ranges of units are independent of each other, so that they can be shared among threads.
 */
interface Arithmetic {

    /** Partial sums of a sparse layer's gradients: row r goes to partial sum r mod this. A multiple of all lanes. */
    int PARTIAL_SUMS = 16;

    /** Returns how many floats are computed at once; divides {@value #PARTIAL_SUMS}. */
    int lanes();

    /**
     * Returns the fastest arithmetic that this Java offers: vectors where it was started with their module and multiplies
     * and adds in one instruction.
     */
    static Arithmetic fastest() {
        return Fused.HARDWARE && ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()
                ? new VectorArithmetic()
                : new ScalarArithmetic();
    }

    /** Returns the length rounded up to whole vectors. */
    default int padded(int length) {
        return (length + lanes() - 1) / lanes() * lanes();
    }

    /** Returns how many multiply-adds of a dense layer are computed at once rather than shared among threads. */
    default long share() {
        return Shares.LARGE;
    }

    /** Returns how many columns of a matrix the tiles of an {@link Occupancy} have, for products to make use of it. */
    default int tile() {
        return Math.max(PARTIAL_SUMS, 2 * lanes());
    }

    /**
     * Weighted sums of the units {@code from .. to - 1} above: the bias, then units below in ascending order.
     *
     * @param occupied which units below have values other than 0 in some rows; the others may be left out
     */
    void sums(DenseLayer layer, int from, int to, float[] parameters, float[] below, Occupancy occupied, float[] sums,
            int stride);

    /** As those of a {@link DenseLayer}. */
    void sums(SparseLayer layer, int from, int to, float[] parameters, float[] below, float[] sums, int stride);

    /** Derivatives by the activations of units {@code from .. to - 1} below: units above in ascending order. */
    void derivativesBelow(
            DenseLayer layer, int from, int to, float[] parameters, float[] deltas, float[] below, int stride);

    /** As {@link #derivativesBelow(DenseLayer, int, int, float[], float[], float[], int)}. */
    void derivativesBelow(
            SparseLayer layer, int from, int to, float[] parameters, float[] deltas, float[] below, int stride);

    /**
     * Derivatives by the parameters of units {@code from .. to - 1} above, summed over rows in ascending order.
     *
     * @param deltas derivatives by the weighted sums above
     * @param inputs {@code [row * layer.rowLength() + unit]}, activations below followed by a 1 for the bias
     * @param occupied which rows have values other than 0 in some units below; the others may be left out
     */
    void gradients(DenseLayer layer, int from, int to, float[] deltas, float[] inputs, Occupancy occupied, int rows,
            float[] gradients, int stride);

    /**
     * Derivatives by the parameters of units {@code from .. to - 1} above: {@value #PARTIAL_SUMS} partial sums over rows,
     * then added by halves. Rows beyond the block have deltas of 0.
     */
    void gradients(
            SparseLayer layer, int from, int to, float[] deltas, float[] below, float[] gradients, int stride);

    /** {@code into = max(0, values)}. */
    void rectify(float[] values, float[] into, int length);

    /** {@code into = gates > 0 ? values : 0}. */
    void gate(float[] values, float[] gates, float[] into, int length);

    /** {@code into = 1 / (1 + exp(-values))}, see {@link Logistic}. */
    void logistic(float[] values, float[] into, int length);

    /** Writes the pairs {@code counter .. counter + PAIRS - 1} of a key, see {@link Gaussian}. */
    void gaussian(int counter, int key1, int key2, float[] into);

    /**
     * Adds the binary cross-entropies {@code max(z, 0) - t z + ln(1 + exp(-|z|))} of some values in a row, the first to
     * partial sum 0.
     *
     * @param sums z, from {@code at} on
     * @param targets t, from {@code at} on
     * @param partial {@code [PARTIAL_SUMS]}
     */
    void addCrossEntropy(float[] sums, float[] targets, int at, int count, float[] partial);

    /** Returns how many values from {@code at} on are above 0 where the target is above 0.5, and not where it is not. */
    int countRight(float[] sums, float[] targets, int at, int count);

    /**
     * One step of {@link Adam} over {@code length} parameters, whole vectors.
     *
     * @param adam its constants
     * @param gradients of the loss by each parameter, weight decay included
     * @param scale learning rate over the bias correction of the mean
     * @param correction one over the root of the bias correction of the square
     */
    void adam(
            Adam adam, float[] parameters, float[] gradients, float[] means, float[] squares, int length, float scale,
            float correction);

    /** {@code gradients = (gradients * share + decay * parameters) * mask}. */
    void decay(float[] gradients, float[] parameters, float[] mask, int length, float share, float decay);
}
