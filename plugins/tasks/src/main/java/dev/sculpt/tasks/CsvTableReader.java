package dev.sculpt.tasks;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.files.GivenFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the chosen columns of a CSV file: numbers, of which true and yes are 1, false and no are 0. */
final class CsvTableReader {

    private static final int MOST_ROWS = 1 << 21;
    private static final int MOST_VALUES = 1 << 24;
    private static final char COMMA = ',';

    private final GivenFile file;
    private final CsvRows csv;
    private final CsvColumns columns;
    private final CsvIdentifiers identifiers;
    private final CsvFaults faults;
    private final CsvContradictions contradictions = new CsvContradictions();
    private final List<double[]> inputRows = new ArrayList<>();
    private final List<float[]> targetRows = new ArrayList<>();

    // The first row tells which columns are inputs.
    private CsvTableReader(GivenFile file, CsvRows csv, CsvRows.Row first, List<String> inputs, List<String> targets) {
        this.file = file;
        this.csv = csv;
        this.faults = new CsvFaults(file);
        if (!isWhole(first)) {
            throw faults.refused();
        }
        this.columns = CsvColumns.of(file, csv, first, inputs, targets);
        if (columns.inputs().isEmpty()) {
            throw file.refused("no column of numbers is left to be an input");
        }
        this.identifiers = new CsvIdentifiers(columns.text(), columns.inputs());
        add(first);
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
        List<String> wanted = new ArrayList<>(targets);
        wanted.addAll(inputs);
        CsvRows csv = new CsvRows(file, separator, wanted);
        DistinctNames.fault(csv.columns().stream().filter(column -> !column.isBlank()).toList()).ifPresent(fault -> {
            throw csv.headerRefused(fault.message());
        });
        if (!csv.hasNext()) {
            CsvColumns.positions(file, "targets", targets, csv.columns()); // of columns that are missing first
            throw file.refused("holds no row");
        }
        List<String> remarks = new ArrayList<>();
        if (separator.isEmpty() && csv.separator() != COMMA) {
            remarks.add(file.path() + ": read with a " + CsvSeparator.name(csv.separator())
                    + " between values, as its header has them");
        }
        CsvTableReader reader = new CsvTableReader(file, csv, csv.next(), inputs, targets);
        reader.readOthers();
        return reader.table(targets, remarks);
    }

    private void readOthers() {
        try {
            while (csv.hasNext()) {
                add(csv.next());
            }
        } catch (SettingException e) {
            throw faults.isEmpty() ? e : SettingException.of(List.of(faults.refused(), e));
        }
        if (!faults.isEmpty()) {
            throw faults.refused();
        }
    }

    private CsvTable table(List<String> targets, List<String> remarks) {
        remarks.addAll(columns.remarks(file, csv.columns(), identifiers));
        contradictions.remark(file, targets).ifPresent(remarks::add);
        List<String> inputs = columns.inputs().stream().map(csv.columns()::get).toList();
        List<String> identified = columns.inputs().stream().filter(identifiers::isIdentifier)
                .map(csv.columns()::get).toList();
        return new CsvTable(inputs, inputRows, targetRows, remarks,
                CsvSuspicions.ofIdentifiers(file.path(), identified, identifiers.where()),
                columns.summary(csv.columns(), identifiers));
    }

    private void add(CsvRows.Row row) {
        if (inputRows.size() == MOST_ROWS
                || (inputRows.size() + 1L) * (columns.inputs().size() + columns.targets().size()) > MOST_VALUES) {
            throw file.refused(row.line(), "has more than " + MOST_ROWS + " rows or " + MOST_VALUES + " values");
        }
        if (!isWhole(row)) {
            return;
        }
        double[] in = values(row, columns.inputs(), false);
        float[] out = CsvTable.rounded(values(row, columns.targets(), true));
        inputRows.add(in);
        targetRows.add(out);
        contradictions.add(row.line(), in, out);
        identifiers.add(row.values());
    }

    private boolean isWhole(CsvRows.Row row) {
        if (row.values().size() == csv.columns().size()) {
            return true;
        }
        faults.width(row, csv.columns().size(), csv.separator());
        return false;
    }

    // What is no number stays NaN, and is told when all rows are read.
    private double[] values(CsvRows.Row row, List<Integer> positions, boolean target) {
        double[] values = new double[positions.size()];
        for (int i = 0; i < values.length; i++) {
            String column = csv.columns().get(positions.get(i));
            String value = row.values().get(positions.get(i));
            values[i] = CsvNumber.of(value);
            if (target && values[i] != 0 && values[i] != 1) {
                faults.target(row, column, value);
            } else if (!target && !Double.isFinite(values[i])) {
                faults.input(row, column, value);
            }
        }
        return values;
    }
}
