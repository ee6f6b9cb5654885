package dev.sculpt.runner.plugin;

import java.util.Optional;

/** Carries what a callback threw past the plugin that called it back, which is not to blame. */
final class CallbackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Wraps what a callback threw. */
    CallbackException(Throwable thrown) {
        super(null, thrown, false, false);
    }

    /** Returns what was passed on within another exception, if it was. */
    static Optional<CallbackException> within(Throwable thrown) {
        return Blame.causes(thrown).stream()
                .filter(CallbackException.class::isInstance).map(CallbackException.class::cast).findFirst();
    }

    /** Returns what the callback threw, to be thrown on. */
    RuntimeException unwrapped() {
        if (getCause() instanceof Error error) {
            throw error;
        }
        return getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(getCause());
    }
}
