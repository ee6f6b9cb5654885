package dev.sculpt.runner.view;

import dev.sculpt.runner.problem.DisplayWidth;
import dev.sculpt.runner.problem.OneLine;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How wide lines are to be. A line is one line: of the names in it what would act on a terminal is written out.
 *
 * @param width in columns
 */
public record LineWidth(int width) {

    /** Running text is hard to read where its lines are longer, as where no terminal limits them. */
    private static final int LONGEST_PROSE = 100;
    private static final String DEEPER = "    ";
    private static final Pattern UNBROKEN = Pattern.compile("(?:[<=>:]|\\bp)$"); // a name and its value

    /** Returns the width for running text: the given one, but at most {@value #LONGEST_PROSE}. */
    public static LineWidth ofProse(int width) {
        return new LineWidth(Math.min(width, LONGEST_PROSE));
    }

    /** Returns a line broken at blanks, what follows being indented deeper; a word that is too long stays whole. */
    public String wrapped(String line) {
        return broken(line, line.length() - line.stripLeading().length() + DEEPER.length(),
                before -> !UNBROKEN.matcher(before).find());
    }

    /**
     * Returns a line broken at blanks, what follows beginning at a column, from 0, which the first line may have a name
     * before; a word that is too long stays whole.
     */
    public String hanging(String line, int column) {
        return broken(line, column, before -> true);
    }

    // Before the column nothing is broken, else nothing would get shorter.
    private String broken(String line, int column, Predicate<String> mayEnd) {
        StringBuilder text = new StringBuilder();
        String rest = OneLine.whole(line);
        while (DisplayWidth.of(rest) > width) {
            int full = DisplayWidth.end(rest, width);
            int end = rest.lastIndexOf(' ', full);
            while (end > column && !mayEnd.test(rest.substring(0, end))) {
                end = rest.lastIndexOf(' ', end - 1);
            }
            if (end <= column) {
                end = rest.indexOf(' ', Math.max(full, column + 1));
            }
            if (end < 0 || rest.substring(end).isBlank()) {
                break;
            }
            text.append(rest.substring(0, end).stripTrailing()).append('\n');
            rest = " ".repeat(column) + rest.substring(end).strip();
        }
        return text + rest;
    }
}
