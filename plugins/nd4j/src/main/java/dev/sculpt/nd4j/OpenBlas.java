package dev.sculpt.nd4j;

import dev.sculpt.models.mlp.Matrix;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Matrices outside the heap, for one thread to multiply. OpenBLAS is called directly, which costs a tenth of a microsecond;
 * by way of ND4J's own arrays it would be ten, as much as a layer of 100 units takes.
 */
final class OpenBlas {

    static {
        // Networks are what runs in parallel; a product on one thread is the same on every machine of this kind. ND4J takes
        // as many threads as there are cores when it starts, so it has to start before they are set.
        Nd4j.factory().blas().setMaxThreads(1);
    }

    private static final ThreadLocal<OpenBlas> OF_THREAD = ThreadLocal.withInitial(OpenBlas::new);

    private final NativeMatrix left = new NativeMatrix();
    private final NativeMatrix right = new NativeMatrix();
    private final NativeMatrix product = new NativeMatrix();

    private OpenBlas() { }

    /** Returns that of the calling thread. The first call starts ND4J, which takes a second or two. */
    static OpenBlas ofThread() {
        return OF_THREAD.get();
    }

    /** {@code into = a b}, or {@code aᵀ b}. */
    void multiply(Matrix a, boolean transposed, Matrix b, Matrix into) {
        openblas_nolapack.cblas_sgemm(
                openblas_nolapack.CblasRowMajor,
                transposed ? openblas_nolapack.CblasTrans : openblas_nolapack.CblasNoTrans,
                openblas_nolapack.CblasNoTrans,
                into.rows(), into.columns(), b.rows(),
                1, left.load(a), a.columns(),
                right.load(b), b.columns(),
                0, product.resize((long) into.rows() * into.columns()), into.columns());
        product.store(into);
    }
}
