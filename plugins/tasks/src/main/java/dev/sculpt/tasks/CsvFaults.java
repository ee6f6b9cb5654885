package dev.sculpt.tasks;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.files.GivenFile;
import dev.sculpt.files.Shown;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the rows of a CSV file: the first fault with what would be right, and where others are. */
final class CsvFaults {

    private static final int MOST_LISTED = 5;

    private final GivenFile file;
    private final List<String> others = new ArrayList<>();
    private SettingException first;
    private int number;

    CsvFaults(GivenFile file) {
        this.file = file;
    }

    /** Notes a row that has not as many values as there are columns. */
    void width(CsvRows.Row row, int columns, char separator) {
        int values = row.values().size();
        add(row, "as many values as columns are needed, " + columns + ", not " + values + ", with a "
                + CsvSeparator.name(separator) + " between them", values + (values == 1 ? " value" : " values"));
    }

    /** Notes a value that is none of a target. */
    void target(CsvRows.Row row, String column, String value) {
        String what = cell(column, value);
        add(row, what + ", must be 0 or 1, or as well true or false, yes or no", what);
    }

    /** Notes a value that is none of an input. */
    void input(CsvRows.Row row, String column, String value) {
        String what = cell(column, value);
        add(row, what + ", must be a number" + CsvNumber.hint(value), what);
    }

    private static String cell(String column, String value) {
        return "column \"" + Shown.of(column) + "\" is \"" + Shown.of(value) + "\"";
    }

    private void add(CsvRows.Row row, String words, String briefly) {
        if (first == null) {
            first = file.refused(row.line(), words);
        } else if (others.size() < MOST_LISTED) {
            others.add("line " + row.line() + ", " + briefly);
        }
        number++;
    }

    /** Returns whether nothing is wrong. */
    boolean isEmpty() {
        return number == 0;
    }

    /** Returns what to throw, of one fault at least. */
    SettingException refused() {
        if (number == 1) {
            return first;
        }
        int unlisted = number - 1 - others.size();
        return new SettingException(first.path(), first.getMessage() + "; " + (number - 1) + " more: "
                + String.join("; ", others) + (unlisted == 0 ? "" : "; and " + unlisted + " after these"));
    }
}
