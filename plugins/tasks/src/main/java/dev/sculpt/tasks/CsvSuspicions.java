package dev.sculpt.tasks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Inputs of a CSV file that will hardly train as they are. */
final class CsvSuspicions {

    private static final double FAR = 1000;
    private static final double NARROW = 0.001;

    private final Path file;
    private final List<String> inputs;

    CsvSuspicions(Path file, List<String> inputs) {
        this.file = file;
        this.inputs = inputs;
    }

    /**
     * Returns what to say of inputs that are not scaled and either far from 0 or nearly the same in every row.
     *
     * @param rows to train on, {@code [row][input]}
     */
    List<String> ranges(List<double[]> rows) {
        List<String> far = new ArrayList<>();
        List<String> narrow = new ArrayList<>();
        for (int input = 0; input < inputs.size(); input++) {
            int column = input;
            double least = rows.stream().mapToDouble(row -> row[column]).min().orElseThrow();
            double largest = rows.stream().mapToDouble(row -> row[column]).max().orElseThrow();
            String range = ListedNames.quoted(inputs.get(input))
                    + " (" + ListedNames.number(least) + " to " + ListedNames.number(largest) + ")";
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
            remarks.add(file + ": " + why + ": " + ListedNames.of("input", found) + "; set scaling: standardise");
        }
    }

    /**
     * Returns what to say of inputs that number the rows or what stands in them, nothing where there are none.
     *
     * @param where they have another number, in words
     */
    static List<String> ofIdentifiers(Path file, List<String> inputs, String where) {
        return inputs.isEmpty() ? List.of() : List.of(file + ": another whole number " + where + ", as an identifier has: "
                + ListedNames.of("input", inputs.stream().map(ListedNames::quoted).toList())
                + "; list the columns to learn from as \"inputs\" where that says nothing");
    }
}
