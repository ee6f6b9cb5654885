package dev.sculpt.files;

/**
 * What a file holds, made fit for a message of one line: control characters are written out by their
 * numbers, and of long text the first {@value #MOST} characters are shown.
 */
public final class Shown {

    private static final int MOST = 60;

    private Shown() { }

    /** Returns a text for a message. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(MOST).forEach(point -> {
            switch (Character.getType(point)) {
                case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                        Character.SURROGATE ->
                    shown.append(String.format(point > Character.MAX_VALUE ? "\\U%08x" : "\\u%04x", point));
                default -> shown.appendCodePoint(point);
            }
        });
        return text.codePoints().skip(MOST).findAny().isPresent() ? shown + "..." : shown.toString();
    }
}
