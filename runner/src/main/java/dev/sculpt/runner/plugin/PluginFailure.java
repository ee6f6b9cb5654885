package dev.sculpt.runner.plugin;

import dev.sculpt.api.Kind;
import dev.sculpt.api.execution.ExecutionException;
import dev.sculpt.api.model.DivergedException;
import dev.sculpt.api.run.BrokenContractException;
import dev.sculpt.api.setting.SettingException;
import dev.sculpt.runner.problem.MemoryLimit;
import dev.sculpt.runner.problem.OneLine;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** A plugin threw, returned what its contract forbids, or took too long. The message is one line, fit for a terminal. */
public final class PluginFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_TRACE = 200_000;

    private final boolean divergence;

    private PluginFailure(String message, Throwable cause) {
        this(message, cause, false);
    }

    private PluginFailure(String message, Throwable cause, boolean divergence) {
        super(OneLine.of(message), cause);
        this.divergence = divergence;
    }

    /** Returns the failure of a plugin, or of one within its settings, that threw. */
    static PluginFailure threw(Callee callee, Throwable thrown) {
        Optional<Part> part = new Blame(callee).of(thrown);
        String who = part.map(one -> one.offer() + " (in " + callee.offer() + ")")
                .orElseGet(() -> callee.offer().toString());
        Throwable broken = Blame.causes(thrown).stream()
                .filter(BrokenContractException.class::isInstance).findFirst().orElse(null);
        // In other plugins such an exception is a fault of their arithmetic.
        boolean diverged = callee.offer().kind() == Kind.MODEL
                && Blame.causes(thrown).stream().anyMatch(ArithmeticException.class::isInstance);
        return new PluginFailure(who + (part.isPresent() && broken != null
                ? " " + broken.getMessage() : " failed: " + text(thrown)), thrown, diverged);
    }

    /** Returns whether a training diverged, which another one of other weights or settings may not. */
    public boolean isDivergence() {
        return divergence;
    }

    /** Returns the failure of a plugin that returned what its contract forbids. */
    public static PluginFailure returned(Offer offer, String what) {
        return new PluginFailure(offer + " returned " + what, null);
    }

    /** Returns the failure of an execution that says why it cannot go on. */
    public static PluginFailure gaveUp(Offer offer, ExecutionException reason) {
        return new PluginFailure(offer + ": " + reason.getMessage(), reason);
    }

    /**
     * Returns the failure of a plugin that took too long.
     *
     * @param in the plugin that it had called and was waiting for
     * @param ended whether it ended when told to
     */
    static PluginFailure tookTooLong(Offer offer, Duration limit, Optional<Offer> in, boolean ended) {
        return new PluginFailure(offer + " took longer than its timeout of " + Timeouts.text(limit)
                + in.map(called -> " (it was in the " + called + ")").orElse("")
                + (ended ? "" : "; it does not end when told to, and was left behind on its thread"), null);
    }

    /** Returns why settings were refused, where that is what was thrown. */
    public List<SettingException> refusals() {
        return getCause() instanceof SettingException refused ? refused.all() : List.of();
    }

    /** Returns whether the plugin ended because it was, or took itself to be, told to. */
    public boolean isCancellation() {
        return Blame.causes(this).stream().anyMatch(each -> each instanceof CancellationException
                || each instanceof InterruptedException || each instanceof ClosedByInterruptException);
    }

    /** Returns the failure that was passed on within another exception, if it was. */
    static Optional<PluginFailure> within(Throwable thrown) {
        return Blame.causes(thrown).stream()
                .filter(PluginFailure.class::isInstance).map(PluginFailure.class::cast).findFirst();
    }

    /** Returns the stack trace of what was thrown, in lines; empty where nothing was. */
    public String trace() {
        if (getCause() == null) {
            return "";
        }
        StringWriter text = new StringWriter();
        try {
            getCause().printStackTrace(new PrintWriter(text));
        } catch (RuntimeException | Error e) {
            text.append("\n(the rest of the trace cannot be printed: ").append(e.getClass().getName()).append(")\n");
        }
        String whole = text.toString();
        return OneLine.each(whole.length() > LONGEST_TRACE ? whole.substring(0, LONGEST_TRACE) + "\n..." : whole);
    }

    /** Returns what was thrown, in one line, by its class unless its message is for users. */
    static String text(Throwable thrown) {
        String text;
        try {
            text = thrown instanceof DivergedException ? thrown.getMessage() : LoadFailure.reason(thrown);
        } catch (RuntimeException | Error e) {
            text = thrown.getClass().getName(); // its message is a stranger's code too
        }
        return OneLine.firstOf(text) + (thrown instanceof OutOfMemoryError
                ? "; " + MemoryLimit.text() : "");
    }
}
