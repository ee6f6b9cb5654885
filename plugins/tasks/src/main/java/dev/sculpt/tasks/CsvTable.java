package dev.sculpt.tasks;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The chosen columns of a CSV file: numbers, of which True and False are 1 and 0. */
final class CsvTable {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    private final String setting;
    private final Path file;
    private final List<String> targets;
    private List<String> inputs;
    private final List<float[]> inputRows = new ArrayList<>();
    private final List<float[]> targetRows = new ArrayList<>();

    private CsvTable(String setting, Path file, List<String> inputs, List<String> targets) {
        this.setting = setting;
        this.file = file;
        this.inputs = inputs;
        this.targets = targets;
    }

    /**
     * Reads a file.
     *
     * @param setting that names the file
     * @param inputs columns of numbers; where empty, all that are no targets and start with a number
     * @param targets columns of 0 and 1
     * @throws SettingException if there is no such file or column, or a value is none
     */
    static CsvTable read(String setting, Path file, List<String> inputs, List<String> targets) {
        CsvTable table = new CsvTable(setting, file, inputs, targets);
        table.readAll(new CsvRows(setting, file));
        return table;
    }

    private void readAll(CsvRows csv) {
        List<String> header = csv.columns();
        // Columns without a name are left alone, as row numbers that other programs write first.
        DistinctNames.fault(header.stream().filter(column -> !column.isBlank()).toList()).ifPresent(fault -> {
            throw csv.headerRefused(fault.message());
        });
        List<Integer> targetColumns = positions("targets", targets, header);
        List<Integer> inputColumns = positions("inputs", inputs, header);
        while (csv.hasNext()) {
            CsvRows.Row row = csv.next();
            if (inputRows.isEmpty() && inputs.isEmpty()) {
                inputColumns = numbers(csv, row, targetColumns);
                inputs = inputColumns.stream().map(header::get).toList();
            }
            inputRows.add(values(csv, row, inputColumns, false));
            targetRows.add(values(csv, row, targetColumns, true));
        }
        if (inputRows.isEmpty()) {
            throw refused(": holds no row");
        }
        if (inputs.isEmpty()) {
            throw refused(": no column of numbers is left to be an input");
        }
    }

    private List<Integer> positions(String columnSetting, List<String> columns, List<String> header) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int position = header.indexOf(columns.get(i));
            if (position < 0) {
                throw new SettingException(columnSetting + "." + i, file + " has no column \"" + columns.get(i)
                        + "\"; " + NearestName.hint(columns.get(i), header));
            }
            positions.add(position);
        }
        return positions;
    }

    /** Returns the columns but the targets that hold a number in the first row. */
    private static List<Integer> numbers(CsvRows csv, CsvRows.Row first, List<Integer> targetColumns) {
        List<Integer> numbers = new ArrayList<>();
        for (int column = 0; column < csv.columns().size(); column++) {
            String name = csv.columns().get(column);
            String value = first.values().get(column);
            if (targetColumns.contains(column)) {
                continue;
            }
            if (value.isBlank() && !name.isBlank()) {
                throw csv.refused(first.line(), "column \"" + name + "\" is empty, which does not tell whether it is an "
                        + "input; list the columns to learn from as \"inputs\"");
            }
            if (Float.isFinite(number(value))) {
                if (name.isBlank()) {
                    throw csv.headerRefused(
                            "a column of numbers has no name; list the columns to learn from as \"inputs\"");
                }
                numbers.add(column);
            }
        }
        return numbers;
    }

    private static float[] values(CsvRows csv, CsvRows.Row row, List<Integer> columns, boolean target) {
        float[] values = new float[columns.size()];
        for (int i = 0; i < values.length; i++) {
            String value = row.values().get(columns.get(i));
            values[i] = number(value);
            boolean right = target ? values[i] == 0 || values[i] == 1 : Float.isFinite(values[i]);
            if (!right) {
                throw csv.refused(row.line(), "column \"" + csv.columns().get(columns.get(i)) + "\" is \"" + value
                        + "\", must be " + (target ? "0 or 1" : "a number"));
            }
        }
        return values;
    }

    private static float number(String value) {
        String word = value.strip();
        if (word.equalsIgnoreCase("true")) {
            return 1;
        }
        if (word.equalsIgnoreCase("false")) {
            return 0;
        }
        return NUMBER.matcher(word).matches() ? Float.parseFloat(word) : Float.NaN;
    }

    private SettingException refused(String message) {
        return new SettingException(setting, file + message);
    }

    /** Returns the names of the input columns. */
    List<String> inputs() {
        return inputs;
    }

    /** Returns the number of rows. */
    int size() {
        return inputRows.size();
    }

    /** Returns the given rows. */
    Samples samples(List<Integer> rows) {
        return new DenseSamples(rows.stream().map(inputRows::get).toArray(float[][]::new),
                rows.stream().map(targetRows::get).toArray(float[][]::new));
    }

    /** Returns all rows. */
    Samples samples() {
        return samples(IntStream.range(0, size()).boxed().toList());
    }
}
