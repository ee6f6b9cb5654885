package dev.sculpt.runner.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.plan.Identity;
import dev.sculpt.runner.plan.ResultNames;
import dev.sculpt.runner.problem.InvalidInputException;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of {@code results.csv}, read in their order beside the lines of {@code networks.jsonl}, for what these do not
 * say: how long each network took, and which ones a plugin failed on.
 */
final class ResultRows implements Closeable {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private final Path file;
    private final CsvReader<NamedCsvRecord> reader;
    private final CloseableIterator<NamedCsvRecord> rows;
    private NamedCsvRecord next;

    private ResultRows(Path file) throws IOException {
        this.file = file;
        this.reader = CsvReader.builder().ofNamedCsvRecord(file);
        this.rows = reader.iterator();
        advance();
    }

    /** Opens the file of a run's folder. */
    static ResultRows of(Path folder) throws IOException {
        return new ResultRows(folder.resolve(RunFiles.RESULTS));
    }

    /**
     * Passes the rows of smaller indices, and returns those among them that a plugin failed on.
     *
     * @throws InvalidInputException if the file is not as sculpt wrote it
     */
    List<NetworkRow> failedBefore(int index) {
        List<NetworkRow> failed = new ArrayList<>();
        while (next != null && number("index") < index) {
            if (field("status").equals(Status.FAILED.text())) {
                NetworkId id = new NetworkId((int) number("index"), field("task"), List.of(), number("seed"),
                        field("variant"), swept(), Identity.UNKNOWN);
                failed.add(NetworkRow.failed(id, seconds()));
            }
            advance();
        }
        return failed;
    }

    // The columns between those of the identity and those of the size, see ResultColumns.
    private Map<String, Object> swept() {
        List<String> columns = next.getHeader();
        Map<String, Object> swept = new LinkedHashMap<>();
        for (int column = ResultNames.IDENTITY.size();
                column < columns.size() && !columns.get(column).equals(ResultNames.SIZE.get(0)); column++) {
            String text = next.getField(column);
            if (!text.isEmpty()) {
                swept.put(columns.get(column), plain(text));
            }
        }
        return swept;
    }

    private static Object plain(String text) {
        try {
            return JSON.readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            return text; // as text is written
        }
    }

    /** Returns a network with the time that it took, where its row comes next. */
    NetworkRow withSeconds(NetworkRow network) {
        return next == null || number("index") != network.id().index() ? network
                : network.withSeconds(seconds());
    }

    private void advance() {
        try {
            next = rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException | UncheckedIOException e) {
            throw broken();
        }
    }

    private String field(String name) {
        return next.findField(name).orElseThrow(this::broken);
    }

    private long number(String name) {
        try {
            return Long.parseLong(field(name));
        } catch (NumberFormatException e) {
            throw broken();
        }
    }

    private double seconds() {
        try {
            double seconds = Double.parseDouble(field("seconds"));
            if (!(seconds >= 0 && seconds < SoundMeasures.TOO_LARGE)) {
                throw broken();
            }
            return seconds;
        } catch (NumberFormatException e) {
            throw broken();
        }
    }

    private InvalidInputException broken() {
        return new InvalidInputException(file + ": is not as sculpt wrote it");
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
