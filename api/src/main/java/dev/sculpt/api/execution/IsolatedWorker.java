package dev.sculpt.api.execution;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A worker of a program with a class loader of its own, which is closed with it and is the thread's during its calls. */
record IsolatedWorker(IsolatedLoader loader, BatchWorker worker) implements BatchWorker {

    @Override
    public void compute(Batch batch, Consumer<byte[]> rows, BooleanSupplier stopping) {
        inside(() -> worker.compute(batch, rows, stopping));
    }

    @Override
    public void close() {
        try (loader) {
            inside(worker::close);
        }
    }

    private void inside(Runnable body) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            body.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
