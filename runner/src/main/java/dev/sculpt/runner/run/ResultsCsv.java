package dev.sculpt.runner.run;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.Sculpture;
import dev.sculpt.runner.measure.Measures;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The file {@code results.csv}: a header, then one row per network. Lines end with a line feed; what is not known
 * is empty; fractions are written with a point and six decimals, the density with four and seconds with three.
 */
public final class ResultsCsv implements Closeable {

    public static final String NAME = "results.csv";

    private static final List<String> LEADING_MEASURES =
            List.of("input_separability", "hidden_separability", "output_recovery", "exact_hierarchy");
    private static final List<String> TRAILING_MEASURES =
            List.of("same_graph", "input_nmi", "input_ami", "output_nmi", "output_ami");

    static final List<String> HEADER = header();

    private final AtomicFile file;
    private final CsvWriter csv;

    /** Opens the file and writes its header. */
    ResultsCsv(Path folder) throws IOException {
        this.file = new AtomicFile(folder.resolve(NAME));
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file.writer());
        csv.writeRecord(HEADER);
    }

    private static List<String> header() {
        List<String> header = new ArrayList<>(List.of(
                "task", "layers", "seed", "variant", "dense_accuracy", "accuracy", "units", "edges",
                "density_percent", "modules"));
        header.addAll(LEADING_MEASURES);
        header.addAll(List.of("seconds", "status"));
        header.addAll(TRAILING_MEASURES);
        header.addAll(List.of("tries", "tries_exact", "message"));
        return List.copyOf(header);
    }

    /** Returns the row of a network, in the order of {@link #HEADER}. */
    static List<String> row(NetworkResult result) {
        Optional<Sculpture> sculpture = result.sculpture();
        Map<String, String> measures = measures(sculpture.map(Sculpture::measures));
        List<String> row = new ArrayList<>();
        row.add(result.task());
        row.add(result.architecture());
        row.add(String.valueOf(result.seed()));
        row.add(result.variant());
        row.add(fraction(result.denseAccuracy()));
        row.add(fraction(sculpture.map(Sculpture::accuracy).orElse(OptionalDouble.empty())));
        row.add(sculpture.map(it -> String.valueOf(it.living().hidden())).orElse(""));
        row.add(sculpture.map(it -> String.valueOf(it.network().livingEdges())).orElse(""));
        row.add(sculpture.map(it -> decimals(it.network().densityPercent(), 4)).orElse(""));
        row.add(sculpture.map(it -> String.valueOf(it.hierarchy().modules().size())).orElse(""));
        LEADING_MEASURES.forEach(name -> row.add(measures.getOrDefault(name, "")));
        row.add(decimals(result.seconds(), 3));
        row.add(result.status().text());
        TRAILING_MEASURES.forEach(name -> row.add(measures.getOrDefault(name, "")));
        row.add(String.valueOf(result.tries()));
        row.add(result.triesExact().isPresent() ? String.valueOf(result.triesExact().getAsInt()) : "");
        row.add(result.message().orElse(""));
        return row;
    }

    private static Map<String, String> measures(Optional<Measures> measures) {
        Map<String, String> texts = new LinkedHashMap<>();
        measures.ifPresent(known -> known.byName().forEach(
                (name, value) -> texts.put(name, value.map(ResultsCsv::text).orElse(""))));
        return texts;
    }

    private static String text(Object measure) {
        return measure instanceof Double number ? decimals(number, 6) : String.valueOf(measure);
    }

    private static String fraction(OptionalDouble value) {
        return value.isPresent() ? decimals(value.getAsDouble(), 6) : "";
    }

    private static String decimals(double value, int places) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }

    /** Appends a row. */
    void write(List<String> row) {
        csv.writeRecord(row);
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
