package dev.sculpt.runner.plugin;

import dev.sculpt.api.run.RunContext;
import java.util.Optional;

/** One call of a plugin, from its start to its end. */
public final class PluginCall {

    private final String caller;
    private final Callee callee;
    private final Optional<PluginCall> outer;
    private final boolean timed;
    private Thread thread; // null before and after
    private volatile boolean givenUp;
    private volatile boolean forgotten;

    PluginCall(String caller, Callee callee, Optional<PluginCall> outer, boolean timed) {
        this.caller = caller;
        this.callee = callee;
        this.outer = outer;
        this.timed = timed;
    }

    Callee callee() {
        return callee;
    }

    Optional<PluginCall> outer() {
        return outer;
    }

    /** Returns a context for the called, which is cancelled also when the time of this call is over. */
    public RunContext context(RunContext given) {
        return timed ? RunContext.of(given.seed(), given::report, () -> {
            given.checkCancelled();
            return givenUp;
        }) : given;
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
        return caller.isEmpty() ? callee.offer().toString() : caller + " (" + callee.offer() + ")";
    }
}
