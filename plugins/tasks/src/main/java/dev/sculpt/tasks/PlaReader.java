package dev.sculpt.tasks;

import dev.sculpt.api.setting.SettingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads a PLA file line by line: {@code .i .o .ilb .ob .p .type .e} and cubes. In a cube, an input is 0, 1 or -
 * (either), an output is 1 (on), 0 (off), - (open) or ~ (says nothing).
 *
 * <p>What the outputs of a row are depends on the type: with {@code f} it is on where a cube says so, else off;
 * with {@code fd}, the default, open where a cube says so, else as with f; with {@code fr} on or off where a cube
 * says so, else open; with {@code fdr} the same, and open where a cube says so.
 */
final class PlaReader {

    private static final int MOST_OUTPUTS = 10_000;
    private static final List<String> TYPES = List.of("f", "fd", "fr", "fdr");

    /**
     * What a file says.
     *
     * @param columns per output, the rows in which it is on
     * @param settledRows the rows that are open for no output, ascending
     */
    record Table(List<String> inputNames, List<String> outputNames, List<BitSet> columns, int[] settledRows) { }

    private final Path file;
    private final List<BitSet> on = new ArrayList<>();
    private final List<BitSet> off = new ArrayList<>();
    private final List<BitSet> open = new ArrayList<>();
    private int number;
    private int inputs;
    private int outputs;
    private List<String> inputNames = List.of();
    private List<String> outputNames = List.of();
    private String type = "fd";
    private boolean ended;

    PlaReader(Path file) {
        this.file = file;
    }

    /**
     * Reads the next line.
     *
     * @throws SettingException if it is no line of a PLA file
     */
    void read(String line) {
        number++;
        String text = line.replaceFirst("#.*", "").strip();
        if (text.isEmpty() || ended) {
            return;
        }
        String[] words = text.split("\\s+");
        switch (words[0]) {
            case ".i" -> inputs = count(words, inputs, BooleanTask.MOST_INPUTS);
            case ".o" -> {
                outputs = count(words, outputs, MOST_OUTPUTS);
                List.of(on, off, open)
                        .forEach(sets -> IntStream.range(0, outputs).forEach(i -> sets.add(new BitSet())));
            }
            case ".ilb" -> inputNames = names(words, inputs, inputNames);
            case ".ob" -> outputNames = names(words, outputs, outputNames);
            case ".type" -> {
                if (words.length != 2 || !TYPES.contains(words[1])) {
                    throw wrong("the type must be one of " + String.join(", ", TYPES));
                }
                type = words[1];
            }
            case ".p" -> { } // the number of cubes, which we count ourselves
            case ".e", ".end" -> ended = true;
            default -> {
                if (text.startsWith(".")) {
                    throw wrong("\"" + words[0] + "\" is not known; .i .o .ilb .ob .p .type .e are");
                }
                cube(String.join("", words).replace("|", ""));
            }
        }
    }

    private int count(String[] words, int before, int most) {
        if (before > 0) {
            throw wrong("a second " + words[0]);
        }
        if (words.length != 2 || !words[1].matches("\\d{1,9}") || Integer.parseInt(words[1]) < 1
                || Integer.parseInt(words[1]) > most) {
            throw wrong(words[0] + " needs one number from 1 to " + most);
        }
        return Integer.parseInt(words[1]);
    }

    private List<String> names(String[] words, int wanted, List<String> before) {
        if (!before.isEmpty()) {
            throw wrong("a second " + words[0]);
        }
        if (words.length - 1 != wanted) {
            throw wrong(words[0] + " must name " + wanted + " columns, and stand behind .i and .o");
        }
        List<String> names = List.of(words).subList(1, words.length);
        DistinctNames.fault(names).ifPresent(fault -> {
            throw wrong(words[0] + ": " + fault.message());
        });
        return names;
    }

    private void cube(String cube) {
        if (inputs == 0 || outputs == 0) {
            throw wrong("a cube stands before .i and .o");
        }
        if (cube.length() != inputs + outputs) {
            throw wrong("a cube of " + cube.length() + " characters, must be " + (inputs + outputs) + ": " + inputs
                    + " inputs and " + outputs + " outputs");
        }
        BitSet rows = rows(cube);
        for (int output = 0; output < outputs; output++) {
            switch (cube.charAt(inputs + output)) {
                case '1' -> on.get(output).or(rows);
                case '0' -> off.get(output).or(rows);
                case '-' -> open.get(output).or(rows);
                case '~' -> { }
                default -> throw wrong("character " + (inputs + output + 1) + " is '"
                        + cube.charAt(inputs + output) + "'; an output is 0, 1, - or ~");
            }
        }
    }

    private BitSet rows(String cube) {
        BitSet rows = new BitSet();
        rows.set(0, 1 << inputs);
        for (int input = 0; input < inputs; input++) {
            switch (cube.charAt(input)) {
                case '1' -> rows.and(BooleanSamples.inputColumn(input, inputs));
                case '0' -> rows.andNot(BooleanSamples.inputColumn(input, inputs));
                case '-' -> { }
                default -> throw wrong("character " + (input + 1) + " is '" + cube.charAt(input)
                        + "'; an input is 0, 1 or -");
            }
        }
        return rows;
    }

    /**
     * Returns what the lines said.
     *
     * @throws SettingException if .i or .o is missing, an output is both on and off in a row, or no row is settled
     */
    Table table() {
        if (inputs == 0 || outputs == 0) {
            throw new SettingException("file", file + ": .i or .o is missing");
        }
        BitSet settled = new BitSet();
        settled.set(0, 1 << inputs);
        for (int output = 0; output < outputs; output++) {
            settled.and(settled(output));
        }
        if (settled.isEmpty()) {
            throw new SettingException("file", file + ": every row is open for some output; of type " + type
                    + (type.contains("r")
                            ? ", a row that no cube covers is open" : ", a row is open where a cube has -"));
        }
        return new Table(inputNames.isEmpty() ? BooleanTask.numbered("x", inputs) : inputNames,
                outputNames.isEmpty() ? BooleanTask.numbered("y", outputs) : outputNames,
                List.copyOf(on), settled.stream().toArray());
    }

    // The rows that are not open for an output.
    private BitSet settled(int output) {
        BitSet settled = new BitSet();
        if (type.contains("r")) {
            if (on.get(output).intersects(off.get(output))) {
                BitSet both = (BitSet) on.get(output).clone();
                both.and(off.get(output));
                throw new SettingException("file",
                        file + ": output " + output + " is both on and off in row " + both.nextSetBit(0));
            }
            settled.or(on.get(output));
            settled.or(off.get(output));
        } else {
            settled.set(0, 1 << inputs);
        }
        if (type.contains("d")) {
            settled.andNot(open.get(output));
        }
        return settled;
    }

    private SettingException wrong(String message) {
        return new SettingException("file", file + ":" + number + ": " + message);
    }
}
