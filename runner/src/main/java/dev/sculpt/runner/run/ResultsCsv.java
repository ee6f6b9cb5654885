package dev.sculpt.runner.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.runner.diagnosis.Diagnosis;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The file {@code results.csv}: a header, then one row per network. Lines end with a line feed; what is not known
 * is empty; fractions are written with a point and six decimals, the density with four and seconds with three. Swept values
 * stand as a pipeline would write them in one line, null as nothing.
 */
final class ResultsCsv implements Closeable {

    private static final JsonMapper JSON = new JsonMapper();

    private final ResultColumns columns;
    private final AtomicFile file;
    private final CsvWriter csv;

    /** Opens the file and writes its header. */
    ResultsCsv(Path folder, ResultColumns columns) throws IOException {
        this.columns = columns;
        this.file = new AtomicFile(folder.resolve(RunFiles.RESULTS));
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file.writer());
        csv.writeRecord(columns.header());
    }

    /** Appends the row of a network. */
    void write(NetworkResult result) {
        csv.writeRecord(row(result, columns));
    }

    /** Returns the row of a network, in the order of the columns. */
    static List<String> row(NetworkResult result, ResultColumns columns) {
        List<String> row = new ArrayList<>();
        row.add(String.valueOf(result.id().index()));
        row.add(result.id().task());
        row.add(result.id().architecture());
        row.add(String.valueOf(result.id().seed()));
        row.add(result.id().variant());
        columns.swept().forEach(key -> row.add(swept(result.id().swept().get(key))));
        Optional<Sculpted> sculpted = result instanceof Sculpted one ? Optional.of(one) : Optional.empty();
        row.addAll(sculpted.map(ResultsCsv::numbers).orElseGet(() -> Collections.nCopies(6, "")));
        columns.measures().forEach(name -> row.add(sculpted
                .flatMap(one -> one.measures().getOrDefault(name, Optional.empty()))
                .map(ResultsCsv::measure).orElse("")));
        row.add(Double.isNaN(result.seconds()) ? "" : decimals(result.seconds(), 3));
        row.add(result.status().text());
        row.add(sculpted.map(one -> String.valueOf(one.tries().count())).orElse("0"));
        row.add(sculpted.map(one -> number(one.tries().exact())).orElse(""));
        row.add(sculpted.flatMap(Sculpted::diagnosis).map(diagnosis -> diagnosis.fault().text()).orElse(""));
        row.add(sculpted.flatMap(Sculpted::diagnosis).map(Diagnosis::why).orElse(""));
        row.add(result.message().orElse(""));
        return row;
    }

    private static List<String> numbers(Sculpted sculpted) {
        var network = sculpted.sculpture().network();
        return List.of(fraction(sculpted.outcome().denseAccuracy()), fraction(sculpted.outcome().accuracy()),
                String.valueOf(LivingUnits.of(network).hidden()), String.valueOf(network.livingEdges()),
                decimals(network.densityPercent(), 4),
                String.valueOf(sculpted.sculpture().hierarchy().modules().size()));
    }

    private static String swept(Object value) {
        try {
            return value == null ? "" : value instanceof String text ? text : JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a swept value is not plain", e);
        }
    }

    private static String measure(Object value) {
        return value instanceof Double number ? decimals(number, 6) : String.valueOf(value);
    }

    private static String number(OptionalInt value) {
        return value.isPresent() ? String.valueOf(value.getAsInt()) : "";
    }

    private static String fraction(OptionalDouble value) {
        return value.isPresent() ? decimals(value.getAsDouble(), 6) : "";
    }

    private static String decimals(double value, int places) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }

    /** Gives the file its name. */
    void commit() throws IOException {
        csv.flush();
        file.commit();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
