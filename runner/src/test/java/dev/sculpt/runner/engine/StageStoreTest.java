package dev.sculpt.runner.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

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
