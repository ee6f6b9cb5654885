package dev.sculpt.runner.view;

import java.util.List;

/** How tables are written: {@link TextTable#text}, {@link TextTable#markdown}. */
interface TableWriter {

    /** Returns the header and the rows of a table. */
    <T> String write(TextTable<T> table, List<T> rows);
}
