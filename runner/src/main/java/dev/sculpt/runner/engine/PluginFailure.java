package dev.sculpt.runner.engine;

import dev.sculpt.runner.plugin.Offer;
import java.util.concurrent.CancellationException;

/** A plugin threw, or returned what its contract forbids. */
final class PluginFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private PluginFailure(String message, Throwable cause) {
        super(message, cause);
    }

    static PluginFailure threw(Offer offer, Throwable cause) {
        return new PluginFailure(offer + " failed: " + cause, cause);
    }

    /** Returns whether the plugin ended because it was, or took itself to be, cancelled. */
    boolean isCancellation() {
        for (Throwable each = getCause(); each != null; each = each.getCause()) {
            if (each instanceof CancellationException) {
                return true;
            }
        }
        return false;
    }

    static PluginFailure returned(Offer offer, String what) {
        return new PluginFailure(offer + " returned " + what, null);
    }
}
