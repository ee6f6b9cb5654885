package dev.sculpt.tasks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Columns of text that have another text in every row, as identifiers have; the first {@value #MOST_ROWS} rows tell. */
final class CsvTexts {

    private static final int MOST_ROWS = 1024;

    private final Map<Integer, Set<String>> distinct = new HashMap<>();
    private int rows;

    /** Begins before the first row. */
    CsvTexts(List<Integer> columns) {
        columns.forEach(column -> distinct.put(column, new HashSet<>()));
    }

    /** Takes a row into account. */
    void add(List<String> values) {
        if (rows < MOST_ROWS) {
            rows++;
            distinct.entrySet().removeIf(column -> !column.getValue().add(values.get(column.getKey())));
        }
    }

    /** Returns whether a column has had no text twice, in rows enough to tell. */
    boolean isIdentifier(int column) {
        return rows >= CsvSuspicions.FEWEST_ROWS && distinct.containsKey(column);
    }
}
