package dev.sculpt.runner.view;

import dev.sculpt.runner.consensus.Agreement;
import dev.sculpt.runner.diagnosis.Fault;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.problem.OneLine;
import dev.sculpt.runner.run.RunFiles;
import dev.sculpt.runner.statistics.Counted;
import dev.sculpt.runner.statistics.Proportion;
import dev.sculpt.runner.view.ResultGroups.Name;
import dev.sculpt.runner.view.ResultSummary.Numbers;
import dev.sculpt.runner.view.TextTable.Alignment;
import dev.sculpt.runner.view.TextTable.Column;
import dev.sculpt.runner.view.TextTable.Need;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The results of a run as a table for a terminal, ended by a summary. Up to {@value #MOST_ROWS} networks have a
 * row each; more, and those of several variants, are grouped by task, layers and variant, and the first
 * {@value #MOST_GROUPS} groups have a row each. Columns that say the same in every row (task, layers, variant, status) are
 * left out. Rates have Wilson's 95 % interval and count the networks whose true hierarchy is known and that no plugin failed
 * on. There is none over several variants of a task: these may share networks up to where they differ.
 *
 * <p>Results may come in any order; networks are not kept. Not thread-safe.
 */
public final class ResultsTable implements Consumer<NetworkResult> {

    /** The most networks that have a row each. */
    public static final int MOST_ROWS = 50;

    /** The most groups that have a row each; the rest are only counted. */
    static final int MOST_GROUPS = 200;

    private static final int MOST_FAULTS = 12;
    private static final String UNKNOWN = "-";

    /** A line of the table of what other criteria would have kept. */
    private record IfKept(String variant, String criterion, Proportion exact) { }

    private final List<ResultSummary> results = new ArrayList<>();
    private final Map<Object, Object> shared = new HashMap<>();

    /** Takes a result. */
    @Override
    public void accept(NetworkResult result) {
        accept(ResultSummary.of(result));
    }

    /** Takes a result of which the network is gone. */
    public void accept(ResultSummary result) {
        results.add(result.shared(new ResultSummary.Sharing() {
            @Override
            @SuppressWarnings("unchecked") // a part is only ever replaced by an equal one
            public <T> T share(T part) {
                return (T) shared.computeIfAbsent(part, key -> key);
            }
        }));
    }

    /**
     * Returns the table and its summary, each line ended by a line feed; nothing but the summary for no results.
     */
    public String text(int width) {
        return text(width, List.of());
    }

    /**
     * Returns the same, and of networks whose true hierarchy is not known how many have the same one.
     *
     * @param agreements of the groups of these networks
     */
    public String text(int width, List<Agreement> agreements) {
        List<ResultSummary> ordered = ordered();
        ResultGroups grouped = new ResultGroups(ordered);
        boolean several = grouped.isOfSeveralVariants();
        StringBuilder text = new StringBuilder();
        if (!ordered.isEmpty() && ordered.size() <= MOST_ROWS) {
            text.append(networks(ordered, grouped, width)).append(several ? "\n" : "");
        }
        if (ordered.size() > MOST_ROWS || several) {
            text.append(groups(grouped, width));
        }
        String summary = summary(ordered, grouped) + agreed(agreements) + meanings(ordered);
        return text + wrapped(summary, width) + (several ? variants(grouped, width) : "")
                + new BesideExactSummary(counted(grouped, several), MOST_GROUPS).text(width)
                + compared(grouped, several, width);
    }

    /** Returns the rows of the networks, without any total; nothing where there are more than {@value #MOST_ROWS}. */
    public String rows(int width) {
        List<ResultSummary> ordered = ordered();
        return ordered.isEmpty() || ordered.size() > MOST_ROWS ? "" : networks(ordered, new ResultGroups(ordered), width);
    }

    /** Returns the summary alone: one line about all networks, and for each variant one of why hierarchies are wrong. */
    public String summary(int width) {
        List<ResultSummary> ordered = ordered();
        return wrapped(summary(ordered, new ResultGroups(ordered)), width);
    }

    private static String wrapped(String lines, int width) {
        return lines.lines().map(LineWidth.ofProse(width)::wrapped).collect(Collectors.joining("\n", "", "\n"));
    }

    private List<ResultSummary> ordered() {
        return results.stream().sorted(Comparator.comparingInt(ResultSummary::index)).toList();
    }

    private static String networks(List<ResultSummary> results, ResultGroups groups, int width) {
        List<Column<ResultSummary>> columns = new ArrayList<>(groupColumns(
                results.stream().map(groups::name).toList(), groups::name));
        columns.add(right("seed", (ResultSummary result) -> String.valueOf(result.seed())).as(Need.ALWAYS));
        columns.add(right("accuracy", number(numbers -> numbers.accuracy().isPresent()
                ? decimals(numbers.accuracy().getAsDouble(), 4) : UNKNOWN)));
        columns.add(right("units", number(numbers -> String.valueOf(numbers.units()))));
        columns.add(right("edges", number(numbers -> String.valueOf(numbers.edges()))).as(Need.EXTRA));
        columns.add(right("density", number(numbers -> percent(numbers.densityPercent(), 2))).as(Need.EXTRA));
        columns.add(right("modules", number(numbers -> String.valueOf(numbers.modules()))));
        columns.add(left("exact", (ResultSummary result) ->
                result.exact().map(exact -> exact ? "yes" : "no").orElse(UNKNOWN))
                .as(Need.ALWAYS));
        if (results.stream().anyMatch(result -> result.fault().isPresent())) {
            columns.add(left("why", result -> result.fault().map(Fault::words).orElse("")));
        }
        columns.add(right("seconds", (ResultSummary result) ->
                Double.isNaN(result.seconds()) ? "" : decimals(result.seconds(), 1)).as(Need.EXTRA));
        if (results.stream().anyMatch(result -> result.status() != Status.OK)) {
            columns.add(left("status", (ResultSummary result) -> result.status().text()).as(Need.ALWAYS));
        }
        return new TextTable<>(columns).telling(results).text(results, width);
    }

    private static Function<ResultSummary, String> number(Function<Numbers, String> text) {
        return result -> result.numbers().map(text).orElse(UNKNOWN);
    }

    private static String groups(ResultGroups groups, int width) {
        List<Name> names = groups.names().stream().limit(MOST_GROUPS).toList();
        List<Column<Name>> columns = new ArrayList<>(groupColumns(names, Function.identity()));
        columns.addAll(rateColumns(groups::of));
        columns.add(right("density", name -> mean(groups.of(name).stream()
                .flatMap(result -> result.numbers().stream())
                .mapToDouble(Numbers::densityPercent))));
        for (Status status : Status.values()) {
            if (status != Status.OK && names.stream().anyMatch(name -> with(status, groups.of(name)) > 0)) {
                columns.add(right(status.text(), name -> String.valueOf(with(status, groups.of(name)))));
            }
        }
        return new TextTable<>(columns).telling(names).text(names, width) + rest(groups.names().size(), "groups");
    }

    private static String rest(int all, String what) {
        return all > MOST_GROUPS ? "and " + (all - MOST_GROUPS) + " more " + what + ", see " + RunFiles.RESULTS + "\n" : "";
    }

    private static long with(Status status, List<ResultSummary> results) {
        return results.stream().filter(result -> result.status() == status).count();
    }

    private static <T> List<Column<T>> rateColumns(Function<T, List<ResultSummary>> results) {
        return List.of(
                right("networks", row -> String.valueOf(results.apply(row).size())),
                right("exact", row -> counts(exact(results.apply(row)))),
                right("rate", row -> exact(results.apply(row)).percent()),
                right("95 % interval", row -> exact(results.apply(row)).interval()));
    }

    // Variants of one task each have been told already.
    private static String variants(ResultGroups groups, int width) {
        Map<String, List<ResultSummary>> variants = groups.variants();
        if (variants.size() == groups.names().size()) {
            return "";
        }
        List<Column<String>> columns = new ArrayList<>(List.of(left("variant", variant -> variant)));
        columns.addAll(rateColumns(variants::get));
        List<String> names = variants.keySet().stream().limit(MOST_GROUPS).toList();
        return "\n" + new TextTable<>(columns).telling(names).text(names, width)
                + rest(variants.size(), "variants");
    }

    private static <T> List<Column<T>> groupColumns(List<Name> groups, Function<T, Name> of) {
        Map<String, Function<Name, String>> parts = new LinkedHashMap<>();
        parts.put("task", Name::task);
        parts.put("layers", Name::layers);
        parts.put("variant", Name::variant);
        List<Column<T>> columns = new ArrayList<>();
        parts.forEach((title, part) -> {
            if (groups.stream().map(part).distinct().count() > 1) {
                columns.add(left(title, of.andThen(part)).as(Need.ALWAYS)); // else rows could not be told apart
            }
        });
        return columns;
    }

    private static String summary(List<ResultSummary> results, ResultGroups groups) {
        boolean severalVariants = groups.isOfSeveralVariants();
        List<String> parts = new ArrayList<>();
        parts.add(Counted.of(results.size(), "network"));
        Proportion exact = exact(results);
        if (exact.of() > 0 && !severalVariants) {
            parts.add("exact hierarchy in " + counts(exact) + " = " + exact.percent()
                    + " (95 % interval " + exact.interval() + ")");
        }
        Map<Status, Integer> statuses = new EnumMap<>(Status.class);
        results.forEach(result -> statuses.merge(result.status(), 1, Integer::sum));
        statuses.remove(Status.OK);
        statuses.forEach((status, count) -> parts.add(count + " " + status.text()));
        return String.join(", ", parts) + "\n" + (!severalVariants ? anyTry(results) + faults("wrong", results)
                : groups.variants().entrySet().stream().limit(MOST_FAULTS)
                        .map(one -> faults("wrong in " + OneLine.whole(one.getKey()), one.getValue()))
                        .collect(Collectors.joining())
                        + moreFaults(groups.variants().size()));
    }

    // Of several groups there is a table elsewhere.
    private static String agreed(List<Agreement> agreements) {
        return agreements.size() == 1 ? agreements.stream().filter(one -> !one.truthKnown() && one.networks() > 1)
                .map(one -> "no true hierarchy is known; " + (one.consensus().count() == 1
                        ? "no two of " + one.networks() + " seeds have the same\n"
                        : "the same was found in " + one.consensus().count() + " of " + one.networks() + " seeds\n"))
                .collect(Collectors.joining()) : "";
    }

    // What the words say that stand above.
    private static String meanings(List<ResultSummary> results) {
        return results.stream().flatMap(result -> result.fault().stream()).distinct().sorted()
                .map(fault -> fault.words() + ": " + fault.meaning() + "\n").collect(Collectors.joining());
    }

    private static String anyTry(List<ResultSummary> results) {
        Proportion possible = anyTryExact(results);
        return possible.of() == 0 || results.stream().noneMatch(result -> result.tries() > 1) ? ""
                : "exact in some try, kept or not: " + counts(possible) + "\n";
    }

    private static String moreFaults(int variants) {
        return variants > MOST_FAULTS ? "and of " + (variants - MOST_FAULTS) + " more variants, see sculpt report\n" : "";
    }

    private static String faults(String title, List<ResultSummary> results) {
        Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
        results.forEach(result -> result.fault().ifPresent(fault -> faults.merge(fault, 1, Integer::sum)));
        return faults.isEmpty() ? "" : faults.entrySet().stream()
                .map(fault -> fault.getValue() + " " + fault.getKey().words())
                .collect(Collectors.joining(", ", title + ": ", "\n"));
    }

    // Of all networks; over several variants of one task, of those of each.
    private static Map<String, List<ResultSummary>> counted(ResultGroups groups, boolean severalVariants) {
        return severalVariants ? groups.variants()
                : Map.of("", groups.names().stream().flatMap(name -> groups.of(name).stream()).toList());
    }

    private static String compared(ResultGroups groups, boolean severalVariants, int width) {
        Map<String, List<ResultSummary>> variants = counted(groups, severalVariants);
        List<IfKept> rows = new ArrayList<>();
        variants.forEach((variant, results) -> {
            Set<String> criteria = new LinkedHashSet<>();
            results.forEach(result -> criteria.addAll(result.exactByCriterion().keySet()));
            criteria.forEach(one -> rows.add(new IfKept(variant, one, ifKeptBy(one, results))));
        });
        if (rows.isEmpty()) {
            return "";
        }
        List<Column<IfKept>> columns = new ArrayList<>();
        if (severalVariants) {
            columns.add(left("variant", IfKept::variant));
        }
        columns.add(left("if kept by", IfKept::criterion));
        columns.add(right("exact", row -> counts(row.exact())));
        columns.add(right("rate", row -> row.exact().percent()));
        columns.add(right("95 % interval", row -> row.exact().interval()));
        return "\n" + new TextTable<>(columns).text(rows.stream().limit(MOST_GROUPS).toList(), width)
                + rest(rows.size(), "rates");
    }

    private static Proportion exact(List<ResultSummary> results) {
        return proportion(results.stream().flatMap(result -> result.exact().stream()));
    }

    private static Proportion proportion(Stream<Boolean> exact) {
        List<Boolean> known = exact.toList();
        return new Proportion((int) known.stream().filter(one -> one).count(), known.size());
    }

    private static Proportion ifKeptBy(String criterion, List<ResultSummary> results) {
        return proportion(results.stream()
                .flatMap(result -> Optional.ofNullable(result.exactByCriterion().get(criterion)).stream()));
    }

    private static Proportion anyTryExact(List<ResultSummary> results) {
        List<ResultSummary> known = results.stream().filter(result -> result.triesExact().isPresent()).toList();
        return new Proportion(
                (int) known.stream().filter(result -> result.triesExact().getAsInt() > 0).count(), known.size());
    }

    private static String counts(Proportion proportion) {
        return proportion.of() == 0 ? UNKNOWN : proportion.hits() + " of " + proportion.of();
    }

    private static String mean(DoubleStream percents) {
        var mean = percents.average();
        return mean.isPresent() ? percent(mean.getAsDouble(), 2) : UNKNOWN;
    }

    private static String percent(double value, int places) {
        return decimals(value, places) + " %";
    }

    private static String decimals(double value, int places) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }

    private static <T> Column<T> left(String title, Function<T, String> cell) {
        return new Column<>(title, Alignment.LEFT, cell);
    }

    private static <T> Column<T> right(String title, Function<T, String> cell) {
        return new Column<>(title, Alignment.RIGHT, cell);
    }
}
