package dev.sculpt.runner.recovery;

import dev.sculpt.runner.diagnosis.Fault;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.plan.Identity;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.run.FolderNames;
import dev.sculpt.runner.run.RecordedRun;
import dev.sculpt.runner.run.RecordedRuns;
import dev.sculpt.runner.statistics.Proportion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How often the hierarchies of one or several runs were recovered, per row and per criterion, beside the published rates.
 *
 * <p>A row counts networks of one task, depth and method together, whatever their seeds and folders; and of one model,
 * unless rates are stated for the cell: these hold for all models. Each network counts once. One that a plugin failed on is
 * not in the rates, nor is one whose true hierarchy is not known; one that was not learned or not pruned is not recovered.
 */
public final class Recovery {

    /** What the best possible criterion would have kept: an upper bound. */
    public static final String ANY_TRY = "any try";

    private final Expected expected;
    private final Map<TaskDepth, ExpectedRates> rates = new LinkedHashMap<>();
    private final Map<RecoveryRow, RowTally> rows = new LinkedHashMap<>();
    private final Map<RecoveryRow, Map<String, Object>> taskSettings = new HashMap<>();
    private final Map<String, List<RecoveryRow>> variants;
    private final Map<Status, Integer> statuses = new HashMap<>();
    private final Set<String> cheating = new LinkedHashSet<>();
    private final List<String> remarks;

