package dev.sculpt.runner.view;

import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.recovery.BesideExact;
import dev.sculpt.runner.recovery.MeasureTally;
import dev.sculpt.runner.statistics.Proportion;
import dev.sculpt.runner.view.TextTable.Alignment;
import dev.sculpt.runner.view.TextTable.Column;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Columns for exact hierarchies with what is to be read beside them, as they were kept. */
final class BesideExactColumns {

    private static final String BROKEN = TextTable.SOFT_HYPHEN + "\n";

    /** What the columns mean. */
    static final List<String> NOTES = List.of(
            "inputs permuted: exact by chance, with the same shape and the wrong inputs",
            "interchange: do networks use the sub-functions? the mean, and how many are at 1,",
            "  of those with something to test; duplicated: signals computed more than once");

    private static final String NONE = "-";

    private BesideExactColumns() { }

    /**
     * Returns the columns, 54 wide.
     *
     * @param beside what is known of the networks of a row
     */
    static <T> List<Column<T>> of(Function<T, BesideExact> beside) {
        return List.of(
                column("exact", beside, Sculpted.EXACT, BesideExactColumns::counts),
                column("inputs\npermuted", beside, BesideExact.PERMUTED, tally -> decimals(tally.mean())),
                column("inter" + BROKEN + "change", beside, BesideExact.INTERCHANGE, tally -> decimals(tally.mean())),
                column("at 1", beside, BesideExact.INTERCHANGE, tally -> counts(tally.atOne())),
                column("valid", beside, BesideExact.VALID, BesideExactColumns::counts),
                column("dupli" + BROKEN + "cated", beside, BesideExact.DUPLICATED, tally -> decimals(tally.mean())));
    }

    private static <T> Column<T> column(
            String title, Function<T, BesideExact> beside, String measure, Function<MeasureTally, String> text) {
        return new Column<>(title, Alignment.RIGHT, row -> beside.apply(row).tally(measure).map(text).orElse(NONE));
    }

    // A stranger's measure of this name may be a number.
    private static String counts(MeasureTally tally) {
        Optional<Proportion> yes = tally.proportion();
        return yes.map(BesideExactColumns::counts).orElseGet(() -> decimals(tally.mean()));
    }

    private static String counts(Proportion proportion) {
        return proportion.hits() + "/" + proportion.of();
    }

    private static String decimals(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
