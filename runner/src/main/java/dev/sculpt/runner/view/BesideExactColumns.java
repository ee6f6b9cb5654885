package dev.sculpt.runner.view;

import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.recovery.BesideExact;
import dev.sculpt.runner.recovery.MeasureTally;
import dev.sculpt.runner.view.TextTable.Alignment;
import dev.sculpt.runner.view.TextTable.Column;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Columns for exact hierarchies with what is to be read beside them, as they were kept. */
enum BesideExactColumns {
    // A stranger's measure of such a name may be a number where ours says yes or no.
    EXACT(Sculpted.EXACT, "exact", MeasureTally::text, ""),
    PERMUTED(BesideExact.PERMUTED, "inputs\npermuted", MeasureTally::decimals,
            "inputs permuted: how many would be exact by chance, over all orders of the inputs; good is near 0"),
    INTERCHANGE(BesideExact.INTERCHANGE, "inter" + TextTable.SOFT_HYPHEN + "\nchange", MeasureTally::decimals,
            "interchange: how often a network does what its sub-functions say, where there is something to test; "
                    + "good is 1, and \"at 1\" counts who always does"),
    AT_ONE(BesideExact.INTERCHANGE, "at 1", tally -> tally.atOne().counts(), ""),
    VALID(BesideExact.VALID, "valid", MeasureTally::text,
            "valid: whose modules describe the task as briefly as the true ones do"),
    DUPLICATED(BesideExact.DUPLICATED, "dupli" + TextTable.SOFT_HYPHEN + "\ncated", MeasureTally::decimals,
            "duplicated: signals of a network that more than one module computes; good is 0");

    private static final String NONE = "-";

    private final String measure;
    private final String title;
    private final Function<MeasureTally, String> text;
    private final String note;

    BesideExactColumns(String measure, String title, Function<MeasureTally, String> text, String note) {
        this.measure = measure;
        this.title = title;
        this.text = text;
        this.note = note;
    }

    /**
     * Returns the columns of which something is known, 54 wide at most.
     *
     * @param rows of the table
     * @param beside what is known of the networks of a row
     */
    static <T> List<Column<T>> of(List<T> rows, Function<T, BesideExact> beside) {
        return known(rows.stream().map(beside).toList()).stream().map(column -> column.column(beside)).toList();
    }

    /** Returns what the columns mean that rows of these have, a paragraph each. */
    static List<String> notes(List<BesideExact> rows) {
        return known(rows).stream().map(column -> column.note).filter(note -> !note.isEmpty()).toList();
    }

    private static List<BesideExactColumns> known(List<BesideExact> rows) {
        return Arrays.stream(values())
                .filter(column -> rows.stream().anyMatch(row -> row.tally(column.measure).isPresent())).toList();
    }

    private <T> Column<T> column(Function<T, BesideExact> beside) {
        return new Column<>(title, Alignment.RIGHT, row -> beside.apply(row).tally(measure).map(text).orElse(NONE));
    }
}
