package dev.sculpt.runner.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Every variant held against every other, to look at: differences, wins, ties, losses and probabilities. It has no mean
 * ranks, which would depend on what else is compared (Benavoli, Corani, Mangili 2016, Journal of Machine Learning Research
 * 17:1-10).
 */
public final class ComparisonMatrix {

    /**
     * Two variants of a matrix.
     *
     * @param comparison the variant of the row held against that of the column
     * @param adjusted the mid-p of McNemar's test, adjusted by {@link Holm} over all pairs of variants, from 0 to 1;
     *     NaN without pairs of networks
     */
    public record Entry(PairedComparison comparison, double adjusted) {
    }

    private final List<String> variants;
    private final List<List<Optional<Entry>>> rows;

    private ComparisonMatrix(List<String> variants, List<List<Optional<Entry>>> rows) {
        this.variants = variants;
        this.rows = rows;
    }

    /**
     * Compares all variants.
     *
     * @param variants their names, in the order of rows and columns
     * @param compare makes the comparison of a baseline (first) and a variant (second); asked once for two variants, the
     *     earlier as the baseline
     */
    public static ComparisonMatrix of(
            List<String> variants, BiFunction<String, String, PairedComparison> compare) {
        List<PairedComparison> compared = new ArrayList<>();
        for (int row = 1; row < variants.size(); row++) {
            for (int column = 0; column < row; column++) {
                compared.add(compare.apply(variants.get(column), variants.get(row)));
            }
        }
        List<Double> adjusted = Family.adjusted(compared.stream().mapToDouble(PairedComparison::midP).toArray(),
                compared.stream().mapToInt(one -> one.pairs().pairs()).toArray());
        List<List<Optional<Entry>>> rows = new ArrayList<>();
        for (int row = 0; row < variants.size(); row++) {
            List<Optional<Entry>> entries = new ArrayList<>();
            for (int column = 0; column < variants.size(); column++) {
                entries.add(entry(row, column, compared, adjusted));
            }
            rows.add(List.copyOf(entries));
        }
        return new ComparisonMatrix(List.copyOf(variants), List.copyOf(rows));
    }

    private static Optional<Entry> entry(
            int row, int column, List<PairedComparison> compared, List<Double> adjusted) {
        if (row == column) {
            return Optional.empty();
        }
        int later = Math.max(row, column);
        int at = later * (later - 1) / 2 + Math.min(row, column);
        PairedComparison comparison = compared.get(at);
        return Optional.of(new Entry(row == later ? comparison : comparison.swapped(), adjusted.get(at)));
    }

    /** Returns the variants in the order of rows and columns. */
    public List<String> variants() {
        return variants;
    }

    /**
     * Returns the variant of a row held against that of a column as its baseline; empty where both are the same.
     *
     * @param row number of a variant, from 0
     * @param column number of a variant, from 0
     */
    public Optional<Entry> entry(int row, int column) {
        return rows.get(row).get(column);
    }
}
