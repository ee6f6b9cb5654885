package dev.sculpt.runner.comparison;

import dev.sculpt.runner.comparison.MeasureComparison.Mean;
import dev.sculpt.runner.comparison.MeasureComparison.Numbers;
import dev.sculpt.runner.comparison.MeasureComparison.NumbersCell;
import dev.sculpt.runner.comparison.MeasureComparison.YesNo;
import dev.sculpt.runner.comparison.MeasureComparison.YesNoCell;
import dev.sculpt.runner.comparison.Pairing.Row;
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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Holds the variants of a pairing against each other, one measure at a time. */
final class Measurer {

    private static final int LEAST_FOR_MATRIX = 3;

    private final Pairing pairing;
    private final List<String> variants;

    Measurer(Pairing pairing) {
        this.pairing = pairing;
        this.variants = pairing.variants();
    }

    /** Returns what every measure says that is known of any network: the exact hierarchy first, then yes/no, then numbers. */
    List<MeasureComparison> all() {
        Set<String> names = new LinkedHashSet<>(List.of(Sculpted.EXACT));
        Set<String> numbers = new LinkedHashSet<>();
        Set<String> known = new LinkedHashSet<>();
        for (Row row : pairing.rows()) {
            for (Outcome outcome : row.outcomes()) {
                if (outcome != null) {
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
        numbers.removeAll(Outcome.COURSE);
        Outcome.COURSE.stream().filter(known::contains).forEach(numbers::add);
        List<MeasureComparison> all = new ArrayList<>();
        names.forEach(name -> all.add(yesNo(name)));
        numbers.forEach(name -> all.add(numbers(name)));
        return List.copyOf(all);
    }

    private YesNo yesNo(String measure) {
        List<YesNoCell> cells = pairing.cells().entrySet().stream().map(cell -> new YesNoCell(cell.getKey(),
                each(variant -> rate(measure, variant, cell.getValue())),
                others(variant -> pairs(measure, 0, variant, cell.getValue())))).toList();
        Optional<ComparisonMatrix> matrix = variants.size() < LEAST_FOR_MATRIX ? Optional.empty()
                : Optional.of(ComparisonMatrix.of(variants, (one, other) ->
                        compared(measure, variants.indexOf(one), variants.indexOf(other))));
        return new YesNo(measure, each(variant -> rate(measure, variant, pairing.rows())),
                ComparisonFamily.of(others(variant -> compared(measure, 0, variant))), matrix, cells);
    }

    private PairedComparison compared(String measure, int baseline, int variant) {
        Map<String, PairCounts> tasks = new LinkedHashMap<>();
        pairing.cells().forEach((cell, rows) ->
                tasks.merge(cell.task(), pairs(measure, baseline, variant, rows), PairCounts::plus));
        return new PairedComparison(variants.get(baseline), variants.get(variant), tasks.entrySet().stream()
                .map(task -> new TaskPairs(task.getKey(), task.getValue())).toList());
    }

    private static Proportion rate(String measure, int variant, Iterable<Row> rows) {
        int hits = 0;
        int known = 0;
        for (Row row : rows) {
            Optional<Boolean> value = holds(row, variant, measure);
            known += value.isPresent() ? 1 : 0;
            hits += value.orElse(false) ? 1 : 0;
        }
        return new Proportion(hits, known);
    }

    private static PairCounts pairs(String measure, int baseline, int variant, Iterable<Row> rows) {
        int[][] counts = new int[2][2];
        for (Row row : rows) {
            Optional<Boolean> one = holds(row, baseline, measure);
            Optional<Boolean> other = holds(row, variant, measure);
            if (one.isPresent() && other.isPresent()) {
                counts[one.get() ? 1 : 0][other.get() ? 1 : 0]++;
            }
        }
        return new PairCounts(counts[1][1], counts[1][0], counts[0][1], counts[0][0]);
    }

    private static Optional<Boolean> holds(Row row, int variant, String measure) {
        return value(row, variant, measure).map(Boolean.class::cast);
    }

    private static Optional<Object> value(Row row, int variant, String measure) {
        Outcome outcome = row.outcomes()[variant];
        return outcome == null ? Optional.empty() : outcome.value(measure);
    }

    private Numbers numbers(String measure) {
        List<NumbersCell> cells = new ArrayList<>();
        List<List<TaskNumbers>> tasks = others(variant -> new ArrayList<>());
        pairing.cells().forEach((cell, rows) -> {
            List<TaskNumbers> pairs = others(variant -> new TaskNumbers(cell.task(), pairs(measure, variant, rows)));
            cells.add(new NumbersCell(cell, each(variant -> mean(measure, variant, rows)),
                    others(variant -> new PairedNumbers(variants.get(0), variants.get(variant),
                            List.of(pairs.get(variant - 1))))));
            for (int other = 0; other < pairs.size(); other++) {
                tasks.get(other).add(pairs.get(other));
            }
        });
        return new Numbers(measure, each(variant -> mean(measure, variant, pairing.rows())),
                NumbersFamily.of(others(variant ->
                        new PairedNumbers(variants.get(0), variants.get(variant), ofTasks(tasks.get(variant - 1))))),
                List.copyOf(cells));
    }

    // The cells of a task together.
    private static List<TaskNumbers> ofTasks(List<TaskNumbers> cells) {
        Map<String, List<NumberPair>> tasks = new LinkedHashMap<>();
        cells.forEach(cell -> tasks.computeIfAbsent(cell.task(), any -> new ArrayList<>()).addAll(cell.pairs()));
        return tasks.entrySet().stream().map(task -> new TaskNumbers(task.getKey(), task.getValue())).toList();
    }

    private static List<NumberPair> pairs(String measure, int variant, List<Row> rows) {
        List<NumberPair> pairs = new ArrayList<>();
        for (Row row : rows) {
            Optional<Object> one = value(row, 0, measure);
            Optional<Object> other = value(row, variant, measure);
            if (one.isPresent() && other.isPresent()) {
                pairs.add(new NumberPair(number(one.get()), number(other.get())));
            }
        }
        return pairs;
    }

    private static Mean mean(String measure, int variant, Iterable<Row> rows) {
        var known = StreamSupport.stream(rows.spliterator(), false).flatMap(row -> value(row, variant, measure).stream())
                .mapToDouble(Measurer::number).summaryStatistics();
        return new Mean((int) known.getCount(), known.getCount() == 0 ? Double.NaN : known.getAverage());
    }

    // A measure that is a number of some networks and yes or no of others.
    private static double number(Object value) {
        return value instanceof Boolean yes ? (yes ? 1 : 0) : ((Number) value).doubleValue();
    }

    private <T> List<T> each(IntFunction<T> of) {
        return IntStream.range(0, variants.size()).mapToObj(of).toList();
    }

    private <T> List<T> others(IntFunction<T> of) {
        return IntStream.range(1, variants.size()).mapToObj(of).toList();
    }
}
