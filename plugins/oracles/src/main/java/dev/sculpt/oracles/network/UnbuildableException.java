package dev.sculpt.oracles.network;

/** Says in one line why no network can be built for a task. */
public final class UnbuildableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnbuildableException(String reason) {
        super(reason);
    }
}
