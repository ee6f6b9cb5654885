package dev.sculpt.runner.picture;

import dev.sculpt.runner.problem.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** How wide a text is, a little more than in the fonts that pictures ask for, so that it fits in each of them. */
final class TextSize {

    /** The size of the font of titles, in pixels. */
    static final int TITLE = 15;
    /** The size of the font of common text, in pixels. */
    static final int COMMON_TEXT = 12;
    /** The size of the font of small text, in pixels. */
    static final double SMALL_TEXT = 10.5;

    private static final double WIDEST = 1;
    private static final double WIDE = 0.8;
    private static final double COMMON = 0.64;
    private static final double NARROW = 0.39;
    private static final double BOLD = 1.1;

    private static final String NARROW_LETTERS = "ijlI.,;:'|! ()[]";
    private static final String WIDE_LETTERS = "mwMW—%@+=<>";

    private TextSize() { }

    /** Returns the width of a text in pixels at a size of font. */
    static double of(String text, double size) {
        double width = 0;
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            int point = text.codePointAt(index);
            int columns = DisplayWidth.of(Character.toString(point));
            width += columns > 1 ? WIDEST : columns == 0 ? 0 : NARROW_LETTERS.indexOf(point) >= 0 ? NARROW
                    : WIDE_LETTERS.indexOf(point) >= 0 ? WIDEST : Character.isUpperCase(point) ? WIDE : COMMON;
        }
        return width * size;
    }

    /** Returns the width of a bold text in pixels at a size of font. */
    static double bold(String text, double size) {
        return of(text, size) * BOLD;
    }

    /** Returns a text that fits: as it is, or cut with dots at its end. */
    static String cut(String text, double size, double width) {
        if (of(text, size) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && of(text.substring(0, end) + "…", size) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + "…";
    }

    /** Returns the same of a bold text as {@link #cut} of another. */
    static String boldCut(String text, double size, double width) {
        return cut(text, size * BOLD, width);
    }

    /** Returns the same of a bold text as {@link #lines} of another. */
    static List<String> boldLines(String text, double size, double width) {
        return lines(text, size * BOLD, width);
    }

    /** Returns the lines of a text that is broken between words; a word that is too long is cut. */
    static List<String> lines(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (of(longer, size) > width && !line.isEmpty()) {
                lines.add(line);
                longer = word;
            }
            line = cut(longer, size, width);
        }
        lines.add(line);
        return lines;
    }
}
