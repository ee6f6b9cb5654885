package dev.sculpt.runner.problem;

import java.util.Locale;

/**
 * Text of strangers made fit for a terminal and a table: what would move the cursor, colour or reverse what follows, or
 * begin a new line is written out, such as {@code \n} and {@code \u001b}.
 */
public final class OneLine {

    private static final int LONGEST = 2000;

    private OneLine() { }

    /** Returns a text as one line; very long ones are cut. */
    public static String of(String text) {
        boolean cut = text.length() > LONGEST;
        return escaped(cut ? text.substring(0, LONGEST) : text, false) + (cut ? " ..." : "");
    }

    /** Returns a text as one line, however long. */
    public static String whole(String text) {
        return escaped(text, false);
    }

    /** Returns the first line of a text, ended by dots where there are more. */
    public static String firstOf(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return of(line) + (text.strip().equals(line) ? "" : " ...");
    }

    /** Returns a text of several lines, whose ends and tabs stay. */
    public static String each(String text) {
        return escaped(text.replace("\r\n", "\n"), true);
    }

    private static String escaped(String text, boolean lines) {
        if (text.codePoints().noneMatch(OneLine::harms)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            if (!harms(point) || lines && (point == '\n' || point == '\t')) {
                escaped.appendCodePoint(point);
            } else {
                escaped.append(switch (point) {
                    case '\n' -> "\\n";
                    case '\r' -> "\\r";
                    case '\t' -> "\\t";
                    default -> String.format(Locale.ROOT, point > Character.MAX_VALUE ? "\\U%08x" : "\\u%04x", point);
                });
            }
        });
        return escaped.toString();
    }

    /** Returns whether a code point is one of those that are written out. */
    public static boolean harms(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
