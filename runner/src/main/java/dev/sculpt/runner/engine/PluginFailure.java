package dev.sculpt.runner.engine;

import dev.sculpt.runner.plugin.Offer;

/** A plugin threw, or returned what its contract forbids. */
final class PluginFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private PluginFailure(String message, Throwable cause) {
        super(message, cause);
    }

    static PluginFailure threw(Offer offer, Throwable cause) {
        return new PluginFailure(offer + " failed: " + cause, cause);
    }

    static PluginFailure returned(Offer offer, String what) {
        return new PluginFailure(offer + " returned " + what, null);
    }
}
