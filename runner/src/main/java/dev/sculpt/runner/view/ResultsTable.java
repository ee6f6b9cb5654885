package dev.sculpt.runner.view;

import dev.sculpt.runner.diagnosis.Fault;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.statistics.Proportion;
import dev.sculpt.runner.view.ResultSummary.Group;
import dev.sculpt.runner.view.ResultSummary.Numbers;
import dev.sculpt.runner.run.RunFiles;
import dev.sculpt.runner.view.TextTable.Alignment;
import dev.sculpt.runner.view.TextTable.Column;
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
 * row each; more are grouped by task, layers and variant, and the first {@value #MOST_GROUPS} groups have a row each.
 * Columns that say the same in every row (task, layers, variant, status) are left out. Rates have Wilson's 95 % interval
 * and count the networks whose true hierarchy is known and that no plugin failed on.
 *
 * <p>Results may come in any order; networks are not kept. Not thread-safe.
 */
public final class ResultsTable implements Consumer<NetworkResult> {

    /** The most networks that have a row each. */
    public static final int MOST_ROWS = 50;

    /** The most groups that have a row each; the rest are only counted. */
    static final int MOST_GROUPS = 200;

    private static final String UNKNOWN = "-";

    private final List<ResultSummary> results = new ArrayList<>();
    private final Map<Group, Group> groups = new HashMap<>();

    /** Takes a result. */
    @Override
    public void accept(NetworkResult result) {
        accept(ResultSummary.of(result));
    }

    /** Takes a result of which the network is gone. */
    public void accept(ResultSummary result) {
        results.add(result.in(groups.computeIfAbsent(result.group(), group -> group)));
    }

    /**
     * Returns the table and its summary, each line ended by a line feed; nothing but the summary for no results.
     */
    public String text() {
        List<ResultSummary> ordered = ordered();
        String table = ordered.isEmpty() ? "" : ordered.size() <= MOST_ROWS ? networks(ordered) : groups(ordered);
        return table + summary(ordered) + compared(ordered);
    }

    /** Returns the summary alone: one line about all networks, and one that counts why hierarchies are wrong. */
    public String summary() {
        return summary(ordered());
    }

    private List<ResultSummary> ordered() {
        return results.stream().sorted(Comparator.comparingInt(ResultSummary::index)).toList();
    }

    private static String networks(List<ResultSummary> results) {
        List<Group> groups = results.stream().map(ResultSummary::group).toList();
        List<Column<ResultSummary>> columns = new ArrayList<>(groupColumns(groups, ResultSummary::group));
        columns.add(right("seed", result -> String.valueOf(result.seed())));
        columns.add(right("accuracy", number(numbers -> numbers.accuracy().isPresent()
                ? decimals(numbers.accuracy().getAsDouble(), 4) : UNKNOWN)));
        columns.add(right("units", number(numbers -> String.valueOf(numbers.units()))));
        columns.add(right("edges", number(numbers -> String.valueOf(numbers.edges()))));
        columns.add(right("density", number(numbers -> percent(numbers.densityPercent(), 2))));
        columns.add(right("modules", number(numbers -> String.valueOf(numbers.modules()))));
        columns.add(left("exact", result -> result.exact().map(exact -> exact ? "yes" : "no").orElse(UNKNOWN)));
        if (results.stream().anyMatch(result -> result.fault().isPresent())) {
            columns.add(left("why", result -> result.fault().map(Fault::words).orElse("")));
        }
        columns.add(right("seconds", result -> decimals(result.seconds(), 1)));
        if (results.stream().anyMatch(result -> result.status() != Status.OK)) {
            columns.add(left("status", result -> result.status().text()));
        }
        return new TextTable<>(columns).text(results);
    }

    private static Function<ResultSummary, String> number(Function<Numbers, String> text) {
        return result -> result.numbers().map(text).orElse(UNKNOWN);
    }

    private static String groups(List<ResultSummary> results) {
        Map<Group, List<ResultSummary>> groups = new LinkedHashMap<>();
        results.forEach(result -> groups.computeIfAbsent(result.group(), group -> new ArrayList<>()).add(result));
        List<Group> keys = groups.keySet().stream().limit(MOST_GROUPS).toList();
        List<Column<Group>> columns = new ArrayList<>(groupColumns(keys, Function.identity()));
        columns.add(right("networks", group -> String.valueOf(groups.get(group).size())));
        columns.add(right("exact", group -> counts(exact(groups.get(group)))));
        columns.add(right("rate", group -> exact(groups.get(group)).percent()));
        columns.add(right("95 % interval", group -> exact(groups.get(group)).interval()));
        columns.add(right("density", group -> mean(groups.get(group).stream()
                .flatMap(result -> result.numbers().stream())
                .mapToDouble(Numbers::densityPercent))));
        String rest = groups.size() > MOST_GROUPS
                ? "and " + (groups.size() - MOST_GROUPS) + " more groups, see " + RunFiles.RESULTS + "\n"
                : "";
        return new TextTable<>(columns).text(keys) + rest;
    }

    private static <T> List<Column<T>> groupColumns(List<Group> groups, Function<T, Group> of) {
        Map<String, Function<Group, String>> parts = new LinkedHashMap<>();
        parts.put("task", Group::task);
        parts.put("layers", Group::layers);
        parts.put("variant", Group::variant);
        List<Column<T>> columns = new ArrayList<>();
        parts.forEach((title, part) -> {
            if (groups.stream().map(part).distinct().count() > 1) {
                columns.add(left(title, of.andThen(part)));
            }
        });
        return columns;
    }

    private static String summary(List<ResultSummary> results) {
        List<String> parts = new ArrayList<>();
        parts.add(results.size() == 1 ? "1 network" : results.size() + " networks");
        Proportion exact = exact(results);
        if (exact.of() > 0) {
            parts.add("exact hierarchy in " + counts(exact) + " = " + exact.percent()
                    + " (95 % interval " + exact.interval() + ")");
        }
        if (results.stream().anyMatch(result -> result.tries() > 1)) {
            Proportion possible = anyTryExact(results);
            if (possible.of() > 0) {
                parts.add("in any try of " + counts(possible));
            }
        }
        Map<Status, Integer> statuses = new EnumMap<>(Status.class);
        results.forEach(result -> statuses.merge(result.status(), 1, Integer::sum));
        statuses.remove(Status.OK);
        statuses.forEach((status, count) -> parts.add(count + " " + status.text()));
        return String.join(", ", parts) + "\n" + faults(results);
    }

    private static String faults(List<ResultSummary> results) {
        Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
        results.forEach(result -> result.fault().ifPresent(fault -> faults.merge(fault, 1, Integer::sum)));
        return faults.isEmpty() ? "" : faults.entrySet().stream()
                .map(fault -> fault.getValue() + " " + fault.getKey().words())
                .collect(Collectors.joining(", ", "wrong: ", "\n"));
    }

    private static String compared(List<ResultSummary> results) {
        Set<String> criteria = new LinkedHashSet<>();
        results.forEach(result -> criteria.addAll(result.exactByCriterion().keySet()));
        if (criteria.isEmpty()) {
            return "";
        }
        Function<String, Proportion> exact = criterion -> proportion(
                results.stream().flatMap(result -> Optional.ofNullable(result.exactByCriterion().get(criterion)).stream()));
        return "\n" + new TextTable<String>(List.of(
                left("if kept by", criterion -> criterion),
                right("exact", criterion -> counts(exact.apply(criterion))),
                right("rate", criterion -> exact.apply(criterion).percent()),
                right("95 % interval", criterion -> exact.apply(criterion).interval()))).text(List.copyOf(criteria));
    }

    private static Proportion exact(List<ResultSummary> results) {
        return proportion(results.stream().flatMap(result -> result.exact().stream()));
    }

    private static Proportion proportion(Stream<Boolean> exact) {
        List<Boolean> known = exact.toList();
        return new Proportion((int) known.stream().filter(one -> one).count(), known.size());
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
