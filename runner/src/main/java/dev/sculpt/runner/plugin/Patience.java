package dev.sculpt.runner.plugin;

import java.time.Duration;

/**
 * How long plugins are waited for that were told to end: from a second on they are interrupted, since they may wait for
 * something, and after five they are left behind on their threads. For one thread, which asks again and again.
 */
public final class Patience {

    private static final Duration BEFORE_INTERRUPTS = Duration.ofSeconds(1);
    private static final Duration WHOLE = Duration.ofSeconds(5);

    private final RunningCalls calls;
    private long told; // when they were, 0 before

    /** Creates patience with some calls, which are interrupted. */
    public Patience(RunningCalls calls) {
        this.calls = calls;
    }

    /** Begins anew: what was waited for was no plugin. */
    public void renew() {
        told = 0;
    }

    /**
     * Returns whether it has come to its end.
     *
     * @param stopping whether they were told to end
     */
    public boolean isOver(boolean stopping) {
        if (!stopping) {
            return false;
        }
        told = told == 0 ? System.nanoTime() : told;
        Duration waited = Duration.ofNanos(System.nanoTime() - told);
        if (waited.compareTo(WHOLE) > 0) {
            return true;
        }
        if (waited.compareTo(BEFORE_INTERRUPTS) > 0) {
            calls.interrupt();
        }
        return false;
    }
}
