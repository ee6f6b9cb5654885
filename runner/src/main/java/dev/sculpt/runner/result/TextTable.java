package dev.sculpt.runner.result;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rows in aligned columns, with a header.
 *
 * @param columns from left to right
 * @param <T> what a row is about
 */
record TextTable<T>(List<Column<T>> columns) {

    private static final String GAP = "  ";

    /**
     * One column.
     *
     * @param title its header
     * @param alignment of header and cells
     * @param cell what it says about a row
     */
    record Column<T>(String title, Alignment alignment, Function<T, String> cell) { }

    /** Where a cell stands in its column. */
    enum Alignment {
        LEFT, RIGHT;

        String pad(String text, int width) {
            String blanks = " ".repeat(width - text.length());
            return this == LEFT ? text + blanks : blanks + text;
        }
    }

    TextTable {
        columns = List.copyOf(columns);
    }

    /** Returns the header and the rows as lines, each ended by a line feed. */
    String text(List<T> rows) {
        List<List<String>> padded = new ArrayList<>();
        for (Column<T> column : columns) {
            List<String> cells = new ArrayList<>();
            cells.add(column.title());
            rows.forEach(row -> cells.add(column.cell().apply(row)));
            int width = cells.stream().mapToInt(String::length).max().orElse(0);
            padded.add(cells.stream().map(cell -> column.alignment().pad(cell, width)).toList());
        }
        StringBuilder text = new StringBuilder();
        for (int line = 0; line <= rows.size(); line++) {
            int index = line;
            String joined = padded.stream().map(cells -> cells.get(index)).collect(Collectors.joining(GAP));
            text.append(joined.stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
