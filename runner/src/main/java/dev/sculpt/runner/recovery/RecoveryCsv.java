package dev.sculpt.runner.recovery;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.sculpt.runner.diagnosis.Fault;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.statistics.Proportion;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A recovery report as CSV: one row per row of it, criterion and measure, and one without criterion where no
 * network is known of. Measures other than the exact hierarchy are known for
 * what was kept alone. One that says yes or no has hits and a rate, a number has a
 * mean, and a count of those that are 1. Lines end with a line feed;
 * what is not known is empty.
 */
public final class RecoveryCsv {

    static final List<String> HEADER = List.of("task", "hidden_layers", "variant", "group", "room", "criterion", "kept",
            "measure", "hits", "networks", "rate", "lower", "upper",
            "published_hits", "published_networks", "published_rate", "p_value", "verdict", "mean", "at_one",
            "failed", "not_learned", "not_pruned", "wrong_not_learned", "wrong_not_sculpted", "wrong_not_detected",
            "wrong_not_chosen", "wrong_undecided");

    private static final Set<String> TEXTS =
            Set.of("task", "variant", "group", "criterion", "measure", "verdict");

    private RecoveryCsv() { }

    /** Returns the header and the rows. */
    public static String text(Recovery recovery) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(text);
        csv.writeRecord(HEADER);
        records(recovery).forEach(csv::writeRecord);
        return text.toString();
    }

    /** Returns the rows as plain values by the names of their columns: texts, numbers, booleans, null for none. */
    public static List<Map<String, Object>> objects(Recovery recovery) {
        return records(recovery).stream().map(record -> {
            Map<String, Object> object = new LinkedHashMap<>();
            for (int at = 0; at < HEADER.size(); at++) {
                object.put(HEADER.get(at), plain(HEADER.get(at), record.get(at)));
            }
            return object;
        }).toList();
    }

    private static Object plain(String column, String value) {
        if (TEXTS.contains(column)) {
            return value;
        } else if (value.isEmpty()) {
            return null;
        } else if (column.equals("kept")) {
            return Boolean.valueOf(value);
        }
        return value.matches("-?\\d+") ? (Object) Long.valueOf(value) : (Object) Double.valueOf(value);
    }

    private static List<List<String>> records(Recovery recovery) {
        List<List<String>> records = new ArrayList<>();
        List<String> criteria = recovery.criteria();
        List<String> measures = recovery.measures();
        for (RecoveryRow row : recovery.rows()) {
            int before = records.size();
            for (String criterion : criteria) {
                for (String measure : measures) {
                    recovery.tally(row, criterion, measure)
                            .ifPresent(one -> records.add(record(recovery, row, criterion, measure, one)));
                }
            }
            if (records.size() == before) {
                records.add(unknown(recovery, row));
            }
        }
        return records;
    }

    private static List<String> unknown(Recovery recovery, RecoveryRow row) {
        List<String> record = head(recovery, row);
        record.addAll(List.of("", "", Sculpted.EXACT, "", "0"));
        record.addAll(Collections.nCopies(10, ""));
        record.addAll(counts(recovery, row));
        return record;
    }

    private static List<String> record(
            Recovery recovery, RecoveryRow row, String criterion, String measure, MeasureTally tally) {
        PublishedComparison comparison = recovery.compare(row, criterion, measure);
        Optional<Proportion> found = tally.proportion();
        Optional<Proportion> interval = found.filter(one -> recovery.isIndependent(List.of(row)));
        Optional<Proportion> published = comparison.published();
        List<String> record = head(recovery, row);
        record.add(criterion);
        record.add(String.valueOf(recovery.hasKept(row, criterion)));
        record.add(measure);
        record.add(found.map(one -> String.valueOf(one.hits())).orElse(""));
        record.add(String.valueOf(tally.networks()));
        record.add(found.map(one -> fraction(one.rate())).orElse(""));
        record.add(interval.map(one -> fraction(one.lower())).orElse(""));
        record.add(interval.map(one -> fraction(one.upper())).orElse(""));
        record.add(published.map(one -> String.valueOf(one.hits())).orElse(""));
        record.add(published.map(one -> String.valueOf(one.of())).orElse(""));
        record.add(recovery.rates(row.cell()).flatMap(rates -> ExpectedMeasure.rate(measure, rates))
                .map(RecoveryCsv::fraction).orElse(""));
        record.add(interval.isPresent() && comparison.pValue().isPresent()
                ? String.format(Locale.ROOT, "%.4g", comparison.pValue().getAsDouble()) : "");
        record.add(interval.flatMap(one -> comparison.verdict()).map(Verdict::text).orElse(""));
        record.add(found.isPresent() ? "" : fraction(tally.mean()));
        record.add(found.isPresent() ? "" : String.valueOf(tally.ones()));
        record.addAll(counts(recovery, row));
        return record;
    }

    private static List<String> head(Recovery recovery, RecoveryRow row) {
        TaskDepth cell = row.cell();
        List<String> head = new ArrayList<>();
        head.add(cell.task());
        head.add(cell.hiddenLayers() < 0 ? "" : String.valueOf(cell.hiddenLayers()));
        head.add(row.variant());
        head.add(recovery.rates(cell).flatMap(ExpectedRates::group).orElse(""));
        head.add(recovery.rates(cell).map(rates -> String.valueOf(rates.room())).orElse(""));
        return head;
    }

    private static List<String> counts(Recovery recovery, RecoveryRow row) {
        return Stream.concat(
                Stream.of(Status.FAILED, Status.NOT_LEARNED, Status.NOT_PRUNED).map(status -> recovery.with(row, status)),
                Arrays.stream(Fault.values()).map(fault -> recovery.wrong(row, fault)))
                .map(String::valueOf).toList();
    }

    private static String fraction(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }
}