    private Recovery(Expected expected, RecordedRuns runs, List<String> remarks) {
        this.expected = expected;
        this.remarks = List.copyOf(remarks);
        expected.rates().forEach(one -> rates.put(one.cell(), one));
        Map<RecoveryRow, RowGroup> named = VariantNames.rows(groups(runs), rates::containsKey,
                FolderNames.of(runs.runs().stream().map(RecordedRun::folder).toList()));
        Set<TaskDepth> cells = new LinkedHashSet<>(rates.keySet());
        named.keySet().forEach(row -> cells.add(row.cell()));
        Map<TaskDepth, List<RecoveryRow>> ordered =
                named.keySet().stream().collect(Collectors.groupingBy(RecoveryRow::cell));
        cells.forEach(cell -> ordered.getOrDefault(cell, List.of()).forEach(row -> rows.put(row, named.get(row).tally())));
        named.forEach((row, group) -> taskSettings.put(row, group.taskSettings()));
        variants = rows.keySet().stream()
                .collect(Collectors.groupingBy(RecoveryRow::variant, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }

    private List<RowGroup> groups(RecordedRuns runs) {
        Map<RowGroup.Key, RowGroup> groups = new LinkedHashMap<>();
        List<RecordedRuns.Found> unknown = new ArrayList<>();
        for (RecordedRuns.Found found : runs.networks()) {
            statuses.merge(found.row().status(), 1, Integer::sum);
            cheating.addAll(found.row().marks());
            boolean isUnknown = found.row().id().identity().equals(Identity.UNKNOWN);
            if (isUnknown && found.row().status() == Status.FAILED) {
                unknown.add(found);
            } else {
                add(found, groups);
            }
        }
        List<RowGroup> known = groups.values().stream().filter(group -> !group.isTrainedHere()).toList();
        for (RecordedRuns.Found found : unknown) {
            List<RowGroup> possible = known.stream().filter(group -> group.accepts(found, cell(found))).limit(2).toList();
            if (possible.size() == 1) {
                possible.get(0).addFailed(found);
            } else if (!found.task().isEmpty()) { // where networks could not even be read, nothing is known of one
                add(found, groups);
            }
        }
        return List.copyOf(groups.values());
    }

    private void add(RecordedRuns.Found found, Map<RowGroup.Key, RowGroup> groups) {
        TaskDepth cell = cell(found);
        RowGroup.add(found, cell, rates.containsKey(cell), groups);
    }

    private static TaskDepth cell(RecordedRuns.Found found) {
        return new TaskDepth(found.task(), Math.max(-1, found.row().id().layers().size() - 2));
    }

    /**
     * Reads the folders of runs.
     *
     * @throws InvalidInputException if one is no such folder, states other rates than another, or has networks that came out
     *     otherwise with the same settings and seed
     */
    public static Recovery of(List<Path> folders) throws IOException {
        return of(RecordedRuns.of(folders));
    }

    /** Counts runs that were read, as {@link #of(List)} does. */
    public static Recovery of(RecordedRuns runs) {
        Problems problems = new Problems();
        ExpectedReader expected = new ExpectedReader();
        runs.runs().forEach(run -> run.pipeline().parts().forEach(part -> expected.read(part, problems)));
        problems.throwIfAny();
        List<String> remarks = new ArrayList<>();
        Conflicts.check(runs).ifPresent(remarks::add);
        remarks.addAll(runs.remarks());
        return new Recovery(expected.expected(), runs, remarks);
    }

    /** Returns the rows: those of cells with published rates in the order stated, then the others as found. */
    public List<RecoveryRow> rows() {
        return List.copyOf(rows.keySet());
    }

    /** Returns the rows of a variant. */
    public List<RecoveryRow> rows(String variant) {
        return variants.getOrDefault(variant, List.of());
    }

    /** Returns what was swept of the task of a row, by key. */
    public Map<String, Object> taskSettings(RecoveryRow row) {
        return Collections.unmodifiableMap(taskSettings.get(row));
    }

    /** Returns the names of the variants, in the order of the rows. */
    public List<String> variants() {
        return List.copyOf(variants.keySet());
    }

    /** Returns the criteria: those that kept, those compared, and last {@link #ANY_TRY}. */
    public List<String> criteria() {
        Set<String> criteria = new LinkedHashSet<>(kept());
        rows.values().forEach(row -> criteria.addAll(row.compared()));
        if (criteria.remove(ANY_TRY)) {
            criteria.add(ANY_TRY);
        }
        return List.copyOf(criteria);
    }

    /** Returns the criteria that chose what was kept, in at least one row. */
    public List<String> kept() {
        return rows.values().stream().flatMap(row -> row.kept().stream()).distinct().toList();
    }

    /** Returns whether a criterion chose what was kept of a row. */
    public boolean hasKept(RecoveryRow row, String criterion) {
        return rows.get(row).kept().contains(criterion);
    }

    /** Returns what the pipelines state. */
    public Expected expected() {
        return expected;
    }

    /** Returns what is stated for a cell. */
    public Optional<ExpectedRates> rates(TaskDepth cell) {
        return Optional.ofNullable(rates.get(cell));
    }

    /** Returns whether a network of a cell has room for the hierarchy, as far as is known. */
    public boolean hasRoom(TaskDepth cell) {
        return rates(cell).map(ExpectedRates::room).orElse(true);
    }

    /** Returns whether there are networks, and a plugin failed on each. */
    public boolean isEveryNetworkFailed() {
        return statuses.keySet().equals(Set.of(Status.FAILED));
    }

    /** Returns the measures that are known of some network: first those that can be expected, then others as found. */
    public List<String> measures() {
        Set<String> found = new LinkedHashSet<>();
        rows.values().forEach(row -> found.addAll(row.measures()));
        return Stream.concat(Stream.of(ExpectedMeasure.values()).map(ExpectedMeasure::text), found.stream())
                .distinct().filter(found::contains).toList();
    }

    /** Returns what a measure says of the networks of a row if kept by a criterion; nothing where it is known of none. */
    public Optional<MeasureTally> tally(RecoveryRow row, String criterion, String measure) {
        return rows.get(row).tally(criterion, measure);
    }

    /** Returns what a measure says of all networks of a variant as they were kept; nothing where it is known of none. */
    public Optional<MeasureTally> kept(String variant, String measure) {
        return kept(rows(variant), measure);
    }

    /** Returns what a measure says of the networks of some rows as they were kept; nothing where it is known of none. */
    public Optional<MeasureTally> kept(List<RecoveryRow> some, String measure) {
        return some.stream().flatMap(row -> rows.get(row).kept(measure).stream()).reduce(MeasureTally::plus);
    }

    /** Returns whether no two networks of these rows are of one trained network, without which there is no interval. */
    public boolean isIndependent(List<RecoveryRow> some) {
        return RowTally.isIndependent(some.stream().map(rows::get).toList());
    }

    /** Returns how many networks of a row have a wrong hierarchy as they were kept, for which a stage is to blame. */
    public int wrong(RecoveryRow row, Fault fault) {
        return rows.get(row).wrong(fault);
    }

    /** Returns how many networks of a row got only so far; those that a plugin failed on are in no rate. */
    public int with(RecoveryRow row, Status status) {
        return rows.get(row).with(status);
    }

    /** Returns how many networks got only so far; those that a plugin failed on are in no rate, others not recovered. */
    public int with(Status status) {
        return statuses.getOrDefault(status, 0);
    }

    /** Returns a line for each stage of any of the networks that was shown the true hierarchy. */
    public List<String> cheating() {
        return List.copyOf(cheating);
    }

    /** Returns what a reader has to know of networks that are there twice, or not at all, each in one line. */
    public List<String> remarks() {
        return remarks;
    }

    /** Returns how many networks of a row have a measure that says yes or no if kept by a criterion. */
    public PublishedComparison compare(RecoveryRow row, String criterion, String measure) {
        return compare(row, tally(row, criterion, measure), measure);
    }

    /** Returns how many networks of a row have the exact hierarchy as they were kept. */
    public PublishedComparison compareKept(RecoveryRow row) {
        return compare(row, rows.get(row).kept(Sculpted.EXACT), Sculpted.EXACT);
    }

    private PublishedComparison compare(RecoveryRow row, Optional<MeasureTally> tally, String measure) {
        Optional<Proportion> published = rates(row.cell()).flatMap(one -> ExpectedMeasure.rate(measure, one)
                .map(rate -> new Proportion((int) Math.round(rate * one.networks()), one.networks())));
        return new PublishedComparison(tally.flatMap(MeasureTally::proportion).orElse(new Proportion(0, 0)), published);
    }

    /** Returns the sum of comparisons over the rows that have networks there; empty where there are none. */
    public static Optional<PublishedComparison> sum(
            List<RecoveryRow> rows, Function<RecoveryRow, PublishedComparison> compare) {
        return rows.stream()
                .map(compare)
                .filter(comparison -> comparison.found().of() > 0)
                .reduce(PublishedComparison::plus);
    }
}
