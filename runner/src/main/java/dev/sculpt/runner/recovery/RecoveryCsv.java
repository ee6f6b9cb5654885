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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows of a recovery report for programs, as CSV and as plain values: one per row of it, criterion and measure, and one
 * without criterion where no network is known of. Measures other than the exact hierarchy are known for what was kept
 * alone. One that says yes or no has hits and a rate, a number has a mean, and a count of those that are 1. Lines end with
 * a line feed; what is not known is empty.
 */
public final class RecoveryCsv {

    static final List<String> HEADER = List.of("task", "hidden_layers", "variant", "group", "room", "criterion", "kept",
            "measure", "hits", "networks", "rate", "lower", "upper",
            "published_hits", "published_networks", "published_rate", "p_value", "verdict", "mean", "at_one",
            "failed", "not_learned", "not_pruned", "wrong_not_learned", "wrong_not_sculpted", "wrong_not_detected",
            "wrong_not_chosen", "wrong_undecided");

    private RecoveryCsv() { }

    /** A number with the digits that all formats give of it. */
    private record Digits(String text) {

        static Digits ofFraction(double value) {
            return new Digits(String.format(Locale.ROOT, "%.6f", value));
        }

        static Digits ofProbability(double value) {
            return new Digits(String.format(Locale.ROOT, "%.4g", value));
        }
    }

    /** Returns the header and the rows. */
    public static String text(Recovery recovery) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(text);
        csv.writeRecord(HEADER);
        records(recovery).forEach(record -> csv.writeRecord(
                HEADER.stream().map(column -> cell(record.get(column))).toList()));
        return text.toString();
    }

    private static String cell(Object value) {
        return value == null ? "" : value instanceof Digits number ? number.text() : String.valueOf(value);
    }

    /** Returns the rows as plain values by the names of their columns: texts, numbers, booleans, null for none. */
    public static List<Map<String, Object>> objects(Recovery recovery) {
        return records(recovery).stream().map(record -> {
            Map<String, Object> object = new LinkedHashMap<>();
            HEADER.forEach(column -> object.put(column, plain(record.get(column))));
            return object;
        }).toList();
    }

    private static Object plain(Object value) {
        return value instanceof Digits number ? (Object) Double.valueOf(number.text()) : value;
    }

    // Each by the names of its columns; a column that is missing is not known.
    private static List<Map<String, Object>> records(Recovery recovery) {
        List<Map<String, Object>> records = new ArrayList<>();
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
                records.add(ofRow(recovery, row, "", Sculpted.EXACT, 0));
            }
        }
        return records;
    }

    private static Map<String, Object> record(
            Recovery recovery, RecoveryRow row, String criterion, String measure, MeasureTally tally) {
        PublishedComparison comparison = recovery.compare(row, criterion, measure);
        Optional<Proportion> found = tally.proportion();
        Optional<Proportion> interval = found.filter(one -> recovery.isIndependent(List.of(row)));
        Map<String, Object> record = ofRow(recovery, row, criterion, measure, tally.networks());
        record.put("kept", recovery.hasKept(row, criterion));
        found.ifPresentOrElse(one -> {
            record.put("hits", one.hits());
            record.put("rate", Digits.ofFraction(one.rate()));
        }, () -> {
            record.put("mean", Digits.ofFraction(tally.mean()));
            record.put("at_one", tally.ones());
        });
        comparison.published().ifPresent(one -> {
            record.put("published_hits", one.hits());
            record.put("published_networks", one.of());
        });
        recovery.rates(row.cell()).flatMap(rates -> ExpectedMeasure.rate(measure, rates))
                .ifPresent(rate -> record.put("published_rate", Digits.ofFraction(rate)));
        interval.ifPresent(one -> {
            record.put("lower", Digits.ofFraction(one.lower()));
            record.put("upper", Digits.ofFraction(one.upper()));
            comparison.pValue().ifPresent(value -> record.put("p_value", Digits.ofProbability(value)));
            comparison.verdict().ifPresent(verdict -> record.put("verdict", verdict.text()));
        });
        return record;
    }

    // What every record has; texts that are not known are empty.
    private static Map<String, Object> ofRow(
            Recovery recovery, RecoveryRow row, String criterion, String measure, int networks) {
        TaskDepth cell = row.cell();
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("task", cell.task());
        record.put("hidden_layers", cell.hiddenLayers() < 0 ? null : cell.hiddenLayers());
        record.put("variant", row.variant());
        record.put("group", recovery.rates(cell).flatMap(ExpectedRates::group).orElse(""));
        record.put("room", recovery.rates(cell).map(ExpectedRates::room).orElse(null));
        record.put("criterion", criterion);
        record.put("measure", measure);
        record.put("networks", networks);
        record.put("verdict", "");
        Stream.of(Status.FAILED, Status.NOT_LEARNED, Status.NOT_PRUNED)
                .forEach(status -> record.put(column(status), recovery.with(row, status)));
        Arrays.stream(Fault.values()).forEach(fault -> record.put(column(fault), recovery.wrong(row, fault)));
        return record;
    }

    private static String column(Status status) {
        return status.text().replace('-', '_');
    }

    private static String column(Fault fault) {
        return "wrong_" + fault.text().replace('-', '_');
    }
}
