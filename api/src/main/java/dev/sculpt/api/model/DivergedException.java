package dev.sculpt.api.model;

/**
 * A training grew beyond all numbers. Its message is for the user, without the names of classes: what happened, and which
 * setting to change.
 */
public final class DivergedException extends ArithmeticException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception that says what happened and what to change. */
    public DivergedException(String message) {
        super(message);
    }
}
