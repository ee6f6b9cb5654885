package dev.sculpt.runner.comparison;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.sculpt.runner.recovery.MeasureTally;
import dev.sculpt.runner.statistics.Proportion;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A grid as CSV: a row per cell that has networks, with the values of its keys, whose columns are called after them. A yes
 * or no has hits and a rate, a number has a mean.
 */
public final class SweepGridCsv {

    private SweepGridCsv() { }

    /** Returns the header and the rows, each ended by a line feed. */
    public static String text(SweepGrid grid) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(text);
        List<String> header = new ArrayList<>(grid.keys());
        header.addAll(List.of("measure", "hits", "networks", "rate", "mean"));
        csv.writeRecord(header);
        for (String row : grid.rows()) {
            for (String column : grid.columns()) {
                grid.cell(row, column).ifPresent(tally -> csv.writeRecord(record(grid, row, column, tally)));
            }
        }
        return text.toString();
    }

    private static List<String> record(SweepGrid grid, String row, String column, MeasureTally tally) {
        Optional<Proportion> yes = tally.proportion();
        List<String> record = new ArrayList<>(List.of(row));
        if (grid.keys().size() > 1) {
            record.add(column);
        }
        record.add(grid.measure());
        record.add(yes.map(one -> String.valueOf(one.hits())).orElse(""));
        record.add(String.valueOf(tally.networks()));
        record.add(yes.map(one -> fraction(one.rate())).orElse(""));
        record.add(yes.isPresent() ? "" : fraction(tally.mean()));
        return record;
    }

    private static String fraction(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }
}
