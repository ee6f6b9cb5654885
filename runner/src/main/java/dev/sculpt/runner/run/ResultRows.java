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
import dev.sculpt.runner.problem.FailedFile;
import dev.sculpt.runner.problem.InvalidInputException;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
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
        if (Files.size(file) == 0) {
            throw new InvalidInputException(file + ": is empty, and is not as a run writes it: it has no header");
        }
        advance();
    }

    /** Opens the file of a run's folder. */
    static ResultRows of(Path folder) throws IOException {
        return new ResultRows(folder.resolve(RunFiles.RESULTS));
    }

    /**
     * Passes the rows of smaller indices, and returns those among them that a plugin failed on. Others are of networks whose
     * lines are lost; how many are missing is known from their number.
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

    /**
     * Returns a network with the time that it took, by its row, which comes next.
     *
     * @throws InvalidInputException if it does not, or the file is not as sculpt wrote it
     */
    NetworkRow withSeconds(NetworkRow network) {
        return network.withSeconds(secondsOf(network.id().index()));
    }

    /** Returns the time that a network took, by its row, which comes next, as {@link #withSeconds} does. */
    double secondsOf(int index) {
        if (next == null || number("index") != index) {
            throw new InvalidInputException(file + ": has no row of network " + index
                    + ", which is in " + RunFiles.NETWORKS);
        }
        double seconds = seconds();
        advance();
        return seconds;
    }

    private void advance() {
        try {
            next = rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException | UncheckedIOException e) {
            if (e.getCause() instanceof IOException cause && !(cause instanceof CharacterCodingException)) {
                throw new UncheckedIOException(FailedFile.named(file, cause));
            }
            throw new InvalidInputException(file + ": is not as sculpt wrote it: "
                    + (next == null ? "" : "behind line " + next.getStartingLineNumber() + " ")
                    + "a row is cut off, or has other columns than the first");
        }
    }

    private String field(String name) {
        return next.findField(name).orElseThrow(() -> broken("has no \"" + name + "\""));
    }

    private long number(String name) {
        try {
            return Long.parseLong(field(name));
        } catch (NumberFormatException e) {
            throw broken("\"" + name + "\" must be a whole number, not \"" + field(name) + "\"");
        }
    }

    private double seconds() {
        if (field("seconds").isEmpty()) {
            return Double.NaN; // not known
        }
        try {
            double seconds = Double.parseDouble(field("seconds"));
            if (seconds >= 0 && seconds < SoundMeasures.TOO_LARGE) {
                return seconds;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw broken("\"seconds\" must be a number from 0, not \"" + field("seconds") + "\"");
    }

    private InvalidInputException broken(String why) {
        return new InvalidInputException(
                file + " line " + next.getStartingLineNumber() + " is not as a run writes it: " + why);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
