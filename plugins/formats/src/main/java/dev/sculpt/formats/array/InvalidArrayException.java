package dev.sculpt.formats.array;

/** What is wrong with a file of arrays, or with one of them. */
final class InvalidArrayException extends Exception {

    private static final long serialVersionUID = 1L;

    InvalidArrayException(String message) {
        super(message);
    }

    /** Creates the exception for one array. */
    InvalidArrayException(String array, String message) {
        super("array \"" + array + "\" " + message);
    }
}
