package dev.sculpt.nd4j;

import dev.sculpt.models.mlp.Matrix;
import dev.sculpt.models.mlp.MatrixProduct;

/** Products by OpenBLAS. It is started by the first of them, so that a plugin that is only looked at costs nothing. */
final class BlasProduct implements MatrixProduct {

    private static final long LEAST = Long.getLong("least", 1 << 14);

    @Override
    public long least() {
        return LEAST;
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
