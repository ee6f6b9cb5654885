package dev.sculpt.networklines;

import java.util.regex.Pattern;

/**
 * What is wrong with a line, in one line that does not say which one it is. What the line holds may stand in it: control
 * characters are replaced, and of a long message the first {@value #LONGEST} characters are kept.
 */
public final class InvalidLineException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1000;
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

    /** Creates the exception. */
    public InvalidLineException(String message) {
        super(CONTROLS.matcher(shortened(message)).replaceAll("?"));
    }

    private static String shortened(String message) {
        return message.length() > LONGEST ? message.substring(0, LONGEST) + " ..." : message;
    }
}
