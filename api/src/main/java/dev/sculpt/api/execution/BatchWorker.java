package dev.sculpt.api.execution;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Computes batches of one plan, wherever it is. It may be used by several threads at once, each for a batch of its own,
 * which is computed by one thread.
 */
public interface BatchWorker extends AutoCloseable {

    /**
     * Computes networks.
     *
     * @param batch which
     * @param rows receives a row for each as it is ready, in no fixed order; the array is not changed any more
     * @param stopping asked now and then; once true, what is not finished is given up
     */
    void compute(Batch batch, Consumer<byte[]> rows, BooleanSupplier stopping);

    /** Closes what plugins have made. Nothing is computed after. */
    @Override
    void close();
}
