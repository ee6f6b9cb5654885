package dev.sculpt.runner.view;

import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.recovery.Cell;
import dev.sculpt.runner.recovery.Comparison;
import dev.sculpt.runner.recovery.Expected;
import dev.sculpt.runner.recovery.ExpectedRates;
import dev.sculpt.runner.recovery.MeasureTally;
import dev.sculpt.runner.recovery.Recovery;
import dev.sculpt.runner.recovery.Verdict;
import dev.sculpt.runner.statistics.Proportion;
import dev.sculpt.runner.view.TextTable.Alignment;
import dev.sculpt.runner.view.TextTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A recovery report for readers: a table of cells, a table of totals, one of the other measures, and notes. Each criterion
 * has a column with the networks whose hierarchy is exact if kept by it; one of them has Wilson's 95 % interval too.
 */
public final class RecoveryTable {

    private static final String NONE = "-";

    private final Recovery recovery;
    private final String shown;

    /**
     * Creates the tables.
     *
     * @param shown the criterion with the interval; empty for the one that kept
     * @throws IllegalArgumentException if the report has no such criterion
     */
    public RecoveryTable(Recovery recovery, Optional<String> shown) {
        this.recovery = recovery;
        this.shown = shown.or(() -> recovery.criteria().stream().findFirst()).orElse("");
        if (shown.isPresent() && !recovery.criteria().contains(shown.get())) {
            throw new IllegalArgumentException("no criterion " + shown.get());
        }
    }

    /** Returns the tables in aligned columns, about 120 wide for half a dozen criteria. */
    public String text() {
        return tables(TextTable::text, TextTable::text, TextTable::text) + String.join("\n", notes()) + "\n";
    }

    /** Returns the tables in Markdown. */
    public String markdown() {
        return tables(TextTable::markdown, TextTable::markdown, TextTable::markdown) + String.join("\n\n", notes()) + "\n";
    }

    private String tables(
            BiFunction<TextTable<Cell>, List<Cell>, String> cells,
            BiFunction<TextTable<Total>, List<Total>, String> totals,
            BiFunction<TextTable<String>, List<String>, String> measures) {
        List<String> others = recovery.measures().stream().filter(name -> recovery.tally(name).isPresent())
                .filter(name -> !name.equals(Sculpted.EXACT)).toList();
        return cells.apply(new TextTable<>(cellColumns()), recovery.cells()) + "\n"
                + totals.apply(new TextTable<>(totalColumns()), Total.of(recovery)) + "\n"
                + (others.isEmpty() ? "" : measures.apply(new TextTable<>(measureColumns()), others) + "\n");
    }

    private List<Column<Cell>> cellColumns() {
        List<Column<Cell>> columns = new ArrayList<>();
        columns.add(new Column<>("task", Alignment.LEFT, Cell::task));
        columns.add(right("hidden\nlayers", cell -> String.valueOf(cell.hiddenLayers())));
        if (!recovery.cells().stream().allMatch(recovery::hasRoom)) {
            columns.add(new Column<>("room", Alignment.LEFT, cell -> recovery.hasRoom(cell) ? "" : "no"));
        }
        columns.addAll(rateColumns((cell, criterion) -> recovery.compare(cell, criterion, Sculpted.EXACT)));
        return columns;
    }

    private List<Column<Total>> totalColumns() {
        List<Column<Total>> columns = new ArrayList<>();
        columns.add(new Column<>("total", Alignment.LEFT, Total::name));
        columns.addAll(rateColumns((total, criterion) -> recovery.sum(total.cells(), criterion)
                .orElse(new Comparison(new Proportion(0, 0), Optional.empty()))));
        return columns;
    }

    private List<Column<String>> measureColumns() {
        Function<String, MeasureTally> tally = name -> recovery.tally(name).orElseThrow();
        return List.of(
                new Column<>("of what was kept", Alignment.LEFT, Function.identity()),
                right("yes", name -> tally.apply(name).proportion().map(RecoveryTable::counts).orElse("")),
                right("95 % interval", name -> tally.apply(name).proportion().map(Proportion::interval).orElse("")),
                right("mean", name -> tally.apply(name).isYesNo() ? "" : decimals(tally.apply(name).mean())),
                right("networks", name -> String.valueOf(tally.apply(name).networks())));
    }

