package dev.sculpt.nd4j;

import dev.sculpt.models.mlp.Matrix;
import dev.sculpt.models.mlp.MatrixProduct;

/** Products by OpenBLAS. It is started by the first of them, so that a plugin that is only looked at costs nothing. */
final class BlasProduct implements MatrixProduct {

    /** Multiply-adds per float copied, out of the heap or into it, that make up for the copying. Measured. */
    private static final long LEAST = 18;

    @Override
    public boolean pays(int rows, int inner, int columns) {
        long copied = (long) rows * inner + (long) inner * columns + (long) rows * columns;
        return (long) rows * inner * columns > LEAST * copied;
    }

    @Override
    public void multiply(Matrix a, Matrix b, Matrix into) {
        OpenBlas.ofThread().multiply(a, false, b, into);
    }

    @Override
    public void multiplyTransposed(Matrix a, Matrix b, Matrix into) {
        OpenBlas.ofThread().multiply(a, true, b, into);
    }
}
