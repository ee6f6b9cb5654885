package dev.sculpt.runner.view;

import java.util.List;

/** How tables are written: {@link TextTable#text}, {@link TextTable#markdown}. */
interface TableWriter {

    /** Returns what writes aligned columns that fit a width. */
    static TableWriter fitting(int width) {
        return new TableWriter() {
            @Override
            public <T> String write(TextTable<T> table, List<T> rows) {
                return table.text(rows, width);
            }
        };
    }

    /** Returns the header and the rows of a table. */
    <T> String write(TextTable<T> table, List<T> rows);
}
