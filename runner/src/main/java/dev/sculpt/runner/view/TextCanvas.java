package dev.sculpt.runner.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A grid of characters that grows as it is written to. Rows and columns count from 0 at the upper left. */
final class TextCanvas {

    private final List<StringBuilder> rows = new ArrayList<>();

    /** Writes a text over what is there. */
    void text(int row, int column, String text) {
        StringBuilder line = line(row, column + text.length());
        line.replace(column, column + text.length(), text);
    }

    /**
     * Draws one cell of a line. Where it crosses another line, the vertical one is drawn through, so that a
     * crossing never looks like a fork.
     */
    void line(int row, int column, BoxLine line) {
        boolean free = line(row, column + 1).charAt(column) == ' ';
        text(row, column, String.valueOf(free ? line.character() : BoxLine.VERTICAL.character()));
    }

    private StringBuilder line(int row, int width) {
        while (rows.size() <= row) {
            rows.add(new StringBuilder());
        }
        StringBuilder line = rows.get(row);
        line.append(" ".repeat(Math.max(0, width - line.length())));
        return line;
    }

    /** Returns the rows, each ended by a line feed, without blanks at their ends. */
    @Override
    public String toString() {
        return rows.stream().map(row -> row.toString().stripTrailing() + "\n").collect(Collectors.joining());
    }
}
