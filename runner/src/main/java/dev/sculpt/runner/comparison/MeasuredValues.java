package dev.sculpt.runner.comparison;

import dev.sculpt.runner.statistics.NumberPair;
import dev.sculpt.runner.statistics.PairCounts;
import dev.sculpt.runner.statistics.Proportion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The values of one measure in some rows of a pairing.
 *
 * @param values {@code [variant][row]}: a number, 1 for yes, 0 for no, NaN where it is not known; not to be changed
 */
record MeasuredValues(double[][] values) {

    static MeasuredValues of(String measure, int variants, List<Pairing.SeedRow> rows) {
        double[][] values = new double[variants][rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (int variant = 0; variant < variants; variant++) {
                Outcome outcome = rows.get(row).outcomes()[variant];
                values[variant][row] = outcome == null ? Double.NaN : number(outcome.value(measure));
            }
        }
        return new MeasuredValues(values);
    }

    private static double number(Optional<Object> value) {
        return value.isEmpty() ? Double.NaN
                : value.get() instanceof Boolean yes ? (yes ? 1 : 0) : ((Number) value.get()).doubleValue();
    }

    /** Returns how often a variant has a yes. */
    Proportion rate(int variant) {
        int hits = 0;
        int known = 0;
        for (double value : values[variant]) {
            hits += value == 1 ? 1 : 0;
            known += Double.isNaN(value) ? 0 : 1;
        }
        return new Proportion(hits, known);
    }

    /** Returns the mean of a variant. */
    MeasureComparison.Mean mean(int variant) {
        double sum = 0;
        int known = 0;
        for (double value : values[variant]) {
            sum += Double.isNaN(value) ? 0 : value;
            known += Double.isNaN(value) ? 0 : 1;
        }
        return new MeasureComparison.Mean(known, sum / known);
    }

    /** Returns the pairs of yes and no of two variants, where both are known. */
    PairCounts counts(int first, int second) {
        int[][] counts = new int[2][2];
        for (int row = 0; row < values[first].length; row++) {
            if (isPair(first, second, row)) {
                counts[(int) values[first][row]][(int) values[second][row]]++;
            }
        }
        return new PairCounts(counts[1][1], counts[1][0], counts[0][1], counts[0][0]);
    }

    /** Returns the pairs of numbers of two variants, where both are known. */
    List<NumberPair> numbers(int first, int second) {
        List<NumberPair> pairs = new ArrayList<>();
        for (int row = 0; row < values[first].length; row++) {
            if (isPair(first, second, row)) {
                pairs.add(new NumberPair(values[first][row], values[second][row]));
            }
        }
        return pairs;
    }

    private boolean isPair(int first, int second, int row) {
        return !Double.isNaN(values[first][row]) && !Double.isNaN(values[second][row]);
    }
}
