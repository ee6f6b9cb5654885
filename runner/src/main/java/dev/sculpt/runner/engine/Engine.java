package dev.sculpt.runner.engine;

import dev.sculpt.api.execution.Batch;
import dev.sculpt.api.module.FoundModules;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.TrainedNetworks;
import dev.sculpt.runner.plan.Variant;
import dev.sculpt.runner.plugin.Patience;
import dev.sculpt.runner.plugin.PluginBorder;
import dev.sculpt.runner.plugin.RunningCalls;
import dev.sculpt.runner.plugin.TaskSight;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

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
    private final RunningCalls running;
    private final Consumer<String> remarks;
    private final boolean patient;

    /** Creates an engine that computes on a number of threads, at least 1, and waits for what it began, however long. */
    public Engine(int threads) {
        this(threads, new RunningCalls(), remark -> { }, true);
    }

    /**
     * Creates an engine that leaves plugins behind, each on its thread, which do not end when told to.
     *
     * @param running receives the calls of plugins
     * @param remarks receives what is odd about a plugin and no failure, each once, in one line
     */
    public Engine(int threads, RunningCalls running, Consumer<String> remarks) {
        this(threads, running, remarks, false);
    }

    private Engine(int threads, RunningCalls running, Consumer<String> remarks, boolean patient) {
        this.threads = threads;
        this.running = running;
        Set<String> known = ConcurrentHashMap.newKeySet();
        this.remarks = remark -> {
            if (known.add(remark)) {
                remarks.accept(remark);
            }
        };
        this.patient = patient;
    }

    /**
     * Runs the plan.
     *
     * @param wanted the networks that are to be run; the result of one does not depend on others
     * @param results receives each result as it is ready, one at a time, in no fixed order
     * @param cancelled asked now and then; once true, no more networks are started and running ones are given up
     */
    public void run(Plan plan, Batch wanted, Consumer<NetworkResult> results, BooleanSupplier cancelled) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        RunningCalls own = running.part();
        Flight flight = new Flight(pool, threads * IN_FLIGHT_PER_THREAD, results, cancelled);
        // Also where something failed that is no plugin, as the disk, plugins are told to end and are interrupted.
        try (PluginBorder border = new PluginBorder(own, flight::isStopping, remarks)) {
            if (plan.given().isPresent()) {
                GivenRuns runs = new GivenRuns(plan, plan.given().get(), border, cancelled);
                flight.launch(() -> runs.run(wanted, flight));
            } else {
                runTrained(plan, wanted, flight, cancelled, border);
            }
            Optional<Patience> patience = patient ? Optional.empty() : Optional.of(new Patience(own));
            flight.land(patience, own).forEach(left -> remarks.accept(
                    left + " does not end when told to and was left behind on its thread; it is to be run again"));
        } finally {
            pool.shutdownNow();
        }
    }

    private static void runTrained(
            Plan plan, Batch wanted, Flight flight, BooleanSupplier cancelled, PluginBorder border) {
        long capacity = Math.min(MOST_STORED_BYTES, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);
        StageStore store = new StageStore(capacity, Engine::bytes);
        TaskSights sights = new TaskSights();
        TrainedNetworks networks = new TrainedNetworks(plan.variants());
        wanted.indices().takeWhile(index -> !flight.isStopping()).forEach(index -> {
            TrainedNetworks.Trained network = networks.at(index);
            Variant variant = network.variant();
            TaskSight sight = sights.of(variant.task().orElseThrow());
            flight.start(new NetworkRun(index, variant, sight, network.seed(), store, cancelled, border));
        });
    }

    private static long bytes(Object result) {
        if (result instanceof UnitLabels || result instanceof FoundModules) {
            return BYTES_PER_RESULT; // which a label per unit hardly adds to
        }
        Network network = result instanceof Pruned pruned ? pruned.network() : ((Restart.Trained) result).network();
        return BYTES_PER_RESULT + BYTES_PER_EDGE * network.edges();
    }
}
