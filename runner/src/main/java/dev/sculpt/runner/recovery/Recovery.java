package dev.sculpt.runner.recovery;

import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
 * does one whose true hierarchy is not known.
 */
public final class Recovery {

    private record Key(Cell cell, String criterion, Measure measure) { }

    private final Expected expected;
    private final Map<Cell, ExpectedRates> rates = new LinkedHashMap<>();
    private final Set<Cell> found = new LinkedHashSet<>();
    private final Set<String> kept = new LinkedHashSet<>();
    private final Set<String> compared = new LinkedHashSet<>();
    private final Map<Key, Proportion> counts = new HashMap<>();
    private int failed;

    private Recovery(Expected expected) {
        this.expected = expected;
        expected.rates().forEach(one -> rates.put(one.cell(), one));
    }

    /**
     * Reads the folders of finished runs and counts their networks together.
     *
     * @throws InvalidInputException if one is no such folder, is given twice, or states other rates than another
     */
    public static Recovery of(List<Path> folders) throws IOException {
        Set<Path> distinct = new HashSet<>();
        Problems problems = new Problems();
        ExpectedReader expected = new ExpectedReader(problems);
        List<FinishedRun> runs = new ArrayList<>();
        for (Path folder : folders) {
            FinishedRun run = new FinishedRun(folder);
            if (!distinct.add(folder.toRealPath())) {
                throw new InvalidInputException(folder + ": is given twice; its networks would count twice");
            }
            run.readExpected(expected);
            runs.add(run);
        }
        problems.throwIfAny();
        Recovery recovery = new Recovery(expected.expected());
        for (FinishedRun run : runs) {
            run.forEachNetwork(recovery::count);
            recovery.failed += run.failed();
        }
        return recovery;
    }

    private void count(FoundNetwork network) {
        found.add(network.cell());
        kept.add(network.kept());
        network.exact().forEach((criterion, exact) -> {
            compared.add(criterion);
            count(new Key(network.cell(), criterion, Measure.EXACT_HIERARCHY), exact);
        });
        Stream.of(Measure.values()).filter(measure -> measure != Measure.EXACT_HIERARCHY).forEach(measure ->
                network.measure(measure).ifPresent(has -> count(new Key(network.cell(), network.kept(), measure), has)));
    }

    private void count(Key key, boolean hit) {
        counts.merge(key, new Proportion(hit ? 1 : 0, 1), Proportion::plus);
    }

    /** Returns the cells that have networks: those with published rates in the order stated, then the others as found. */
    List<Cell> cells() {
        return Stream.concat(rates.keySet().stream().filter(found::contains),
                found.stream().filter(cell -> !rates.containsKey(cell))).toList();
    }

    /** Returns the criteria: those that kept, those compared, and last {@link FoundNetwork#ANY_TRY}. */
    public List<String> criteria() {
        Set<String> criteria = new LinkedHashSet<>(kept);
        criteria.addAll(compared);
        if (criteria.remove(FoundNetwork.ANY_TRY)) {
            criteria.add(FoundNetwork.ANY_TRY);
        }
        return List.copyOf(criteria);
    }

    /** Returns whether a criterion chose what was kept, in at least one of the runs. */
    boolean hasKept(String criterion) {
        return kept.contains(criterion);
    }

    /** Returns what the pipelines state. */
    Expected expected() {
        return expected;
    }

    /** Returns what is stated for a cell. */
    Optional<ExpectedRates> rates(Cell cell) {
        return Optional.ofNullable(rates.get(cell));
    }

    /** Returns whether a network of a cell has room for the hierarchy, as far as is known. */
    boolean hasRoom(Cell cell) {
        return rates(cell).map(ExpectedRates::room).orElse(true);
    }

    /** Returns how many networks a plugin failed on. */
    int failed() {
        return failed;
    }

    /** Returns how many networks of a cell have a measure if kept by a criterion. */
    Comparison compare(Cell cell, String criterion, Measure measure) {
        Optional<Proportion> published = rates(cell).flatMap(one -> measure.expected(one)
                .map(rate -> new Proportion((int) Math.round(rate * one.networks()), one.networks())));
        return new Comparison(counts.getOrDefault(new Key(cell, criterion, measure), new Proportion(0, 0)), published);
    }

    /** Returns the sums over all cells for which a criterion has networks; empty where there are none. */
    Optional<Comparison> sum(List<Cell> cells, String criterion) {
        return cells.stream()
                .map(cell -> compare(cell, criterion, Measure.EXACT_HIERARCHY))
                .filter(comparison -> comparison.found().of() > 0)
                .reduce(Comparison::plus);
    }
}
