package dev.sculpt.runner.engine;

import dev.sculpt.runner.plugin.Patience;
import dev.sculpt.runner.plugin.RunningCalls;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The networks that are being run; starting one more waits until there is room. */
final class Flight {

    private static final long POLL_MILLIS = 100;

    private final ForkJoinPool pool;
    private final int size;
    private final Consumer<NetworkResult> results;
    private final BooleanSupplier cancelled;
    private final Semaphore room;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private boolean closed; // guarded by results
    private Optional<Thread> launcher = Optional.empty();

    /**
     * Creates an empty flight.
     *
     * @param size the most networks at a time
     */
    Flight(ForkJoinPool pool, int size, Consumer<NetworkResult> results, BooleanSupplier cancelled) {
        this.pool = pool;
        this.size = size;
        this.results = results;
        this.cancelled = cancelled;
        this.room = new Semaphore(size);
    }

    /**
     * Begins to start networks, on a thread of its own: what calls plugins for that may have to be left behind like them.
     *
     * @param starts starts the networks; what it throws ends the run, but for a cancellation that was asked for
     */
    void launch(Runnable starts) {
        Thread thread = new Thread(() -> guarded(starts), "launcher");
        thread.setDaemon(true);
        thread.start();
        launcher = Optional.of(thread);
    }

    /** Starts a network, unless the run is told to stop or something failed that is no plugin. */
    void start(ForkJoinTask<NetworkResult> run) {
        boolean entered = false;
        while (!entered) {
            if (isStopping()) {
                return;
            }
            entered = acquire(1);
        }
        pool.execute(() -> {
            try {
                guarded(() -> accept(run.invoke()));
            } finally {
                room.release();
            }
        });
    }

    private void guarded(Runnable body) {
        try {
            body.run();
        } catch (RuntimeException | Error e) {
            // Where it was asked for, the network is given up, and what is finished stays.
            if (!(e instanceof CancellationException && cancelled.getAsBoolean())) {
                failure.compareAndSet(null, e);
            }
        }
    }

    boolean isStopping() {
        return cancelled.getAsBoolean() || failure.get() != null;
    }

    /** Takes a result that needs no run. */
    void accept(NetworkResult result) {
        Thread.interrupted(); // an interrupt that a plugin left would close the files that are written now
        synchronized (results) {
            if (!closed) {
                results.accept(result);
            }
        }
    }

    /**
     * Waits until all are finished. After this no result comes.
     *
     * @param patience with plugins once the run is told to stop; where there is none all are waited for, however long
     * @param running the calls of plugins
     * @return what runs nevertheless
     */
    List<String> land(Optional<Patience> patience, RunningCalls running) {
        boolean landed = isLaunched() && acquire(size);
        while (!landed && !(patience.isPresent() && patience.get().isOver(isStopping()))) {
            landed = isLaunched() && acquire(size);
        }
        synchronized (results) {
            closed = true;
        }
        if (failure.get() instanceof RuntimeException e) {
            throw e;
        } else if (failure.get() instanceof Error e) {
            throw e;
        }
        return running.texts();
    }

    private boolean isLaunched() {
        if (launcher.isEmpty()) {
            return true;
        }
        try {
            launcher.get().join(POLL_MILLIS);
        } catch (InterruptedException e) {
            return false; // it is asked again
        }
        return !launcher.get().isAlive();
    }

    private boolean acquire(int permits) {
        try {
            return room.tryAcquire(permits, POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return false; // by a plugin that was called on this thread; it is asked again
        }
    }
}
