package dev.sculpt.runner.engine;

import dev.sculpt.api.model.GivenNetwork;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Variant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Runs every network of a plan. Networks, and the tries within each, run in parallel; results do not depend on the number
 * of threads. At most a few networks per thread are in flight, so that memory stays flat however many there are.
 */
public final class Engine {

    private static final int IN_FLIGHT_PER_THREAD = 4;
    private static final long MOST_STORED_BYTES = 160_000_000;
    private static final long SHARE_OF_HEAP = 8;
    private static final long BYTES_PER_EDGE = 5; // a weight and a mask bit
    private static final long BYTES_PER_RESULT = 2_000; // key, objects, rounds: most of a small network

    private final int threads;

    /** Creates an engine that computes on a number of threads, at least 1. */
    public Engine(int threads) {
        this.threads = threads;
    }

    /**
     * Runs the plan.
     *
     * @param wanted whether the network of an index is to be run; the result of one does not depend on others
     * @param results receives each result as it is ready, one at a time, in no fixed order
     * @param cancelled asked now and then; once true, no more networks are started and running ones are given up
     */
    public void run(
            Plan plan, IntPredicate wanted, Consumer<NetworkResult> results, BooleanSupplier cancelled) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            Flight flight = new Flight(pool, results, cancelled);
            if (plan.given().isPresent()) {
                runGiven(plan, wanted, flight);
            } else {
                runTrained(plan, wanted, flight, cancelled);
            }
            flight.land();
        } finally {
            pool.shutdownNow();
        }
    }

    private static void runTrained(Plan plan, IntPredicate wanted, Flight flight, BooleanSupplier cancelled) {
        long capacity = Math.min(MOST_STORED_BYTES, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);
        StageStore store = new StageStore(capacity, Engine::bytes);
        int index = 0;
        for (Variant variant : plan.variants()) {
            for (long seed : variant.seeds()) {
                if (wanted.test(index)) {
                    flight.start(new NetworkRun(index, variant, seed, store, cancelled));
                }
                index++;
            }
        }
    }

    private static long bytes(Object result) {
        Network network = result instanceof Pruned pruned ? pruned.network() : (Network) result;
        return BYTES_PER_RESULT + BYTES_PER_EDGE * network.edges();
    }

    private static void runGiven(Plan plan, IntPredicate wanted, Flight flight) {
        var given = plan.given().orElseThrow();
        try (Stream<GivenNetwork> networks = given.source().networks()) {
            int index = 0;
            for (var each = networks.iterator(); each.hasNext(); index++) {
                GivenNetwork network = each.next();
                if (wanted.test(index)) {
                    flight.start(new GivenRun(index, plan.variants().get(0), given, network));
                }
            }
        }
    }

    /** The networks that are being run; starting one more waits until there is room. */
    private final class Flight {

        private final ForkJoinPool pool;
        private final Consumer<NetworkResult> results;
        private final BooleanSupplier cancelled;
        private final Semaphore room = new Semaphore(threads * IN_FLIGHT_PER_THREAD);
        private final AtomicReference<Throwable> failure = new AtomicReference<>();

        Flight(ForkJoinPool pool, Consumer<NetworkResult> results, BooleanSupplier cancelled) {
            this.pool = pool;
            this.results = results;
            this.cancelled = cancelled;
        }

        void start(ForkJoinTask<NetworkResult> run) {
            room.acquireUninterruptibly();
            if (cancelled.getAsBoolean() || failure.get() != null) {
                room.release();
                return;
            }
            pool.execute(() -> {
                try {
                    NetworkResult result = run.invoke();
                    synchronized (results) {
                        results.accept(result);
                    }
                } catch (RuntimeException | Error e) {
                    // Where it was asked for, the network is given up, and what is finished stays.
                    if (!(e instanceof CancellationException && cancelled.getAsBoolean())) {
                        failure.compareAndSet(null, e);
                    }
                } finally {
                    room.release();
                }
            });
        }

        void land() {
            room.acquireUninterruptibly(threads * IN_FLIGHT_PER_THREAD);
            if (failure.get() instanceof RuntimeException e) {
                throw e;
            } else if (failure.get() instanceof Error e) {
                throw e;
            }
        }
    }
}
