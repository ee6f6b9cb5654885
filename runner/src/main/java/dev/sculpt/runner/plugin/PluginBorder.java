package dev.sculpt.runner.plugin;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What every call of a plugin goes through. During a call the context class loader of the thread is the plugin's. Whatever
 * the plugin throws becomes a {@link PluginFailure} under its name, or under that of the plugin within its settings whose
 * fault it is; what was said of another plugin that it called is passed on. An interrupt that it leaves behind is cleared,
 * unless the call around it is to end. Where a call has a time limit, it is made on another thread.
 */
public final class PluginBorder implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(1);

    private final RunningCalls running;
    private final TimedCalls timed;
    private final BooleanSupplier stopped;
    private final Consumer<String> remarks;
    private final Caller caller;
    private final Timeouts timeouts;

    private PluginBorder(RunningCalls running, TimedCalls timed, BooleanSupplier stopped, Consumer<String> remarks,
            Caller caller, Timeouts timeouts) {
        this.running = running;
        this.timed = timed;
        this.stopped = stopped;
        this.remarks = remarks;
        this.caller = caller;
        this.timeouts = timeouts;
    }

    /**
     * Creates a border without time limits.
     *
     * @param running receives the calls
     * @param stopped whether the run is stopping, for whatever reason, so that plugins are interrupted
     * @param remarks receives what is odd about a plugin and no failure, in one line
     */
    public PluginBorder(RunningCalls running, BooleanSupplier stopped, Consumer<String> remarks) {
        this(running, stopped, remarks, GRACE);
    }

    /** Creates such a border; a call beyond its time limit that was told to end is left behind after a time of grace. */
    PluginBorder(RunningCalls running, BooleanSupplier stopped, Consumer<String> remarks, Duration grace) {
        this(running, new TimedCalls(running, grace), stopped, remarks, Caller.NOBODY, Timeouts.NONE);
    }

    /** Creates a border for calls before a run, without time limits. */
    public PluginBorder() {
        this(new RunningCalls(), () -> false, remark -> { });
    }

    /** Returns the same border for calls on behalf of somebody within time limits. */
    public PluginBorder of(Caller whom, Timeouts limits) {
        return new PluginBorder(running, timed, stopped, remarks, whom, limits);
    }

    /** Returns the same border within time limits. */
    public PluginBorder within(Timeouts limits) {
        return of(caller, limits);
    }

    /** Counts a try of whom the calls are for as finished. */
    public void tried() {
        running.tried(caller);
    }

    /** Ends the counting of tries of whom the calls are for. */
    public void ended() {
        running.ended(caller);
    }

    /** Remarks on what is odd about a plugin and no failure of a network, in one line. */
    public void remark(String text) {
        remarks.accept(text);
    }

    /**
     * Calls a plugin.
     *
     * @throws PluginFailure if it throws or returns null
     */
    public <T> T call(Callee callee, Function<PluginCall, T> body) {
        T result = callForAny(callee, body);
        if (result == null) {
            throw PluginFailure.returned(callee.offer(), "nothing");
        }
        return result;
    }

    /**
     * Calls a plugin that may return null.
     *
     * @throws PluginFailure if it throws
     */
    <T> T callForAny(Callee callee, Function<PluginCall, T> body) {
        Optional<Duration> limit = timeouts.of(callee.offer().kind());
        PluginCall call = new PluginCall(caller, callee, running.here());
        return limit.isEmpty() ? enter(call, body) : timed.call(call, limit.get(), () -> enter(call, body));
    }

    private <T> T enter(PluginCall call, Function<PluginCall, T> body) {
        Thread thread = Thread.currentThread();
        ClassLoader loader = thread.getContextClassLoader();
        PluginCall before = running.enter(call);
        call.begin();
        try {
            thread.setContextClassLoader(call.callee().offer().loader());
            return body.apply(call);
        } catch (Throwable e) { // a stranger may throw anything, and it costs no more than this call
            throw failure(call.callee(), e);
        } finally {
            call.end();
            thread.setContextClassLoader(loader);
            running.leave(before);
            if (Thread.interrupted() && !stopped.getAsBoolean() && !call.isGivenUp()) {
                remarks.accept("the " + call.callee().offer() + " left its thread interrupted");
            }
            if (before != null && before.isGivenUp()) {
                thread.interrupt(); // was meant for the call around this one, and this one may have eaten it
            }
        }
    }

    private static RuntimeException failure(Callee callee, Throwable thrown) {
        Optional<PluginFailure> other = PluginFailure.within(thrown);
        if (other.isPresent()) {
            return other.get();
        }
        return CallbackException.within(thrown)
                .<RuntimeException>map(passed -> passed)
                .orElseGet(() -> PluginFailure.threw(callee, thrown));
    }

    /** Ends the threads of calls that had a time limit, but for those left behind. */
    @Override
    public void close() {
        timed.close();
    }
}
