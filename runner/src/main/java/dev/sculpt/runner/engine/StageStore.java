package dev.sculpt.runner.engine;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * Remembers stage results by their keys, so that what several variants share is done once. Holds results up to a total
 * size and forgets those not used for longest. Thread-safe; a result asked for while another thread is making it is
 * waited for, unless the asking thread is making one itself.
 */
final class StageStore {

    private final long capacity;
    private final ToLongFunction<Object> sizeOf;
    private final Map<StageKey, CompletableFuture<Object>> results = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<Thread> makers = ConcurrentHashMap.newKeySet();
    private long held;

    /**
     * Creates an empty store.
     *
     * @param capacity total size of the results held
     * @param sizeOf the size of a result
     */
    StageStore(long capacity, ToLongFunction<Object> sizeOf) {
        this.capacity = capacity;
        this.sizeOf = sizeOf;
    }

    /**
     * Returns the result of a key, making it where it is not there. A failure is not remembered; whoever waited for the
     * result fails likewise.
     *
     * @param make the stage
     */
    <T> T get(StageKey key, Class<T> type, Supplier<T> make) {
        CompletableFuture<Object> mine = new CompletableFuture<>();
        CompletableFuture<Object> present;
        synchronized (results) {
            present = results.putIfAbsent(key, mine);
        }
        if (present != null) {
            // A worker that waits for tasks of the stage it makes may help with a network that asks for that very stage, or
            // for one whose maker asks for this one. It would wait for itself, so it makes the result once more.
            return present.isDone() || !makers.contains(Thread.currentThread()) ? type.cast(await(present)) : make.get();
        }
        boolean outermost = makers.add(Thread.currentThread());
        try {
            T made = make.get();
            synchronized (results) {
                mine.complete(made);
                held += sizeOf.applyAsLong(made);
                forgetOldest();
            }
            return made;
        } catch (RuntimeException | Error e) {
            synchronized (results) {
                results.remove(key, mine);
            }
            mine.completeExceptionally(e);
            throw e;
        } finally {
            if (outermost) {
                makers.remove(Thread.currentThread());
            }
        }
    }

    private void forgetOldest() {
        Iterator<CompletableFuture<Object>> eldest = results.values().iterator();
        while (held > capacity && eldest.hasNext()) {
            CompletableFuture<Object> result = eldest.next();
            if (result.isDone()) {
                held -= sizeOf.applyAsLong(result.join());
                eldest.remove();
            }
        }
    }

    private static Object await(CompletableFuture<Object> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            } else if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }
}
