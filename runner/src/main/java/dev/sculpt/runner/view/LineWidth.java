package dev.sculpt.runner.view;

import dev.sculpt.runner.problem.DisplayWidth;
import java.util.regex.Pattern;

/**
 * How wide lines are to be.
 *
 * @param width in columns
 */
public record LineWidth(int width) {

    private static final String DEEPER = "    ";
    private static final Pattern UNBROKEN = Pattern.compile("(?:[<=>:]|\\bp)$"); // a name and its value

    /** Returns a line broken at blanks, what follows being indented deeper; a word that is too long stays whole. */
    public String wrapped(String line) {
        if (DisplayWidth.of(line) <= width) {
            return line;
        }
        int indented = line.length() - line.stripLeading().length();
        int full = DisplayWidth.end(line, width);
        int end = line.lastIndexOf(' ', full);
        while (end > 0 && UNBROKEN.matcher(line.substring(0, end)).find()) {
            end = line.lastIndexOf(' ', end - 1);
        }
        if (end <= indented + DEEPER.length()) {
            end = line.indexOf(' ', Math.max(full, indented + DEEPER.length() + 1)); // else nothing gets shorter
        }
        return end < 0 ? line : line.substring(0, end).stripTrailing() + "\n"
                + wrapped(" ".repeat(indented > 0 && line.startsWith(DEEPER) ? indented : indented + DEEPER.length())
                        + line.substring(end).strip());
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
