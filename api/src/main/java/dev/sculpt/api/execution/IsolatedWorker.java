package dev.sculpt.api.execution;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A worker of a program with a class loader of its own, which is closed with it and is the thread's while it is opened and
 * during its calls.
 */
record IsolatedWorker(IsolatedLoader loader, BatchWorker worker) implements BatchWorker {

    /** Opens a worker; where that fails, its loader is closed. */
    static IsolatedWorker open(IsolatedLoader loader, Supplier<BatchWorker> opening) {
        try {
            return new IsolatedWorker(loader, loader.inside(opening));
        } catch (RuntimeException | Error e) {
            loader.close();
            throw e;
        }
    }

    @Override
    public void compute(Batch batch, Consumer<byte[]> rows, BooleanSupplier stopping) {
        loader.inside(() -> worker.compute(batch, rows, stopping));
    }

    @Override
    public void close() {
        try (loader) {
            loader.inside(worker::close);
        }
    }
}
