package dev.sculpt.runner.view;

import dev.sculpt.runner.consensus.Agreement;
import dev.sculpt.runner.diagnosis.Fault;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.problem.OneLine;
import dev.sculpt.runner.recovery.Expected;
import dev.sculpt.runner.recovery.MeasureTally;
import dev.sculpt.runner.recovery.PublishedComparison;
import dev.sculpt.runner.recovery.Recovery;
import dev.sculpt.runner.recovery.RecoveryCsv;
import dev.sculpt.runner.recovery.RecoveryRow;
import dev.sculpt.runner.recovery.TaskDepth;
import dev.sculpt.runner.recovery.Verdict;
import dev.sculpt.runner.statistics.Proportion;
import dev.sculpt.runner.view.TextTable.Alignment;
import dev.sculpt.runner.view.TextTable.Column;
import dev.sculpt.runner.view.TextTable.Need;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A recovery report for readers: a table of rows, one of totals, one of what stands beside the exact hierarchies, one of the
 * other measures, one of why hierarchies are wrong, and notes. Each criterion has a column with the networks whose
 * hierarchy is exact if kept by it; one of them has Wilson's 95 % interval too. Totals are over the rows of a variant, never
 * over variants.
 */
public final class RecoveryTable implements Listing {

    private static final String NONE = "-";
    private static final int MOST_NAMED = 12;

    /**
     * A line of the tables.
     *
     * @param title a task, a total or a measure
     * @param rows what the line counts
     * @param independent whether no two networks are made of one
     */
    private record Line(String title, String variant, List<RecoveryRow> rows, boolean independent) { }

    private final Recovery recovery;
    private final Optional<String> shown;
    private final CriterionNames names;
    private final List<Agreement> unknown;

    /** Creates the tables of recovery alone. */
    public RecoveryTable(Recovery recovery, Optional<String> shown) {
        this(recovery, shown, List.of());
    }

    /**
     * Creates the tables.
     *
     * @param shown the criterion with the interval; empty for the one that kept
     * @param agreements of the groups of seeds; those whose true hierarchy is not known have a table
     * @throws IllegalArgumentException if the report has no such criterion
     */
    public RecoveryTable(Recovery recovery, Optional<String> shown, List<Agreement> agreements) {
        this.unknown = agreements.stream().filter(one -> one.networks() > 0 && !one.truthKnown()).toList();
        this.recovery = recovery;
        this.names = new CriterionNames(recovery.criteria());
        this.shown = shown.or(() -> recovery.kept().size() > 1
                ? Optional.empty() : recovery.criteria().stream().findFirst());
        if (shown.isPresent() && !recovery.criteria().contains(shown.get())) {
            throw new IllegalArgumentException("no criterion " + shown.get());
        }
    }

    @Override
    public String name() {
        return "recovery";
    }

    /** Returns the tables in aligned columns, about 120 wide for half a dozen criteria. */
    public String text() {
        return text(Integer.MAX_VALUE);
    }

    @Override
    public String text(int width) {
        LineWidth lines = LineWidth.ofProse(width);
        return tables(TableWriter.fitting(width))
                + notes().stream().map(lines::wrapped).collect(Collectors.joining("\n", "", "\n"));
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("rows", RecoveryCsv.objects(recovery));
        fields.put("remarks", remarks());
        return fields;
    }

    @Override
    public String csv() {
        return RecoveryCsv.text(recovery);
    }

    @Override
    public List<String> remarks() {
        return Stream.concat(recovery.cheating().stream(), recovery.remarks().stream()).toList();
    }

    @Override
    public String latex() {
        return tables(TextTable::latex) + notes().stream().map(note -> "% " + OneLine.whole(note) + "\n")
                .collect(Collectors.joining());
    }

    /** Returns the tables in Markdown. */
    @Override
    public String markdown() {
        return tables(TextTable::markdown) + String.join("\n\n", notes()) + "\n";
    }

    /**
     * Returns the tables in HTML, and the notes as a list. Rows of tasks have the attributes {@code data-task},
     * {@code data-depth} (hidden layers) and {@code data-variant}.
     */
    public String html() {
        return tables(new TableWriter() {
            @Override
            public <T> String write(TextTable<T> table, List<T> rows) {
                return table.html(rows, row -> row instanceof Line line && line.rows().size() == 1 ? place(line) : Map.of());
            }
        }) + notes().stream().map(note -> "<li>" + HtmlText.of(note) + "</li>\n")
                .collect(Collectors.joining("", "<ul class=\"notes\">\n", "</ul>\n"));
    }

    private Map<String, String> place(Line line) {
        Map<String, String> place = new LinkedHashMap<>();
        place.put("task", cell(line).task());
        place.put("depth", String.valueOf(cell(line).hiddenLayers()));
        place.put("variant", line.rows().get(0).variant());
        return place;
    }

