package dev.sculpt.runner.plugin;

import dev.sculpt.api.run.RunContext;
import dev.sculpt.runner.problem.OneLine;
import java.util.Optional;

/** One call of a plugin, from its start to its end. */
public final class PluginCall {

    private static final int LONGEST_REPORT = 100;

    private final Caller caller;
    private final Callee callee;
    private final Optional<PluginCall> outer;
    private Thread thread; // null before and after
    private volatile Optional<String> report = Optional.empty();
    private volatile boolean givenUp;
    private volatile boolean forgotten;

    PluginCall(Caller caller, Callee callee, Optional<PluginCall> outer) {
        this.caller = caller;
        this.callee = callee;
        this.outer = outer;
    }

    Callee callee() {
        return callee;
    }

    Optional<PluginCall> outer() {
        return outer;
    }

    /**
     * Returns a context for the called. It is cancelled also when the time of this call is over; what is reported to it is
     * shown with this call.
     */
    public RunContext context(RunContext given) {
        return RunContext.of(given.seed(), message -> report = Optional.of(message), () -> {
            given.checkCancelled();
            return givenUp;
        }).withEpochs(given::epoch);
    }

    synchronized void begin() {
        thread = Thread.currentThread();
    }

    /** Ends the call; nobody interrupts its thread on its behalf from here on. */
    synchronized void end() {
        thread = null;
    }

    synchronized boolean isRunning() {
        return thread != null;
    }

    /** Interrupts the thread, if the call has begun and not ended. */
    synchronized void interrupt() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    void giveUp() {
        givenUp = true;
    }

    /** Returns whether nobody waits for the end of this call any more. */
    boolean isGivenUp() {
        return givenUp || outer.isPresent() && outer.get().isGivenUp();
    }

    /**
     * Returns what runs and what it reported last, or the nearest call around it that did, such as
     * {@code network 3 (model plugin "mlp"; pruning plugin "units": round 2)}.
     */
    String progress() {
        Optional<PluginCall> reporter = Optional.of(this);
        while (reporter.isPresent() && reporter.get().report.isEmpty()) {
            reporter = reporter.get().outer;
        }
        return reporter.map(call -> text((call == this ? "" : callee.offer() + "; ")
                + call.callee.offer() + ": " + cut(OneLine.firstOf(call.report.orElseThrow())))).orElse(toString());
    }

    Caller caller() {
        return caller;
    }

    /**
     * Returns how far the caller is, by the outermost call that reported anything: rounds say more than their epochs.
     *
     * @param tries of the caller that are finished
     */
    CallProgress glimpse(int tries) {
        PluginCall told = this;
        for (Optional<PluginCall> each = Optional.of(this); each.isPresent(); each = each.get().outer) {
            told = each.get().report.isPresent() ? each.get() : told;
        }
        return new CallProgress(caller, told.callee.offer().name(),
                told.report.map(line -> cut(OneLine.firstOf(line))), tries);
    }

    private static String cut(String report) {
        return report.length() <= LONGEST_REPORT ? report : report.substring(0, LONGEST_REPORT) + " ...";
    }

    /** Takes the call, and whatever is called within it, as over: what it was for has its result. */
    void forget() {
        forgotten = true;
    }

    boolean isForgotten() {
        return forgotten || outer.isPresent() && outer.get().isForgotten();
    }

    /** Returns what runs, such as {@code network 3 (pruning plugin "units")}. */
    @Override
    public String toString() {
        return text(callee.offer().toString());
    }

    private String text(String called) {
        return caller.name().isEmpty() ? called : caller.name() + " (" + called + ")";
    }
}
