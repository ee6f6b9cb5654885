package dev.sculpt.runner.recovery;

import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.run.NetworkRow;
import dev.sculpt.runner.run.RecordedRun;
import dev.sculpt.runner.statistics.Proportion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How often the hierarchies of one or several runs were recovered, per cell of task and depth and per criterion, beside the
 * published rates. All variants and seeds of a cell count together; a network that a plugin failed on does not count, nor
 * does one whose true hierarchy is not known. One that was not learned or not pruned counts as not recovered.
 */
public final class Recovery {

    /** What the best possible criterion would have kept: an upper bound. */
    public static final String ANY_TRY = "any try";

    private record Key(Cell cell, String criterion, String measure) { }

    private final Expected expected;
    private final Map<Cell, ExpectedRates> rates = new LinkedHashMap<>();
    private final Set<Cell> found = new LinkedHashSet<>();
    private final Set<String> kept = new LinkedHashSet<>();
    private final Set<String> compared = new LinkedHashSet<>();
    private final Map<Key, MeasureTally> tallies = new LinkedHashMap<>();
    private final Map<Status, Integer> statuses = new EnumMap<>(Status.class);
    private final Set<String> cheating = new LinkedHashSet<>();
    private final List<String> unfinished = new ArrayList<>();
    private int failed;

    private Recovery(Expected expected) {
        this.expected = expected;
        expected.rates().forEach(one -> rates.put(one.cell(), one));
    }

    /**
     * Reads the folders of runs and counts their networks together.
     *
     * @throws InvalidInputException if one is no such folder, is given twice, or states other rates than another
     */
    public static Recovery of(List<Path> folders) throws IOException {
        Set<Path> distinct = new HashSet<>();
        Problems problems = new Problems();
        ExpectedReader expected = new ExpectedReader();
        List<RecordedRun> runs = new ArrayList<>();
        for (Path folder : folders) {
            RecordedRun run = new RecordedRun(folder);
            run.check();
            if (!distinct.add(folder.toRealPath())) {
                throw new InvalidInputException(folder + ": is given twice; its networks would count twice");
            }
            run.pipeline().parts().forEach(part -> expected.read(part, problems));
            runs.add(run);
        }
        problems.throwIfAny();
        Recovery recovery = new Recovery(expected.expected());
        for (RecordedRun run : runs) {
            RecordedRun.Tally tally = run.read(recovery::count);
            recovery.failed += tally.failed();
            if (tally.missing().orElse(0) > 0) {
                recovery.unfinished.add(run.folder() + " is unfinished: " + tally.missing().getAsInt() + " of "
                        + (tally.sculpted() + tally.failed() + tally.missing().getAsInt()) + " networks are missing");
            }
        }
        return recovery;
    }

    private void count(NetworkRow network) {
        if (network.status() == Status.FAILED) {
            return;
        }
        Cell cell = new Cell(network.id().task(), network.id().layers().size() - 2);
        String criterion = network.criterion();
        found.add(cell);
        kept.add(criterion);
        statuses.merge(network.status(), 1, Integer::sum);
        cheating.addAll(network.cheating());
        exact(network, criterion).forEach((name, exact) -> {
            compared.add(name);
            count(new Key(cell, name, Sculpted.EXACT), MeasureTally.of(exact));
        });
        network.measures().forEach((name, value) -> {
            if (!name.equals(Sculpted.EXACT)) {
                count(new Key(cell, criterion, name), MeasureTally.of(value));
            }
        });
    }

    // For each criterion whether it keeps the exact hierarchy, the one that did keep first.
    private static Map<String, Boolean> exact(NetworkRow network, String criterion) {
        Map<String, Boolean> exact = new LinkedHashMap<>();
        network.exact().ifPresent(value -> exact.put(criterion, value));
        network.tries().exactByCriterion().forEach(exact::putIfAbsent);
        if (network.tries().exact().isPresent() && network.tries().count() > 1) {
            exact.put(ANY_TRY, network.tries().exact().getAsInt() > 0);
        }
        return exact;
    }

