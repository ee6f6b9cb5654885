package dev.sculpt.runner.view;

import dev.sculpt.runner.diagnosis.Fault;
import dev.sculpt.runner.recovery.Recovery;
import dev.sculpt.runner.recovery.RecoveryRow;
import dev.sculpt.runner.view.TextTable.Alignment;
import dev.sculpt.runner.view.TextTable.Column;
import dev.sculpt.runner.view.TextTable.Need;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * For readers of a recovery report how many hierarchies are wrong, and which stage is to blame: a line for each row that has
 * one, then for each total. Empty where none is wrong, or of none it is known why.
 */
final class FaultTable {

    /**
     * A line.
     *
     * @param layers hidden ones, empty for a total
     * @param rows what it counts
     */
    private record Line(String title, String layers, String variant, List<RecoveryRow> rows) { }

    private final Recovery recovery;

    FaultTable(Recovery recovery) {
        this.recovery = recovery;
    }

    /**
     * Returns the table.
     *
     * @param totals of each variant; none where they say what its rows say
     */
    String text(Function<String, List<RecoveryTotals.Total>> totals, TableWriter writer) {
        List<Line> lines = new ArrayList<>();
        recovery.rows().forEach(row ->
                lines.add(new Line(row.cell().task(), row.cell().depth(), row.variant(), List.of(row))));
        recovery.variants().forEach(variant -> totals.apply(variant).forEach(total ->
                lines.add(new Line(total.name(), "", variant, total.rows()))));
        lines.removeIf(line -> wrong(line) == 0);
        return lines.isEmpty() ? "" : writer.write(new TextTable<>(columns(lines)), lines) + "\n";
    }

    private List<Column<Line>> columns(List<Line> lines) {
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(new Column<>("why wrong", Alignment.LEFT, Line::title));
        columns.add(new Column<>("hidden\nlayers", Alignment.RIGHT, Line::layers, Need.ALWAYS));
        if (recovery.variants().size() > 1) {
            columns.add(new Column<>("variant", Alignment.LEFT, Line::variant, Need.ALWAYS));
        }
        columns.add(new Column<>("wrong", Alignment.RIGHT, line -> String.valueOf(wrong(line))));
        Arrays.stream(Fault.values())
                .filter(fault -> fault != Fault.UNDECIDED || lines.stream().anyMatch(line -> wrong(line, fault) > 0))
                .forEach(fault -> columns.add(new Column<>(fault.words().replace(' ', '\n'), Alignment.RIGHT,
                        line -> String.valueOf(wrong(line, fault)))));
        return columns;
    }

    private int wrong(Line line) {
        return Arrays.stream(Fault.values()).mapToInt(fault -> wrong(line, fault)).sum();
    }

    private int wrong(Line line, Fault fault) {
        return line.rows().stream().mapToInt(row -> recovery.wrong(row, fault)).sum();
    }
}
