package dev.sculpt.runner.engine;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Remembers stage results by their keys, so that what several variants share is done once. Holds a bounded number of
 * results and forgets the one not used for longest. Thread-safe; a result asked for while another thread is making it is
 * waited for.
 */
final class StageStore {

    private final int capacity;
    private final Map<StageKey, CompletableFuture<Object>> results = new LinkedHashMap<>(16, 0.75f, true);

    /** Creates an empty store of at most {@code capacity} results. */
    StageStore(int capacity) {
        this.capacity = capacity;
    }

    /**
     * Returns the result of a key, making it where it is not there. A failure is not remembered.
     *
     * @param make the stage; must not itself ask this store
     */
    <T> T get(StageKey key, Class<T> type, Supplier<T> make) {
        CompletableFuture<Object> mine = new CompletableFuture<>();
        CompletableFuture<Object> present;
        synchronized (results) {
            present = results.putIfAbsent(key, mine);
            if (present == null) {
                forgetOldest();
            }
        }
        if (present != null) {
            return type.cast(await(present));
        }
        try {
            T made = make.get();
            mine.complete(made);
            return made;
        } catch (RuntimeException | Error e) {
            synchronized (results) {
                results.remove(key, mine);
            }
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private void forgetOldest() {
        Iterator<CompletableFuture<Object>> eldest = results.values().iterator();
        while (results.size() > capacity && eldest.hasNext()) {
            if (eldest.next().isDone()) {
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
            }
            throw e;
        }
    }
}
