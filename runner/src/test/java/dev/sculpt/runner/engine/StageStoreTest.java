package dev.sculpt.runner.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StageStoreTest {

    private final AtomicInteger made = new AtomicInteger();

    private String make(StageStore store, String key) {
        return store.get(StageKey.first(key, 0), String.class, () -> key + made.incrementAndGet());
    }

    @Test
    void makesEachResultOnce() {
        StageStore store = new StageStore(10, result -> 1);

        assertEquals("a1", make(store, "a"));
        assertEquals("b2", make(store, "b"));
        assertEquals("a1", make(store, "a"));
    }

    @Test
    void forgetsTheResultNotUsedForLongest() {
        StageStore store = new StageStore(2, result -> 1);
        make(store, "a");
        make(store, "b");
        make(store, "a");
        make(store, "c"); // b goes

        assertEquals("a1", make(store, "a"));
        assertEquals("b4", make(store, "b"));
    }

    @Test
    void aFailureIsNotRemembered() {
        StageStore store = new StageStore(2, result -> 1);
        StageKey key = StageKey.first("a", 0);
        assertThrows(IllegalStateException.class, () -> store.get(key, String.class, () -> {
            throw new IllegalStateException();
        }));

        assertEquals("fine", store.get(key, String.class, () -> "fine"));
    }

    /** So that memory which is used up costs the networks that needed this stage, and not the run. */
    @Test
    void whoWaitsForAnErrorFailsWithIt() throws Exception {
        StageStore store = new StageStore(2, result -> 1);
        Error error = new OutOfMemoryError("of the maker");
        CountDownLatch started = new CountDownLatch(1);
        AtomicReference<Thread> waiting = new AtomicReference<>();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Future<String> first = pool.submit(() -> store.get(StageKey.first("a", 0), String.class, () -> {
            started.countDown();
            while (waiting.get() == null || waiting.get().getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            throw error;
        }));
        started.await();
        Future<String> second = pool.submit(() -> {
            waiting.set(Thread.currentThread());
            return make(store, "a");
        });

        assertSame(error, assertThrows(ExecutionException.class, first::get).getCause());
        assertSame(error, assertThrows(ExecutionException.class, second::get).getCause());
        pool.shutdown();
    }

    /** As a worker does that helps with another network while it waits for tasks of the stage it makes. */
    @Test
    void aThreadDoesNotWaitForItself() {
        StageStore store = new StageStore(2, result -> 1);

        String outer = store.get(StageKey.first("a", 0), String.class, () -> "of " + make(store, "a"));

        assertEquals("of a1", outer);
        assertEquals("of a1", make(store, "a"));
    }

    private static String makeAsking(StageStore store, String key, String asked, CyclicBarrier bothMake) {
        return store.get(StageKey.first(key, 0), String.class, () -> {
            try {
                bothMake.await();
                String other = store.get(StageKey.first(asked, 0), String.class, () -> asked);
                bothMake.await();
                return key + " of " + other;
            } catch (InterruptedException | BrokenBarrierException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Each of two threads makes what the other asks for while it does. */
    @Test
    void twoThreadsDoNotWaitForEachOther() throws Exception {
        StageStore store = new StageStore(4, result -> 1);
        CyclicBarrier bothMake = new CyclicBarrier(2);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Future<String> first = pool.submit(() -> makeAsking(store, "a", "b", bothMake));
        Future<String> second = pool.submit(() -> makeAsking(store, "b", "a", bothMake));

        assertEquals("a of b", first.get());
        assertEquals("b of a", second.get());
        pool.shutdown();
    }

    @Test
    void aResultInTheMakingIsWaitedFor() throws Exception {
        StageStore store = new StageStore(2, result -> 1);
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Future<String> first = pool.submit(() -> store.get(StageKey.first("a", 0), String.class, () -> {
            started.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return "a" + made.incrementAndGet();
        }));
        started.await();
        Future<String> second = pool.submit(() -> make(store, "a"));
        goOn.countDown();

        assertEquals("a1", first.get());
        assertEquals("a1", second.get());
        pool.shutdown();
    }

    @Test
    void aKeyDependsOnStageSeedAndAllBefore() {
        StageKey key = StageKey.first("dense", 1);

        assertEquals(key, StageKey.first("dense", 1));
        assertNotEquals(key, StageKey.first("dense", 2));
        assertNotEquals(key.then("a").then("b"), key.then("b").then("a"));
    }
}
