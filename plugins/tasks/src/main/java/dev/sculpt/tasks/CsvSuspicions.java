package dev.sculpt.tasks;

import dev.sculpt.files.Shown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Inputs of a CSV file that may not be meant as such, or will hardly train as they are. */
final class CsvSuspicions {

    /** The fewest rows of which it says something that each has another value. */
    static final int FEWEST_ROWS = 20;

    private static final int MOST_NAMED = 8;
    private static final double FAR = 1000;
    private static final double NARROW = 0.001;

    private final Path file;
    private final List<String> inputs;

    CsvSuspicions(Path file, List<String> inputs) {
        this.file = file;
        this.inputs = inputs;
    }

    /**
     * Returns what to say of inputs that number the rows or what stands in them: another whole number in every row.
     *
     * @param rows all of the file, {@code [row][input]}
     */
    List<String> identifiers(List<float[]> rows) {
        List<String> found = new ArrayList<>();
        for (int input = 0; input < inputs.size() && rows.size() >= FEWEST_ROWS; input++) {
            if (isIdentifier(rows, input)) {
                found.add(quoted(input));
            }
        }
        return found.isEmpty() ? List.of() : List.of(file
                + ": another whole number in every row, as an identifier has: input" + listed(found)
                + "; list the columns to learn from as \"inputs\" where that says nothing");
    }

    private static boolean isIdentifier(List<float[]> rows, int input) {
        float[] values = new float[rows.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = rows.get(row)[input];
            if (values[row] != Math.rint(values[row])) {
                return false;
            }
        }
        Arrays.sort(values);
        for (int i = 1; i < values.length; i++) {
            if (values[i] == values[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns what to say of inputs that are not scaled and either far from 0 or nearly the same in every row.
     *
     * @param rows to train on, {@code [row][input]}
     */
    List<String> ranges(List<float[]> rows) {
        List<String> far = new ArrayList<>();
        List<String> narrow = new ArrayList<>();
        for (int input = 0; input < inputs.size(); input++) {
            int column = input;
            double least = rows.stream().mapToDouble(row -> row[column]).min().orElseThrow();
            double largest = rows.stream().mapToDouble(row -> row[column]).max().orElseThrow();
            String range = quoted(input) + " (" + number(least) + " to " + number(largest) + ")";
            if (Math.max(-least, largest) >= FAR) {
                far.add(range);
            } else if (largest > least && largest - least < NARROW) {
                narrow.add(range);
            }
        }
        List<String> remarks = new ArrayList<>();
        say(remarks, far, "in the thousands, which hardly trains without scaling");
        say(remarks, narrow, "nearly the same in every row, which hardly trains without scaling");
        return remarks;
    }

    private void say(List<String> remarks, List<String> found, String why) {
        if (!found.isEmpty()) {
            remarks.add(file + ": " + why + ": input" + listed(found) + "; set scaling: standardise or min-max");
        }
    }

    private String quoted(int input) {
        return "\"" + Shown.of(inputs.get(input)) + "\"";
    }

    private static String listed(List<String> found) {
        return (found.size() == 1 ? " " : "s ") + String.join(", ", found.subList(0, Math.min(MOST_NAMED, found.size())))
                + (found.size() > MOST_NAMED ? " and " + (found.size() - MOST_NAMED) + " more" : "");
    }

    private static String number(double value) {
        return value == (long) value ? String.valueOf((long) value) : String.valueOf((float) value);
    }
}
