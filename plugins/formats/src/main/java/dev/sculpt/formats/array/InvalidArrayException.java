package dev.sculpt.formats.array;

import dev.sculpt.files.Shown;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a file of arrays, or with one of them. */
final class InvalidArrayException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int MOST_LISTED = 12;

    /** Creates the exception; what a file holds may stand in the message as it is. */
    InvalidArrayException(String message) {
        super(Shown.whole(message));
    }

    /** Creates the exception for one array. */
    InvalidArrayException(String array, String message) {
        super("array \"" + Shown.of(array) + "\" " + Shown.whole(message));
    }

    /** Returns some names for a message, the first of many. */
    static String listed(List<String> names) {
        return names.stream().limit(MOST_LISTED).map(Shown::of).collect(Collectors.joining(", "))
                + (names.size() > MOST_LISTED ? ", ... (" + names.size() + ")" : "");
    }
}
