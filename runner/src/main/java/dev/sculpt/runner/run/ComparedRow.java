package dev.sculpt.runner.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.sculpt.networklines.JsonMistake;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.problem.FailedFile;
import dev.sculpt.runner.problem.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one file of a run says of one network.
 *
 * @param index of the network; 0 where the row tells none
 * @param written equal for rows that are the same
 * @param fields the row taken apart
 */
record ComparedRow(int index, String written, Map<?, ?> fields) {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * Returns the lines of {@code networks.jsonl}, each of whose bytes is given as one character of ISO 8859-1.
     *
     * @throws InvalidInputException from the iterator, if one is no JSON or too long
     */
    static Iterator<ComparedRow> ofLines(TextLines lines, Path file) {
        return Stream.generate(() -> {
            try {
                return lines.next().map(line -> ofLine(line, file));
            } catch (IOException e) {
                throw new UncheckedIOException(FailedFile.named(file, e));
            }
        }).takeWhile(Optional::isPresent).map(Optional::get).iterator();
    }

    private static ComparedRow ofLine(String line, Path file) {
        try {
            Map<?, ?> fields = JSON.readValue(line.getBytes(StandardCharsets.ISO_8859_1), Map.class);
            if (fields == null) {
                throw new InvalidInputException(file + " is not as a run writes it: null instead of a network");
            }
            return new ComparedRow(fields.get("index") instanceof Integer index && index >= 0 && index < Plan.MOST_NETWORKS
                    ? index : 0, line, fields);
        } catch (JsonProcessingException e) {
            throw new InvalidInputException(file + " is not as a run writes it: " + JsonMistake.of(e));
        } catch (IOException e) {
            throw new UncheckedIOException(FailedFile.named(file, e));
        }
    }

    /** Returns the rows of a table whose first record is its header, without one of its columns. */
    static Iterator<ComparedRow> ofTable(Iterator<CsvRecord> records, String ignored) {
        List<String> header = records.hasNext() ? records.next().getFields() : List.of();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return records.hasNext();
            }

            @Override
            public ComparedRow next() {
                return ofRecord(header, records.next().getFields(), ignored);
            }
        };
    }

    private static ComparedRow ofRecord(List<String> header, List<String> cells, String ignored) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int column = 0; column < header.size(); column++) {
            if (!header.get(column).equals(ignored)) {
                fields.put(header.get(column), column < cells.size() ? cells.get(column) : null);
            }
        }
        String index = fields.getOrDefault("index", "");
        return new ComparedRow(index.matches("\\d{1,9}") ? Integer.parseInt(index) : 0, fields.toString(), fields);
    }

    /** Returns how this row, which is said to be there, differs from one that is here. */
    Optional<String> difference(ComparedRow here) {
        return written.equals(here.written) ? Optional.empty()
                : ValueDifference.first(fields, here.fields).map(ValueDifference::text)
                        .or(() -> Optional.of("is written in another way"));
    }
}