    private String tables(TableWriter all) {
        TableWriter writer = new TableWriter() {
            @Override
            public <T> String write(TextTable<T> table, List<T> rows) {
                return all.write(table.telling(rows), rows);
            }
        };
        List<Line> totals = recovery.variants().stream().flatMap(variant -> totals(variant).stream()
                .map(total -> line(total.name(), variant, total.rows()))).toList();
        List<Line> measures = measures();
        List<Line> rows = recovery.rows().stream()
                .map(row -> line(row.cell().task(), row.variant(), List.of(row))).toList();
        return (isKnown() || unknown.isEmpty() ? writer.write(new TextTable<>(rowColumns()), rows) + "\n" : "")
                + (unknown.isEmpty() ? "" : writer.write(AgreementTable.table(), unknown) + "\n")
                + (totals.isEmpty() || !known(totals) ? ""
                        : writer.write(new TextTable<>(totalColumns()), totals) + "\n")
                + beside().text(writer)
                + (measures.isEmpty() ? "" : writer.write(new TextTable<>(measureColumns()), measures) + "\n")
                + new FaultTable(recovery).text(this::totals, writer);
    }

    // Totals of nothing say nothing.
    private boolean known(List<Line> totals) {
        return totals.stream().anyMatch(line -> shown(line).found().of() > 0 || shown(line).published().isPresent());
    }

    /** Returns whether the true hierarchy is known of any network. */
    public static boolean isKnown(Recovery recovery) {
        return recovery.rows().stream().anyMatch(row -> recovery.compareKept(row).found().of() > 0);
    }

    private boolean isKnown() {
        return isKnown(recovery);
    }

    private BesideExactTable beside() {
        return new BesideExactTable(recovery, this::totals);
    }

    private Line line(String title, String variant, List<RecoveryRow> rows) {
        return new Line(title, variant, rows, recovery.isIndependent(rows));
    }

    private boolean isOfSeveral() {
        return recovery.variants().size() > 1;
    }

    // The totals of variants of one row each would say the same again.
    private List<RecoveryTotals.Total> totals(String variant) {
        return isOfSeveral() && recovery.variants().size() == recovery.rows().size() ? List.of()
                : RecoveryTotals.of(recovery, variant);
    }

    private List<Line> measures() {
        List<String> names = recovery.measures().stream().filter(name -> !name.equals(Sculpted.EXACT)).toList();
        List<Line> all = recovery.variants().stream().map(variant -> line("", variant, recovery.rows(variant))).toList();
        return names.stream().flatMap(name -> all.stream()
                .filter(line -> recovery.kept(line.variant(), name).isPresent())
                .map(line -> new Line(name, line.variant(), line.rows(), line.independent()))).toList();
    }

    private List<Column<Line>> rowColumns() {
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(left("task", Line::title));
        columns.add(right("hidden\nlayers", (Line line) -> cell(line).depth()).as(Need.ALWAYS));
        addVariant(columns);
        if (!recovery.rows().stream().map(RecoveryRow::cell).allMatch(recovery::hasRoom)) {
            columns.add(left("room", line -> recovery.hasRoom(cell(line)) ? "" : "no"));
        }
        columns.addAll(rateColumns());
        return columns;
    }

    private static TaskDepth cell(Line line) {
        return line.rows().get(0).cell();
    }

    private void addVariant(List<Column<Line>> columns) {
        if (isOfSeveral()) {
            columns.add(left("variant", Line::variant).as(Need.ALWAYS));
        }
    }

    private List<Column<Line>> totalColumns() {
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(left("total", Line::title));
        addVariant(columns);
        columns.addAll(rateColumns());
        return columns;
    }

    private List<Column<Line>> measureColumns() {
        Function<Line, MeasureTally> tally = line -> recovery.kept(line.variant(), line.title()).orElseThrow();
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(left("of what was kept", Line::title));
        addVariant(columns);
        columns.add(right("yes", line -> tally.apply(line).proportion().map(Proportion::counts).orElse("")));
        columns.add(right("95 % interval", line -> tally.apply(line).proportion()
                .map(yes -> interval(line, yes)).orElse("")));
        columns.add(right("mean", line -> tally.apply(line).isYesNo() ? "" : tally.apply(line).decimals()));
        columns.add(right("networks", line -> String.valueOf(tally.apply(line).networks())));
        return columns;
    }

    private static String interval(Line line, Proportion proportion) {
        return line.independent() ? proportion.interval() : NONE;
    }

