package dev.sculpt.runner.view;

import dev.sculpt.runner.problem.DisplayWidth;
import java.util.regex.Pattern;

/**
 * How wide lines are to be.
 *
 * @param width in columns
 */
public record LineWidth(int width) {

    /** Running text is hard to read where its lines are longer, as where no terminal limits them. */
    private static final int LONGEST_PROSE = 100;
    private static final String DEEPER = "    ";
    private static final Pattern UNBROKEN = Pattern.compile("(?:[<=>:]|\\bp)$"); // a name and its value

    /** Returns the width for running text: the given one, but at most {@value #LONGEST_PROSE}. */
    static LineWidth ofProse(int width) {
        return new LineWidth(Math.min(width, LONGEST_PROSE));
    }

    /** Returns a line broken at blanks, what follows being indented deeper; a word that is too long stays whole. */
    public String wrapped(String line) {
        return wrapped(line, line.length() - line.stripLeading().length() + DEEPER.length());
    }

    private String wrapped(String line, int deeper) {
        if (DisplayWidth.of(line) <= width) {
            return line;
        }
        int full = DisplayWidth.end(line, width);
        int end = line.lastIndexOf(' ', full);
        while (end > 0 && UNBROKEN.matcher(line.substring(0, end)).find()) {
            end = line.lastIndexOf(' ', end - 1);
        }
        if (end <= deeper) {
            end = line.indexOf(' ', Math.max(full, deeper + 1)); // else nothing gets shorter
        }
        return end < 0 ? line : line.substring(0, end).stripTrailing() + "\n"
                + wrapped(" ".repeat(deeper) + line.substring(end).strip(), deeper);
    }

    /** Returns a line broken at blanks, what follows beginning at a column, from 0. */
    public String hanging(String line, int column) {
        int end = DisplayWidth.of(line) <= width ? -1 : line.lastIndexOf(' ', DisplayWidth.end(line, width));
        if (end >= 0 && end <= column) {
            end = line.indexOf(' ', column + 1);
        }
        return end < 0 || line.substring(end).isBlank() ? line : line.substring(0, end).stripTrailing() + "\n"
                + hanging(" ".repeat(column) + line.substring(end).strip(), column);
    }
}
