package dev.sculpt.tasks;

import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.InputScaling;
import dev.sculpt.api.task.Samples;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The chosen columns of a CSV file.
 *
 * @param inputs the names of the input columns
 * @param inputRows their values as they stand in the file, {@code [row][input]}
 * @param targetRows values of the targets, {@code [row][target]}, each 0 or 1
 * @param remarks what the user should know of how it was read
 * @param identifiers what to say of inputs that number the rows or what stands in them
 * @param summary which columns are used for what, and which are left out
 */
record CsvTable(List<String> inputs, List<double[]> inputRows, List<float[]> targetRows, List<String> remarks,
        List<String> identifiers, List<String> summary) {

    CsvTable {
        inputs = List.copyOf(inputs);
        inputRows = List.copyOf(inputRows);
        targetRows = List.copyOf(targetRows);
        remarks = List.copyOf(remarks);
        identifiers = List.copyOf(identifiers);
        summary = List.copyOf(summary);
    }

    /** Returns the number of rows. */
    int size() {
        return inputRows.size();
    }

    /** Returns the numbers of all rows. */
    List<Integer> all() {
        return IntStream.range(0, size()).boxed().toList();
    }

    /** Returns the values of the inputs in the order of {@code rows}. */
    List<double[]> inputRows(List<Integer> rows) {
        return rows.stream().map(inputRows::get).toList();
    }

    /** Returns the values of the targets, in the same order. */
    List<float[]> targetRows(List<Integer> rows) {
        return rows.stream().map(targetRows::get).toList();
    }

    /**
     * Returns the given rows, their inputs scaled where there is a scaling. They are rounded to single precision after that,
     * so that numbers that are large and near each other, as of seconds since 1970, stay apart.
     */
    Samples samples(List<Integer> rows, Optional<InputScaling> scaling) {
        return new DenseSamples(inputRows(rows).stream()
                        .map(row -> scaling.map(known -> scaled(row, known)).orElseGet(() -> rounded(row)))
                        .toArray(float[][]::new),
                targetRows(rows).toArray(float[][]::new));
    }

    /** Returns a row in single precision. */
    static float[] rounded(double[] row) {
        float[] rounded = new float[row.length];
        for (int i = 0; i < row.length; i++) {
            rounded[i] = (float) row[i];
        }
        return rounded;
    }

    private static float[] scaled(double[] row, InputScaling scaling) {
        float[] scaled = new float[row.length];
        for (int input = 0; input < row.length; input++) {
            scaled[input] = scaling.scaled(input, row[input]);
        }
        return scaled;
    }
}
