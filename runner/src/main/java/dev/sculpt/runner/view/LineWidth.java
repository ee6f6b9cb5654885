package dev.sculpt.runner.view;

import dev.sculpt.runner.problem.DisplayWidth;
import dev.sculpt.runner.problem.OneLine;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How wide lines are to be. A line is one line: of the names in it what would act on a terminal is written out.
 *
 * @param width in columns
 * @param room columns there are, for words that are longer than lines are to be
 */
public record LineWidth(int width, int room) {

    /** Running text is hard to read where its lines are longer, as where no terminal limits them. */
    private static final int LONGEST_PROSE = 100;
    private static final String DEEPER = "    ";
    /** Within a word a line best ends behind one of these, as in a path. */
    static final String JOINTS = "+,;/";
    /** Where there is less room behind the indentation, words are not taken apart. */
    private static final int LEAST_PIECE = 8;
    private static final Pattern UNBROKEN = Pattern.compile("(?:[<=>:]|\\bp)$"); // a name and its value

    /** Creates a width of lines that take all the room. */
    public LineWidth(int width) {
        this(width, width);
    }

    /** Returns the width for running text: the given one, but at most {@value #LONGEST_PROSE}. */
    public static LineWidth ofProse(int width) {
        return new LineWidth(Math.min(width, LONGEST_PROSE), width);
    }

    /** Returns the width for what is one line each where no terminal limits it, as in files: there none, else of prose. */
    public static LineWidth ofSentences(int width) {
        return width == Integer.MAX_VALUE ? new LineWidth(width) : ofProse(width);
    }

    /**
     * Returns a line broken at blanks, what follows being indented deeper. A word for which there is no room, such as a
     * path, is broken too: behind a slash or the like, else anywhere.
     */
    public String wrapped(String line) {
        return broken(line, line.length() - line.stripLeading().length() + DEEPER.length(), true,
                before -> !UNBROKEN.matcher(before).find());
    }

    /**
     * Returns a line broken at blanks, what follows beginning at a column, from 0, which the first line may have a name
     * before; a word that is too long stays whole.
     */
    public String hanging(String line, int column) {
        return broken(line, column, false, before -> true);
    }

    private int joint(String line, int column) {
        int full = DisplayWidth.end(line, room);
        int end = full;
        while (end > column && JOINTS.indexOf(line.charAt(end - 1)) < 0) {
            end--;
        }
        return end > column ? end : full;
    }

    // Before the column nothing is broken, else nothing would get shorter.
    private String broken(String line, int column, boolean words, Predicate<String> mayEnd) {
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
                String begun = end < 0 ? rest : rest.substring(0, end);
                if (words && room - column >= LEAST_PIECE && DisplayWidth.of(begun) > room) {
                    int before = begun.lastIndexOf(' ', full); // a name is taken from its value where all else fails
                    end = before > column ? before : joint(begun, column);
                }
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
