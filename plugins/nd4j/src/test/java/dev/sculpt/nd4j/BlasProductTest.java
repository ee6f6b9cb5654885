package dev.sculpt.nd4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.models.mlp.Matrix;
import java.util.Arrays;
import org.bytedeco.openblas.presets.openblas_nolapack;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.factory.Nd4j;

class BlasProductTest {

    private final BlasProduct product = new BlasProduct();

    // [1 2 3] behind one other number, and [4 5 6] behind a gap of one.
    private static final float[] A = {-1, 1, 2, 3, -1, 4, 5, 6};
    // [1 0], [2 1], [0 1] without gaps.
    private static final float[] B = {1, 0, 2, 1, 0, 1};

    @Test
    void multipliesMatricesInPartsOfArrays() {
        // [1 2 3] B = [1 + 4 + 0, 0 + 2 + 3] = [5 5]; [4 5 6] B = [4 + 10 + 0, 0 + 5 + 6] = [14 11].
        float[] into = {9, 9, 9, 9, 9, 9, 9};

        product.multiply(new Matrix(A, 1, 2, 3, 4), new Matrix(B, 0, 3, 2, 2), new Matrix(into, 1, 2, 2, 3));

        assertArrayEquals(new float[] {9, 5, 5, 9, 14, 11, 9}, into);
    }

    @Test
    void multipliesATransposedMatrix() {
        // The columns of A are [1 4], [2 5], [3 6]; times [1 0], [2 1]: [1 + 8, 4], [2 + 10, 5], [3 + 12, 6].
        float[] into = new float[6];

        product.multiplyTransposed(new Matrix(A, 1, 2, 3, 4), new Matrix(B, 0, 2, 2, 2), new Matrix(into, 0, 3, 2, 2));

        assertArrayEquals(new float[] {9, 4, 12, 5, 15, 6}, into);
    }

    @Test
    void aSmallProductAfterALargeOneSeesNothingOfIt() {
        float[] ones = new float[10_000];
        Arrays.fill(ones, 1);
        Matrix large = new Matrix(ones, 0, 100, 100, 100);
        product.multiply(large, large, new Matrix(new float[10_000], 0, 100, 100, 100));

        multipliesMatricesInPartsOfArrays();
    }

    @Test
    void paysWhereEnoughIsDoneWithWhatIsCopied() {
        // 64^3 multiply-adds of 3 * 64^2 floats are 64 / 3 = 21.3 of each; a batch of 8 rows stays below 8.
        assertTrue(product.pays(64, 64, 64));
        assertFalse(product.pays(48, 48, 48));
        assertFalse(product.pays(1000, 1000, 8));
        assertTrue(product.pays(100_000, 100_000, 100_000));
    }

    @Test
    void openBlasComputesOnOneThread() {
        multipliesMatricesInPartsOfArrays();

        assertEquals(1, Nd4j.factory().blas().getMaxThreads());
        assertEquals(1, openblas_nolapack.blas_get_num_threads());
    }
}
