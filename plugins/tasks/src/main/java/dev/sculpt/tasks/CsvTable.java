package dev.sculpt.tasks;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.InputScaling;
import dev.sculpt.api.task.Samples;
import dev.sculpt.files.GivenFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The chosen columns of a CSV file: numbers, of which true and yes are 1, false and no are 0. */
final class CsvTable {

    private static final int MOST_ROWS = 1 << 21;
    private static final int MOST_VALUES = 1 << 24;
    private static final char COMMA = ',';

    private final GivenFile file;
    private final List<String> targets;
    private final List<double[]> inputRows = new ArrayList<>();
    private final List<float[]> targetRows = new ArrayList<>();
    private final CsvFaults faults;
    private final CsvContradictions contradictions = new CsvContradictions();
    private final List<String> remarks = new ArrayList<>();
    private List<String> inputs;
    private List<String> summary = List.of();
    private List<String> identified = List.of();
    private String where = "";

    private CsvTable(GivenFile file, List<String> inputs, List<String> targets) {
        this.file = file;
        this.faults = new CsvFaults(file);
        this.inputs = inputs;
        this.targets = targets;
    }

    /**
     * Reads a file.
     *
     * @param inputs columns of numbers; where empty, all that are no targets and start with a number
     * @param targets columns of 0 and 1
     * @param separator of values, found from the header where there is none
     * @throws SettingException if there is no such file or column, or a value is none
     */
    static CsvTable read(GivenFile file, List<String> inputs, List<String> targets, Optional<String> separator) {
        CsvTable table = new CsvTable(file, inputs, targets);
        List<String> wanted = new ArrayList<>(targets);
        wanted.addAll(inputs);
        CsvRows rows = new CsvRows(file, separator, wanted);
        if (separator.isEmpty() && rows.separator() != COMMA) {
            table.remarks.add(file.path() + ": read with a " + CsvSeparator.name(rows.separator())
                    + " between values, as its header has them");
        }
        table.readAll(rows);
        return table;
    }

    private void readAll(CsvRows csv) {
        DistinctNames.fault(csv.columns().stream().filter(column -> !column.isBlank()).toList()).ifPresent(fault -> {
            throw csv.headerRefused(fault.message());
        });
        if (!csv.hasNext()) {
            CsvColumns.positions(file, "targets", targets, csv.columns()); // of columns that are missing first
            throw file.refused("holds no row");
        }
        CsvRows.Row row = csv.next();
        if (!isWhole(csv, row)) {
            throw faults.refused(); // it tells which columns are inputs
        }
        CsvColumns columns = CsvColumns.of(file, csv, row, inputs, targets);
        if (columns.inputs().isEmpty()) {
            throw file.refused("no column of numbers is left to be an input");
        }
        inputs = columns.inputs().stream().map(csv.columns()::get).toList();
        CsvIdentifiers identifiers = new CsvIdentifiers(columns.text(), columns.inputs());
        add(csv, row, columns, identifiers);
        try {
            while (csv.hasNext()) {
                add(csv, csv.next(), columns, identifiers);
            }
        } catch (SettingException e) {
            throw faults.isEmpty() ? e : SettingException.of(List.of(faults.refused(), e));
        }
        if (!faults.isEmpty()) {
            throw faults.refused();
        }
        remarks.addAll(columns.remarks(file, csv.columns(), identifiers));
        identified = columns.inputs().stream().filter(identifiers::isIdentifier).map(csv.columns()::get).toList();
        where = identifiers.where();
        summary = columns.summary(csv.columns(), identifiers);
        contradictions.remark(file, targets).ifPresent(remarks::add);
    }

    private void add(CsvRows csv, CsvRows.Row row, CsvColumns columns, CsvIdentifiers identifiers) {
        if (inputRows.size() == MOST_ROWS
                || (inputRows.size() + 1L) * (columns.inputs().size() + columns.targets().size()) > MOST_VALUES) {
            throw file.refused(row.line(), "has more than " + MOST_ROWS + " rows or " + MOST_VALUES + " values");
        }
        if (!isWhole(csv, row)) {
            return;
        }
        double[] in = values(csv, row, columns.inputs(), false);
        float[] out = rounded(values(csv, row, columns.targets(), true));
        inputRows.add(in);
        targetRows.add(out);
        contradictions.add(row.line(), in, out);
        identifiers.add(row.values());
    }

    private boolean isWhole(CsvRows csv, CsvRows.Row row) {
        if (row.values().size() == csv.columns().size()) {
            return true;
        }
        faults.width(row, csv.columns().size(), csv.separator());
        return false;
    }

    // What is no number stays NaN, and is told when all rows are read.
    private double[] values(CsvRows csv, CsvRows.Row row, List<Integer> columns, boolean target) {
        double[] values = new double[columns.size()];
        for (int i = 0; i < values.length; i++) {
            String column = csv.columns().get(columns.get(i));
            String value = row.values().get(columns.get(i));
            values[i] = CsvNumber.of(value);
            if (target && values[i] != 0 && values[i] != 1) {
                faults.target(row, column, value);
            } else if (!target && !Double.isFinite(values[i])) {
                faults.input(row, column, value);
            }
        }
        return values;
    }

    /** Returns the names of the input columns. */
    List<String> inputs() {
        return inputs;
    }

    /** Returns what the user should know of how it was read. */
    List<String> remarks() {
        return remarks;
    }

    /** Returns what to say of inputs that number the rows or what stands in them. */
    List<String> identifiers() {
        return identified.isEmpty() ? List.of() : List.of(file.path() + ": another whole number " + where
                + ", as an identifier has: input"
                + CsvSuspicions.listed(identified.stream().map(CsvSuspicions::quoted).toList())
                + "; list the columns to learn from as \"inputs\" where that says nothing");
    }

    /** Returns which columns are used for what, and which are left out. */
    List<String> summary() {
        return summary;
    }

    /** Returns the values of the inputs as they stand in the file, {@code [row][input]}, in the order of {@code rows}. */
    List<double[]> inputRows(List<Integer> rows) {
        return rows.stream().map(inputRows::get).toList();
    }

    /** Returns the values of the targets, in the same order. */
    List<float[]> targetRows(List<Integer> rows) {
        return rows.stream().map(targetRows::get).toList();
    }

    /** Returns the number of rows. */
    int size() {
        return inputRows.size();
    }

    /** Returns the numbers of all rows. */
    List<Integer> all() {
        return IntStream.range(0, size()).boxed().toList();
    }

    /**
     * Returns the given rows, their inputs scaled where there is a scaling. They are rounded to single precision after that,
     * so that numbers that are large and near each other, as of seconds since 1970, stay apart.
     */
    Samples samples(List<Integer> rows, Optional<InputScaling> scaling) {
        return new DenseSamples(rows.stream().map(inputRows::get)
                        .map(row -> scaling.map(known -> scaled(row, known)).orElseGet(() -> rounded(row)))
                        .toArray(float[][]::new),
                rows.stream().map(targetRows::get).toArray(float[][]::new));
    }

    private static float[] rounded(double[] row) {
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