    private List<Column<Line>> rateColumns() {
        List<Column<Line>> columns = new ArrayList<>();
        boolean published = !recovery.expected().isEmpty();
        if (published) {
            columns.add(right("published", line -> shown(line).published().map(Proportion::counts).orElse(NONE)));
        }
        columns.add(right(shown.map(this::title).orElse("as\nkept"), line -> marked(line, shown(line), published)));
        columns.add(right("95 % interval", line -> interval(line, shown(line).found())));
        recovery.criteria().stream().filter(criterion -> !shown.equals(Optional.of(criterion))).forEach(criterion ->
                columns.add(right(title(criterion), line -> marked(line, compare(line, criterion), published))));
        return columns;
    }

    private PublishedComparison shown(Line line) {
        return shown.map(criterion -> compare(line, criterion)).orElseGet(() -> sum(line, recovery::compareKept));
    }

    private PublishedComparison compare(Line line, String criterion) {
        return sum(line, row -> recovery.compare(row, criterion, Sculpted.EXACT));
    }

    // A row has its published rate even where no network of it is known.
    private static PublishedComparison sum(Line line, Function<RecoveryRow, PublishedComparison> compare) {
        return line.rows().size() == 1 ? compare.apply(line.rows().get(0)) : Recovery.sum(line.rows(), compare)
                .orElse(new PublishedComparison(new Proportion(0, 0), Optional.empty()));
    }

    private String title(String criterion) {
        return (names.of(criterion) + (recovery.kept().equals(List.of(criterion)) ? " (kept)" : ""))
                .replaceAll("(?<=[-+])(?!\\d)", "\n").replace(' ', '\n');
    }

    private static String marked(Line line, PublishedComparison comparison, boolean marks) {
        char mark = line.independent() ? comparison.verdict().map(Verdict::mark).orElse(' ') : ' ';
        return comparison.found().counts() + (marks ? " " + mark : "");
    }

    private static Column<Line> left(String title, Function<Line, String> text) {
        return new Column<>(title, Alignment.LEFT, text);
    }

    private static Column<Line> right(String title, Function<Line, String> text) {
        return new Column<>(title, Alignment.RIGHT, text);
    }

    private List<String> notes() {
        Expected expected = recovery.expected();
        List<String> notes = new ArrayList<>();
        String most = "; any try: the most that a criterion can reach";
        boolean known = isKnown();
        if (known || !expected.isEmpty()) {
            notes.add("counted are exact hierarchies, by criterion"
                    + (recovery.criteria().contains(Recovery.ANY_TRY) ? most : ""));
        }
        recovery.criteria().stream().filter(criterion -> known && !names.of(criterion).equals(criterion))
                .forEach(criterion -> notes.add(names.of(criterion) + ": by " + names.inWords(criterion)));
        notes.addAll(beside().notes());
        Arrays.stream(Fault.values())
                .filter(fault -> recovery.rows().stream().anyMatch(row -> recovery.wrong(row, fault) > 0))
                .forEach(fault -> notes.add(fault.words() + ": " + fault.meaning()));
        if (recovery.isEveryNetworkFailed()) {
            notes.add("a plugin failed on all networks");
        } else if (!known) {
            notes.add("the true hierarchy is known of no network; " + (unknown.isEmpty()
                    ? "and none was learned and pruned that could agree with others"
                    : "the table says how far seeds agree: how many have the most common hierarchy, how many modules they "
                            + "have, and the mean AMI of their groups of inputs and outputs"));
        }
        if (!expected.isEmpty()) {
            notes.add("+ better, = not told apart from, - worse than published, by Fisher's exact test, two-sided, at 5 %");
        }
        expected.sources().forEach(source -> notes.add("published: " + source));
        Set<TaskDepth> found = recovery.rows().stream().map(RecoveryRow::cell).collect(Collectors.toSet());
        long missing = expected.rates().stream().filter(rates -> !found.contains(rates.cell())).count();
        if (missing > 0) {
            notes.add(missing + " of " + expected.rates().size() + " published cells have no networks here");
        }
        for (Status status : List.of(Status.NOT_LEARNED, Status.NOT_PRUNED)) {
            if (recovery.with(status) > 0) {
                notes.add((known || !expected.isEmpty() ? "counted as not recovered: " : "") + recovery.with(status) + " "
                        + status.text() + of(status));
            }
        }
        if (recovery.with(Status.FAILED) > 0) {
            notes.add("not counted: " + recovery.with(Status.FAILED) + " failed" + of(Status.FAILED));
        }
        notes.addAll(recovery.cheating());
        notes.addAll(recovery.remarks());
        return notes;
    }

    // How many of each variant.
    private String of(Status status) {
        List<String> parts = new ArrayList<>();
        for (String variant : recovery.variants()) {
            int networks = recovery.rows(variant).stream().mapToInt(row -> recovery.with(row, status)).sum();
            if (networks > 0) {
                parts.add(networks + " " + variant);
            }
        }
        return !isOfSeveral() || parts.isEmpty() || parts.size() > MOST_NAMED ? "" : " (" + String.join(", ", parts) + ")";
    }
}
