package dev.sculpt.files;

import java.util.Locale;

/**
 * What a file holds, made fit for a message of one line: control characters are written out by their
 * numbers, and of long text the first {@value #MOST} characters are shown.
 */
public final class Shown {

    private static final int MOST = 60;
    private static final int NO_CHARACTER = 0xfffe;

    private Shown() { }

    /** Returns a text for a message. */
    public static String of(String text) {
        int end = text.codePointCount(0, text.length()) <= MOST ? text.length() : text.offsetByCodePoints(0, MOST);
        return whole(text.substring(0, end)) + (end < text.length() ? "..." : "");
    }

    /** Returns all of a text, with its control characters written out. */
    public static String whole(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (isShown(point)) {
                shown.appendCodePoint(point);
            } else {
                shown.append(String.format(Locale.ROOT, point > Character.MAX_VALUE ? "\\U%08x" : "\\u%04x", point));
            }
        });
        return shown.toString();
    }

    private static boolean isShown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> (point & NO_CHARACTER) != NO_CHARACTER; // the last two of each plane
        };
    }
}
