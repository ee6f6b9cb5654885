package dev.sculpt.tasks;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tribuo.data.columnar.ColumnarIterator;
import org.tribuo.data.csv.CSVIterator;

/** The chosen columns of a CSV file, read by Tribuo (RFC 4180). */
final class CsvTable {

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
        TextFile.requireFile(setting, file);
        CsvTable table = new CsvTable(setting, file, inputs, targets);
        try (CSVIterator csv = new CSVIterator(file.toUri())) {
            table.readAll(csv);
        } catch (SettingException e) {
            throw e;
        } catch (IOException | RuntimeException e) { // Tribuo throws unchecked ones for rows that do not fit
            throw table.refused(": " + e.getMessage());
        }
        return table;
    }

    private void readAll(CSVIterator csv) {
        List<String> header = csv.getFields();
        requireColumns("targets", targets, header);
        requireColumns("inputs", inputs, header);
        while (csv.hasNext()) {
            ColumnarIterator.Row row = csv.next();
            if (inputRows.isEmpty() && inputs.isEmpty()) {
                inputs = header.stream()
                        .filter(column -> !targets.contains(column) && Float.isFinite(number(row, column)))
                        .toList();
                if (inputs.stream().anyMatch(String::isBlank)) {
                    throw refused(":1: a column of numbers has no name; list the columns to learn from as \"inputs\"");
                }
            }
            inputRows.add(values(row, inputs, false));
            targetRows.add(values(row, targets, true));
        }
        if (inputRows.isEmpty()) {
            throw refused(": holds no row");
        }
        if (inputs.isEmpty()) {
            throw refused(": no column of numbers is left to be an input");
        }
    }

    private void requireColumns(String columnSetting, List<String> columns, List<String> header) {
        // Columns without a name are left alone, as row numbers that other programs write first.
        DistinctNames.fault(header.stream().filter(column -> !column.isBlank()).toList()).ifPresent(fault -> {
            throw refused(":1: " + fault.message());
        });
        for (int i = 0; i < columns.size(); i++) {
            if (!header.contains(columns.get(i))) {
                throw new SettingException(columnSetting + "." + i, file + " has no column \"" + columns.get(i)
                        + "\"; " + NearestName.hint(columns.get(i), header));
            }
        }
    }

    private float[] values(ColumnarIterator.Row row, List<String> columns, boolean target) {
        float[] values = new float[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = number(row, columns.get(i));
            boolean right = target ? values[i] == 0 || values[i] == 1 : Float.isFinite(values[i]);
            if (!right) {
                throw refused(":" + (row.getIndex() + 2) + ": column \"" + columns.get(i) + "\" is \""
                        + row.getRowData().get(columns.get(i)) + "\", must be "
                        + (target ? "0 or 1" : "a number"));
            }
        }
        return values;
    }

    private static float number(ColumnarIterator.Row row, String column) {
        try {
            return Float.parseFloat(row.getRowData().get(column).strip());
        } catch (NumberFormatException e) {
            return Float.NaN;
        }
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
