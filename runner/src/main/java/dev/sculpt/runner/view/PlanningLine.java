package dev.sculpt.runner.view;

import dev.sculpt.runner.plan.PlanProgress;
import java.io.PrintWriter;
import java.util.function.LongSupplier;

/**
 * Says how far the check of many variants is: nothing within two seconds, then a line, and another every ten seconds; and
 * what is odd about a task at once.
 */
public final class PlanningLine implements PlanProgress {

    private static final long QUIET_NANOS = 2_000_000_000L;
    private static final long BETWEEN_NANOS = 10_000_000_000L;

    private final PrintWriter err;
    private final LongSupplier nanos;
    private long next;

    /**
     * Begins now.
     *
     * @param nanos a clock such as {@code System::nanoTime}
     */
    public PlanningLine(PrintWriter err, LongSupplier nanos) {
        this.err = err;
        this.nanos = nanos;
        this.next = nanos.getAsLong() + QUIET_NANOS;
    }

    @Override
    public void checked(int done, int all) {
        long now = nanos.getAsLong();
        if (now - next >= 0 && done < all) {
            next = now + BETWEEN_NANOS;
            err.println(done + " of " + all + " variants are checked");
        }
    }

    @Override
    public void remark(String line) {
        err.println("sculpt: " + line);
    }
}
