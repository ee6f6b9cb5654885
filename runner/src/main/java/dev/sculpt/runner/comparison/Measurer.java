package dev.sculpt.runner.comparison;

import dev.sculpt.runner.comparison.MeasureComparison.Mean;
import dev.sculpt.runner.comparison.MeasureComparison.Numbers;
import dev.sculpt.runner.comparison.MeasureComparison.NumbersCell;
import dev.sculpt.runner.comparison.MeasureComparison.YesNo;
import dev.sculpt.runner.comparison.MeasureComparison.YesNoCell;
import dev.sculpt.runner.comparison.Pairing.SeedRow;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.statistics.ComparisonFamily;
import dev.sculpt.runner.statistics.ComparisonMatrix;
import dev.sculpt.runner.statistics.NumberPair;
import dev.sculpt.runner.statistics.NumbersFamily;
import dev.sculpt.runner.statistics.PairCounts;
import dev.sculpt.runner.statistics.PairedComparison;
import dev.sculpt.runner.statistics.PairedNumbers;
import dev.sculpt.runner.statistics.Proportion;
import dev.sculpt.runner.statistics.TaskNumbers;
import dev.sculpt.runner.statistics.TaskPairs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Holds the variants of a pairing against each other, one measure at a time. */
final class Measurer {

    private static final int LEAST_FOR_MATRIX = 3;

    private final Pairing pairing;
    private final List<String> variants;

    Measurer(Pairing pairing) {
        this.pairing = pairing;
        this.variants = pairing.variants();
    }

    /** Returns what all measures say that are known of any network: the exact hierarchy, others of yes and no, numbers. */
    List<MeasureComparison> all() {
        Set<String> names = new LinkedHashSet<>(List.of(Sculpted.EXACT));
        Set<String> numbers = new LinkedHashSet<>();
        Set<String> known = new LinkedHashSet<>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>()); // many rows share their measures
        for (SeedRow row : pairing.rows()) {
            for (Outcome outcome : row.outcomes()) {
                if (outcome != null && (outcome.criterion().isPresent() || seen.add(outcome.row().measures()))) {
                    outcome.names().forEach(name -> outcome.value(name).ifPresent(value -> {
                        known.add(name);
                        if (value instanceof Number) {
                            numbers.add(name);
                        }
                    }));
                }
            }
        }
        names.addAll(known);
        names.retainAll(known);
        names.removeAll(numbers);
        List<MeasureComparison> all = new ArrayList<>();
        names.forEach(name -> all.add(yesNo(name, valuesOf(name))));
        Stream.concat(numbers.stream(), Outcome.COURSE.stream()).map(name -> numbers(name, valuesOf(name)))
                .filter(one -> one.means().stream().anyMatch(mean -> mean.networks() > 0)).forEach(all::add);
        return List.copyOf(all);
    }

    private Map<Cell, MeasuredValues> valuesOf(String measure) {
        Map<Cell, MeasuredValues> values = new LinkedHashMap<>();
        pairing.cells().forEach((cell, rows) -> values.put(cell, MeasuredValues.of(measure, variants.size(), rows)));
        return values;
    }

    private YesNo yesNo(String measure, Map<Cell, MeasuredValues> values) {
        List<YesNoCell> cells = values.entrySet().stream().map(cell -> new YesNoCell(cell.getKey(),
                each(cell.getValue()::rate), others(variant -> cell.getValue().counts(0, variant)))).toList();
        Optional<ComparisonMatrix> matrix = variants.size() < LEAST_FOR_MATRIX ? Optional.empty()
                : Optional.of(ComparisonMatrix.of(variants, (one, other) ->
                        compared(values, variants.indexOf(one), variants.indexOf(other))));
        return new YesNo(measure,
                each(variant -> values.values().stream().map(cell -> cell.rate(variant))
                        .reduce(new Proportion(0, 0), Proportion::plus)),
                ComparisonFamily.of(others(variant -> compared(values, 0, variant))), matrix, cells);
    }

    private PairedComparison compared(Map<Cell, MeasuredValues> values, int baseline, int variant) {
        Map<String, PairCounts> tasks = new LinkedHashMap<>();
        values.forEach((cell, inside) -> tasks.merge(cell.task(), inside.counts(baseline, variant), PairCounts::plus));
        return new PairedComparison(variants.get(baseline), variants.get(variant), tasks.entrySet().stream()
                .map(task -> new TaskPairs(task.getKey(), task.getValue())).toList(), pairing.independent());
    }

    private Numbers numbers(String measure, Map<Cell, MeasuredValues> values) {
        List<NumbersCell> cells = values.entrySet().stream().map(cell -> new NumbersCell(cell.getKey(),
                each(cell.getValue()::mean), others(variant -> numbered(Map.of(cell.getKey(), cell.getValue()), variant))))
                .toList();
        return new Numbers(measure, each(variant -> mean(cells, variant)),
                NumbersFamily.of(others(variant -> numbered(values, variant))), cells);
    }

    private static Mean mean(List<NumbersCell> cells, int variant) {
        List<Mean> means = cells.stream().map(cell -> cell.means().get(variant)).filter(one -> one.networks() > 0).toList();
        int networks = means.stream().mapToInt(Mean::networks).sum();
        return new Mean(networks, means.stream().mapToDouble(one -> one.networks() * one.mean()).sum() / networks);
    }

    // The cells of a task together.
    private PairedNumbers numbered(Map<Cell, MeasuredValues> values, int variant) {
        Map<String, List<NumberPair>> tasks = new LinkedHashMap<>();
        values.forEach((cell, inside) ->
                tasks.computeIfAbsent(cell.task(), any -> new ArrayList<>()).addAll(inside.numbers(0, variant)));
        return new PairedNumbers(variants.get(0), variants.get(variant), tasks.entrySet().stream()
                .map(task -> new TaskNumbers(task.getKey(), task.getValue())).toList(),
                values.size() == 1 || pairing.independent());
    }

    private <T> List<T> each(IntFunction<T> of) {
        return IntStream.range(0, variants.size()).mapToObj(of).toList();
    }

    private <T> List<T> others(IntFunction<T> of) {
        return IntStream.range(1, variants.size()).mapToObj(of).toList();
    }
}