    private void count(Key key, MeasureTally tally) {
        tallies.merge(key, tally, MeasureTally::plus);
    }

    /** Returns the cells that have networks: those with published rates in the order stated, then the others as found. */
    public List<Cell> cells() {
        return Stream.concat(rates.keySet().stream().filter(found::contains),
                found.stream().filter(cell -> !rates.containsKey(cell))).toList();
    }

    /** Returns the criteria: those that kept, those compared, and last {@link #ANY_TRY}. */
    public List<String> criteria() {
        Set<String> criteria = new LinkedHashSet<>(kept);
        criteria.addAll(compared);
        if (criteria.remove(ANY_TRY)) {
            criteria.add(ANY_TRY);
        }
        return List.copyOf(criteria);
    }

    /** Returns whether a criterion chose what was kept, in at least one of the runs. */
    public boolean hasKept(String criterion) {
        return kept.contains(criterion);
    }

    /** Returns what the pipelines state. */
    public Expected expected() {
        return expected;
    }

    /** Returns what is stated for a cell. */
    public Optional<ExpectedRates> rates(Cell cell) {
        return Optional.ofNullable(rates.get(cell));
    }

    /** Returns whether a network of a cell has room for the hierarchy, as far as is known. */
    public boolean hasRoom(Cell cell) {
        return rates(cell).map(ExpectedRates::room).orElse(true);
    }

    /** Returns the measures that are known of some network: first those that can be expected, then others as found. */
    public List<String> measures() {
        List<String> measures = Stream.concat(
                Stream.of(ExpectedMeasure.values()).map(ExpectedMeasure::text),
                tallies.keySet().stream().map(Key::measure)).distinct().toList();
        return measures.stream()
                .filter(one -> tallies.keySet().stream().anyMatch(key -> key.measure().equals(one)))
                .toList();
    }

    /** Returns what a measure says of the networks of a cell if kept by a criterion; nothing where it is known of none. */
    public Optional<MeasureTally> tally(Cell cell, String criterion, String measure) {
        return Optional.ofNullable(tallies.get(new Key(cell, criterion, measure)));
    }

    /** Returns what a measure says of the networks of all cells as they were kept; nothing where it is known of none. */
    public Optional<MeasureTally> tally(String measure) {
        return tallies.entrySet().stream()
                .filter(each -> each.getKey().measure().equals(measure) && kept.contains(each.getKey().criterion()))
                .map(Map.Entry::getValue)
                .reduce(MeasureTally::plus);
    }

    /** Returns how many networks a plugin failed on. */
    public int failed() {
        return failed;
    }

    /** Returns how many networks went through all stages and got only so far; they count, but never as recovered. */
    public int with(Status status) {
        return statuses.getOrDefault(status, 0);
    }

    /** Returns a line for each stage of any of the networks that was shown the true hierarchy. */
    public List<String> cheating() {
        return List.copyOf(cheating);
    }

    /** Returns for each run that is unfinished how much it lacks. */
    public List<String> unfinished() {
        return List.copyOf(unfinished);
    }

    /** Returns how many networks of a cell have a measure that says yes or no if kept by a criterion. */
    public Comparison compare(Cell cell, String criterion, String measure) {
        Optional<Proportion> published = rates(cell).flatMap(one -> ExpectedMeasure.rate(measure, one)
                .map(rate -> new Proportion((int) Math.round(rate * one.networks()), one.networks())));
        return new Comparison(
                tally(cell, criterion, measure).flatMap(MeasureTally::proportion).orElse(new Proportion(0, 0)), published);
    }

    /** Returns the sums over all cells for which a criterion has networks; empty where there are none. */
    public Optional<Comparison> sum(List<Cell> cells, String criterion) {
        return cells.stream()
                .map(cell -> compare(cell, criterion, Sculpted.EXACT))
                .filter(comparison -> comparison.found().of() > 0)
                .reduce(Comparison::plus);
    }
}
