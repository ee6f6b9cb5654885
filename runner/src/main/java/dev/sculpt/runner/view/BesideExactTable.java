package dev.sculpt.runner.view;

import dev.sculpt.runner.problem.DisplayWidth;
import dev.sculpt.runner.recovery.BesideExact;
import dev.sculpt.runner.recovery.Recovery;
import dev.sculpt.runner.recovery.RecoveryRow;
import dev.sculpt.runner.view.RecoveryTotals.Total;
import dev.sculpt.runner.view.TextTable.Alignment;
import dev.sculpt.runner.view.TextTable.Column;
import dev.sculpt.runner.view.TextTable.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * For readers of a recovery report what stands beside the exact hierarchies of what was kept: a line for each total, before
 * them one for each row where that fits into 80 columns or there is no total. Empty where nothing of it was measured.
 */
final class BesideExactTable {

    private static final int WIDTH = 80;

    /** A line. */
    private record Line(String title, String layers, String variant, BesideExact beside) { }

    private final Recovery recovery;
    private final List<Line> rows = new ArrayList<>();
    private final List<Line> totals = new ArrayList<>();

    /**
     * Takes a report.
     *
     * @param totals of each variant; none where they say what its rows say
     */
    BesideExactTable(Recovery recovery, Function<String, List<Total>> totals) {
        this.recovery = recovery;
        recovery.rows().forEach(row -> rows.add(
                new Line(row.cell().task(), row.cell().depth(), row.variant(), beside(List.of(row)))));
        recovery.variants().forEach(variant -> totals.apply(variant).forEach(total ->
                this.totals.add(new Line(total.name(), "", variant, beside(total.rows())))));
    }

    private BesideExact beside(List<RecoveryRow> rows) {
        return BesideExact.of(measure -> recovery.kept(rows, measure));
    }

    /** Returns what the columns mean, a paragraph each; nothing where the table is empty. */
    List<String> notes() {
        return isEmpty() ? List.of() : BesideExactColumns.notes(rows.stream().map(Line::beside).toList());
    }

    private boolean isEmpty() {
        return rows.stream().noneMatch(line -> line.beside().isKnown());
    }

    /** Returns the table with an empty line behind it; nothing where it is empty. */
    String text(TableWriter writer) {
        if (isEmpty()) {
            return "";
        }
        List<Line> all = Stream.concat(rows.stream(), totals.stream()).toList();
        TextTable<Line> table = new TextTable<>(columns(true));
        boolean fits = table.text(all).lines().allMatch(line -> DisplayWidth.of(line) <= WIDTH);
        return (fits || totals.isEmpty() ? writer.write(table, all)
                : writer.write(new TextTable<>(columns(false)), totals)) + "\n";
    }

    private List<Column<Line>> columns(boolean ofRows) {
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(new Column<>("as kept", Alignment.LEFT, Line::title));
        if (ofRows) {
            columns.add(new Column<>("hidden\nlayers", Alignment.RIGHT, Line::layers, Need.ALWAYS));
        }
        if (recovery.variants().size() > 1) {
            columns.add(new Column<>("variant", Alignment.LEFT, Line::variant, Need.ALWAYS));
        }
        columns.addAll(BesideExactColumns.of(rows, Line::beside));
        return columns;
    }
}
