package dev.sculpt.models.mlp;

/**
 * Multiplies large matrices for {@link Mlp}, which a library may do faster than our own arithmetic. Called by many threads
 * at once.
 *
 * <p>The same call must give the same bits whatever else runs; other implementations need only agree with ours to float
 * tolerance. What lies in an array between the rows of a matrix stays as it is.
 */
public interface MatrixProduct {

    /**
     * Returns whether a product is large enough to be worth the call; else it is computed without.
     *
     * @param rows of the result
     * @param inner length of the sums that its elements are
     * @param columns of the result
     */
    boolean pays(int rows, int inner, int columns);

    /** {@code into = a b}. */
    void multiply(Matrix a, Matrix b, Matrix into);

    /** {@code into = aᵀ b}. */
    void multiplyTransposed(Matrix a, Matrix b, Matrix into);
}
