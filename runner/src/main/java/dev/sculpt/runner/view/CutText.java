package dev.sculpt.runner.view;

import dev.sculpt.runner.problem.DisplayWidth;
import dev.sculpt.runner.problem.OneLine;

/**
 * Text for one line of a terminal, which must not go on in the next.
 *
 * @param width in columns
 */
record CutText(int width) {

    private static final String MORE = "...";

    /** Returns the text in one line, its end replaced by dots where it is too wide. */
    String cut(String text) {
        String line = OneLine.of(text);
        return DisplayWidth.of(line) <= width ? line
                : line.substring(0, DisplayWidth.end(line, Math.max(0, width - MORE.length()))) + MORE;
    }
}
