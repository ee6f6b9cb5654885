package dev.sculpt.runner.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A row of {@link ComparisonCsv} as it is filled; what is not set, or not finite, is empty. */
final class CsvRow {

    private final Map<String, String> fields = new HashMap<>();

    void text(String column, String value) {
        if (!ComparisonCsv.HEADER.contains(column)) {
            throw new IllegalArgumentException("no column " + column);
        }
        fields.put(column, value);
    }

    void number(String column, int value) {
        text(column, String.valueOf(value));
    }

    void decimal(String column, double value) {
        text(column, Double.isFinite(value) ? String.format(Locale.ROOT, "%.6f", value) : "");
    }

    void probability(String column, double value) {
        text(column, Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.4g", value));
    }

    List<String> fields() {
        return ComparisonCsv.HEADER.stream().map(column -> fields.getOrDefault(column, "")).toList();
    }
}
