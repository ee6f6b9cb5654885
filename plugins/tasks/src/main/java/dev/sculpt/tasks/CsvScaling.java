package dev.sculpt.tasks;

import dev.sculpt.api.task.InputScaling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the inputs of a CSV file are scaled. What that takes is told by the rows to train on alone. */
public enum CsvScaling {
    /** They are as they stand in the file. */
    NONE {
        @Override
        Optional<InputScaling> over(List<double[]> rows) {
            return Optional.empty();
        }
    },
    /** To mean 0 and standard deviation 1 over the rows to train on. */
    STANDARDISE {
        @Override
        Optional<InputScaling> over(List<double[]> rows) {
            List<Double> means = new ArrayList<>();
            List<Double> deviations = new ArrayList<>();
            for (int input = 0; input < rows.get(0).length; input++) {
                int column = input;
                double first = rows.get(0)[column];
                // The sum of equal values is rounded, and would leave a deviation of its own.
                double mean = rows.stream().allMatch(row -> row[column] == first) ? first
                        : rows.stream().mapToDouble(row -> row[column]).sum() / rows.size();
                double variance = rows.stream().mapToDouble(row -> (row[column] - mean) * (row[column] - mean)).sum()
                        / rows.size();
                means.add(mean);
                deviations.add(divisor(Math.sqrt(variance)));
            }
            return Optional.of(new InputScaling(means, deviations));
        }
    },
    /** The least value of the rows to train on to 0, the largest to 1. */
    MIN_MAX {
        @Override
        Optional<InputScaling> over(List<double[]> rows) {
            List<Double> least = new ArrayList<>();
            List<Double> ranges = new ArrayList<>();
            for (int input = 0; input < rows.get(0).length; input++) {
                int column = input;
                double min = rows.stream().mapToDouble(row -> row[column]).min().orElseThrow();
                least.add(min);
                ranges.add(divisor(rows.stream().mapToDouble(row -> row[column]).max().orElseThrow() - min));
            }
            return Optional.of(new InputScaling(least, ranges));
        }
    };

    /**
     * Returns the scaling.
     *
     * @param rows to train on, {@code [row][input]}, at least one
     */
    abstract Optional<InputScaling> over(List<double[]> rows);

    // An input that is the same in every row is only shifted.
    private static double divisor(double spread) {
        return spread > 0 ? spread : 1;
    }
}
