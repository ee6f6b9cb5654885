package dev.sculpt.models.given;

/** What is wrong with a line of a network file. */
final class InvalidNetworkException extends Exception {

    private static final long serialVersionUID = 1L;

    InvalidNetworkException(String message) {
        super(message);
    }
}
