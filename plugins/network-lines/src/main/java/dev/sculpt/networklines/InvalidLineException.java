package dev.sculpt.networklines;

/** What is wrong with a line, in one line that does not say which one it is. */
public final class InvalidLineException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public InvalidLineException(String message) {
        super(message);
    }
}
