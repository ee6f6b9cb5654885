package dev.sculpt.runner.recovery;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.sculpt.runner.statistics.Proportion;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A recovery report as CSV: one row per cell, criterion and measure. Measures other than the exact hierarchy are known for
 * what was kept alone. One that says yes or no has hits and a rate, a number has a mean. Lines end with a line feed;
 * what is not known is empty.
 */
public final class RecoveryCsv {

    static final List<String> HEADER = List.of("task", "hidden_layers", "group", "room", "criterion", "kept", "measure",
            "hits", "networks", "rate", "lower", "upper",
            "published_hits", "published_networks", "published_rate", "p_value", "verdict", "mean");

    private RecoveryCsv() { }

    /** Returns the header and the rows. */
    public static String text(Recovery recovery) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(text);
        csv.writeRecord(HEADER);
        for (Cell cell : recovery.cells()) {
            for (String criterion : recovery.criteria()) {
                for (String measure : recovery.measures()) {
                    recovery.tally(cell, criterion, measure)
                            .ifPresent(tally -> csv.writeRecord(row(recovery, cell, criterion, measure, tally)));
                }
            }
        }
        return text.toString();
    }

    private static List<String> row(Recovery recovery, Cell cell, String criterion, String measure, MeasureTally tally) {
        Comparison comparison = recovery.compare(cell, criterion, measure);
        Optional<Proportion> found = tally.proportion();
        Optional<Proportion> published = comparison.published();
        List<String> row = new ArrayList<>();
        row.add(cell.task());
        row.add(String.valueOf(cell.hiddenLayers()));
        row.add(recovery.rates(cell).flatMap(ExpectedRates::group).orElse(""));
        row.add(recovery.rates(cell).map(rates -> String.valueOf(rates.room())).orElse(""));
        row.add(criterion);
        row.add(String.valueOf(recovery.hasKept(criterion)));
        row.add(measure);
        row.add(found.map(one -> String.valueOf(one.hits())).orElse(""));
        row.add(String.valueOf(tally.networks()));
        row.add(found.map(one -> fraction(one.rate())).orElse(""));
        row.add(found.map(one -> fraction(one.lower())).orElse(""));
        row.add(found.map(one -> fraction(one.upper())).orElse(""));
        row.add(published.map(one -> String.valueOf(one.hits())).orElse(""));
        row.add(published.map(one -> String.valueOf(one.of())).orElse(""));
        row.add(recovery.rates(cell).flatMap(rates -> ExpectedMeasure.rate(measure, rates))
                .map(RecoveryCsv::fraction).orElse(""));
        row.add(comparison.pValue().isPresent()
                ? String.format(Locale.ROOT, "%.4g", comparison.pValue().getAsDouble()) : "");
        row.add(comparison.verdict().map(Verdict::text).orElse(""));
        row.add(found.isPresent() ? "" : fraction(tally.mean()));
        return row;
    }

    private static String fraction(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }
}
