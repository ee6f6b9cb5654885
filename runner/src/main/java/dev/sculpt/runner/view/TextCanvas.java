package dev.sculpt.runner.view;

import dev.sculpt.runner.problem.DisplayWidth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A grid of columns that grows as it is written to. Rows and columns count from 0 at the lower left, as drawings grow from
 * the inputs up.
 */
final class TextCanvas {

    private static final String FREE = " ";
    private static final String TAKEN = ""; // by a wide letter in the column before

    private final List<List<String>> rows = new ArrayList<>();

    /** Writes a text over what is there. */
    void text(int row, int column, String text) {
        List<String> cells = row(row, column + DisplayWidth.of(text));
        split(cells, column);
        split(cells, column + DisplayWidth.of(text));
        int next = column;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            int width = DisplayWidth.of(point, next > column);
            if (width == 0 && next > column) {
                int letter = next - 1;
                while (cells.get(letter).equals(TAKEN)) {
                    letter--;
                }
                cells.set(letter, cells.get(letter) + Character.toString(point));
            } else if (width > 0) {
                cells.set(next, Character.toString(point));
                for (int more = 1; more < width; more++) {
                    cells.set(next + more, TAKEN);
                }
                next += width;
            }
        }
    }

    // Frees both halves of a wide letter that a column would cut in two.
    private static void split(List<String> cells, int column) {
        int left = column;
        while (left < cells.size() && cells.get(left).equals(TAKEN)) {
            left--;
        }
        for (int half = left; half < column; half++) {
            cells.set(half, FREE);
        }
        for (int half = column; left < column && half < cells.size() && cells.get(half).equals(TAKEN); half++) {
            cells.set(half, FREE);
        }
    }

    /**
     * Draws one cell of a line. Where it crosses another line, the vertical one is drawn through, so that a
     * crossing never looks like a fork.
     */
    void line(int row, int column, BoxLine line) {
        boolean free = row(row, column + 1).get(column).equals(FREE);
        text(row, column, String.valueOf(free ? line.character() : BoxLine.VERTICAL.character()));
    }

    private List<String> row(int row, int width) {
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        List<String> cells = rows.get(row);
        while (cells.size() < width) {
            cells.add(FREE);
        }
        return cells;
    }

    /** Returns the rows from the highest down, each ended by a line feed, without blanks at their ends. */
    @Override
    public String toString() {
        List<List<String>> down = new ArrayList<>(rows);
        Collections.reverse(down);
        return down.stream().map(cells -> String.join("", cells).stripTrailing() + "\n").collect(Collectors.joining());
    }
}