    private static String decimals(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private <R> List<Column<R>> rateColumns(BiFunction<R, String, Comparison> compare) {
        List<Column<R>> columns = new ArrayList<>();
        boolean published = !recovery.expected().isEmpty();
        if (published) {
            columns.add(right("published", row -> compare.apply(row, shown).published()
                    .map(RecoveryTable::counts).orElse(NONE)));
        }
        columns.add(right(title(shown), row -> marked(compare.apply(row, shown), published)));
        columns.add(right("95 % interval", row -> compare.apply(row, shown).found().interval()));
        recovery.criteria().stream().filter(criterion -> !criterion.equals(shown)).forEach(criterion ->
                columns.add(right(title(criterion), row -> marked(compare.apply(row, criterion), published))));
        return columns;
    }

    private String title(String criterion) {
        return (criterion + (recovery.hasKept(criterion) ? " (kept)" : ""))
                .replaceAll("(?<=[-+])", "\n").replace(' ', '\n');
    }

    private static String marked(Comparison comparison, boolean marks) {
        char mark = comparison.verdict().map(Verdict::mark).orElse(' ');
        return counts(comparison.found()) + (marks ? " " + mark : "");
    }

    private static String counts(Proportion proportion) {
        return proportion.of() == 0 ? NONE : proportion.hits() + "/" + proportion.of();
    }

    private static <R> Column<R> right(String title, Function<R, String> cell) {
        return new Column<>(title, Alignment.RIGHT, cell);
    }

    private List<String> notes() {
        Expected expected = recovery.expected();
        List<String> notes = new ArrayList<>();
        String most = "; any try: the most that a criterion can reach";
        notes.add("exact hierarchies, if kept by each criterion"
                + (recovery.criteria().contains(Recovery.ANY_TRY) ? most : ""));
        if (!expected.isEmpty()) {
            notes.add("+ better, = not told apart from, - worse than published, by Fisher's exact test, two-sided, at 5 %");
        }
        expected.sources().forEach(source -> notes.add("published: " + source));
        long missing = expected.rates().stream()
                .filter(rates -> !recovery.cells().contains(rates.cell())).count();
        if (missing > 0) {
            notes.add(missing + " of " + expected.rates().size() + " published cells have no networks here");
        }
        for (Status status : List.of(Status.NOT_LEARNED, Status.NOT_PRUNED)) {
            if (recovery.with(status) > 0) {
                notes.add("counted as not recovered: " + recovery.with(status) + " " + status.text());
            }
        }
        if (recovery.failed() > 0) {
            notes.add("not counted: " + recovery.failed() + " failed");
        }
        notes.addAll(recovery.cheating());
        notes.addAll(recovery.unfinished());
        return notes;
    }

    /** A line of the table of totals. */
    private record Total(String name, List<Cell> cells) {

        static List<Total> of(Recovery recovery) {
            List<Cell> published = recovery.cells().stream().filter(cell -> recovery.rates(cell).isPresent()).toList();
            List<Total> totals = new ArrayList<>();
            published.stream()
                    .flatMap(cell -> recovery.rates(cell).flatMap(ExpectedRates::group).stream())
                    .distinct()
                    .forEach(group -> totals.addAll(withAndWithoutRoom(group, recovery, published.stream()
                            .filter(cell -> recovery.rates(cell).flatMap(ExpectedRates::group).equals(Optional.of(group)))
                            .toList())));
            if (!published.isEmpty()) {
                totals.addAll(withAndWithoutRoom("all", recovery, published));
            }
            List<Cell> others = recovery.cells().stream().filter(cell -> recovery.rates(cell).isEmpty()).toList();
            if (!others.isEmpty()) {
                totals.add(new Total(published.isEmpty() ? "all" : "unpublished", others));
            }
            return totals;
        }

        private static List<Total> withAndWithoutRoom(String name, Recovery recovery, List<Cell> cells) {
            List<Cell> room = cells.stream().filter(recovery::hasRoom).toList();
            if (room.size() == cells.size()) {
                return List.of(new Total(name, cells));
            }
            return List.of(new Total(name + ", with room", room), new Total(name, cells));
        }
    }
}
