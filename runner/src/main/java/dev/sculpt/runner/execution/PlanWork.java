package dev.sculpt.runner.execution;

import dev.sculpt.api.execution.Batch;
import dev.sculpt.api.execution.Execution;
import dev.sculpt.api.execution.PortableWork;
import dev.sculpt.api.execution.Work;
import dev.sculpt.networklines.InvalidLineException;
import dev.sculpt.runner.engine.Engine;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Stage;
import dev.sculpt.runner.plugin.Patience;
import dev.sculpt.runner.plugin.PluginBorder;
import dev.sculpt.runner.plugin.PluginFailure;
import dev.sculpt.runner.plugin.RunningCalls;
import dev.sculpt.runner.run.EncodedRow;
import dev.sculpt.runner.run.PlannedNetworks;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The networks of a plan that are left, as the execution that the pipeline names is handed them. */
public final class PlanWork implements Work {

    private final Plan plan;
    private final PlannedNetworks planned;
    private final Here here;
    private final RunningCalls running; // the execution's alone
    private final AtomicInteger computing = new AtomicInteger(); // batches, in this process
    private final Batch left;
    private final BitSet in = new BitSet(); // guarded by this
    private final BitSet tried = new BitSet(); // guarded by this: by compute, which may end without, as the source does
    private final Consumer<NetworkResult> results; // guarded by this
    private final BooleanSupplier stopped;
    private boolean closed; // guarded by this
    private volatile Optional<Throwable> failure = Optional.empty();

    /**
     * What computes in this process, and what takes the work elsewhere.
     *
     * @param engine computes here
     * @param threads number of threads of the engine
     * @param running the calls of plugins of this run
     * @param portable makes what another machine needs
     * @param remarks receives what executions say to the user, in one line
     */
    public record Here(Engine engine, int threads, RunningCalls running, Supplier<PortableWork> portable,
            Consumer<String> remarks) { }

    /**
     * Creates the work.
     *
     * @param wanted whether the network of an index is to be computed
     * @param results receives each result as it is ready, one at a time, in no fixed order
     * @param stopped asked now and then, by several threads; once true, no more networks are begun
     */
    public PlanWork(
            Plan plan, Here here, IntPredicate wanted, Consumer<NetworkResult> results, BooleanSupplier stopped) {
        this.plan = plan;
        this.planned = new PlannedNetworks(plan);
        this.here = here;
        this.running = here.running.part();
        this.left = Batch.of(IntStream.range(0, plan.networks()).filter(wanted));
        this.results = results;
        this.stopped = stopped;
    }

    /**
     * Has the plan's execution do the work. One that does not end when told to is left behind on its thread, and gives no
     * row any more.
     *
     * @throws PluginFailure if it fails, or ends before all is computed though nobody stops it
     * @throws UncheckedIOException if it cannot write or read a file
     */
    public void run() {
        Stage<Execution> execution = plan.execution().orElseThrow();
        try (PluginBorder border = new PluginBorder(running, this::isStopping, here.remarks)) {
            new ExecutionCall(execution, border, new Patience(running), here.remarks)
                    .make(this, () -> computing.get() > 0);
        } catch (PluginFailure thrown) {
            throwOwn();
            if (!(stopped.getAsBoolean() && thrown.isCancellation())) {
                throw thrown;
            }
        } catch (UncheckedIOException thrown) {
            throwOwn();
            throw thrown;
        } finally {
            close();
        }
        throwOwn();
        Batch missing = missing();
        if (missing.size() > 0 && !stopped.getAsBoolean()) {
            throw PluginFailure.returned(execution.offer(), "before all was computed: " + missing.size() + " of "
                    + left.size() + (left.size() == 1 ? " network is" : " networks are") + " missing, the first of them "
                    + "network " + missing.indices().findFirst().orElseThrow());
        }
    }

    // What failed here, as a full disk, is not the fault of the execution that it went through.
    private void throwOwn() {
        if (failure.orElse(null) instanceof RuntimeException own) {
            throw own;
        } else if (failure.orElse(null) instanceof Error own) {
            throw own;
        }
    }

    private synchronized Batch missing() {
        return Batch.of(left.indices().filter(index -> !in.get(index) && !tried.get(index)));
    }

    private synchronized void close() {
        closed = true;
    }

    @Override
    public int networks() {
        return plan.networks();
    }

    @Override
    public Batch left() {
        return left;
    }

    @Override
    public Iterator<Batch> groups() {
        return SharedStages.groups(plan, left::holds);
    }

    @Override
    public int threads() {
        return here.threads;
    }

    @Override
    public boolean isStopping() {
        return stopped.getAsBoolean() || failure.isPresent();
    }

    @Override
    public void compute(Batch batch) {
        begin(batch);
        computing.incrementAndGet();
        try {
            running.outside(() -> here.engine.run(plan, batch, this::take, this::isStopping));
        } catch (RuntimeException | Error e) {
            fail(e);
            throw e;
        } finally {
            computing.decrementAndGet();
        }
    }

    private synchronized void begin(Batch batch) {
        batch.indices().forEach(tried::set);
    }

    @Override
    public void accept(byte[] row) {
        NetworkResult result;
        try {
            result = EncodedRow.read(row)
                    .orElseThrow(() -> new IllegalArgumentException("a row was damaged on the way"));
        } catch (InvalidLineException e) {
            throw new IllegalArgumentException("no row of this version of sculpt: " + e.getMessage(), e);
        }
        planned.strange(result.id()).ifPresent(difference -> {
            throw new IllegalArgumentException("a row of network " + result.id().index() + " is " + difference);
        });
        try {
            running.outside(() -> take(result));
        } catch (RuntimeException | Error e) {
            fail(e);
            throw e;
        }
    }

    private synchronized void take(NetworkResult result) {
        int index = result.id().index();
        if (!closed && left.holds(index) && !in.get(index)) {
            results.accept(result);
            in.set(index);
        }
    }

    private synchronized void fail(Throwable thrown) {
        if (failure.isEmpty()) {
            failure = Optional.of(thrown);
        }
    }

    @Override
    public PortableWork portable() {
        return here.portable.get();
    }

    @Override
    public void remark(String text) {
        here.remarks.accept(text);
    }
}
