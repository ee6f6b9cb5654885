package dev.sculpt.api.execution;

/**
 * An execution cannot go on. The run shows the message behind the name of the plugin, so it says in one line what is wrong
 * and, where that is known, what would be right.
 */
public final class ExecutionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says why it cannot go on. */
    public ExecutionException(String message) {
        super(message);
    }

    /** Says why it cannot go on, and what was thrown. */
    public ExecutionException(String message, Throwable cause) {
        super(message, cause);
    }
}
