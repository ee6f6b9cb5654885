package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Calls of one object from several threads at once, as a run makes them. */
final class Concurrently {

    private static final int THREADS = 4;
    private static final int CALLS = 3;

    private Concurrently() { }

    /**
     * Makes a call several times in each of several threads, which start together.
     *
     * @param call what is called
     * @param check demands of each result what has to hold
     */
    static <T> void assertEach(Callable<T> call, Consumer<? super T> check) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<List<T>>> results = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                results.add(threads.submit(() -> {
                    start.await();
                    List<T> returned = new ArrayList<>();
                    for (int i = 0; i < CALLS; i++) {
                        returned.add(call.call());
                    }
                    return returned;
                }));
            }
            for (Future<List<T>> result : results) {
                result.get().forEach(check);
            }
        } catch (ExecutionException e) {
            fail("called from several threads at once, it threw " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail("interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
