package dev.sculpt.runner.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.run.NetworksJsonl;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The networks of a finished run, read from its {@code networks.jsonl} line by line. */
public final class RunNetworks {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String INDEX = "index";

    private final Path file;

    /** Creates the reader of the networks in a run's folder. */
    public RunNetworks(Path run) {
        this.file = run.resolve(NetworksJsonl.NAME);
    }

    /**
     * Reads one network.
     *
     * @param index its index in the run
     * @throws InvalidInputException if there is none of that index, or the file is not as a run writes it
     */
    public StoredNetwork read(int index) {
        if (!Files.isRegularFile(file)) {
            throw new InvalidInputException("there is no file " + file + "; give the folder of a finished run");
        }
        int number = 0;
        int first = -1;
        int last = -1;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                last = indexOf(line);
                first = number == 1 ? last : first;
                if (last == index) {
                    return JSON.readValue(line, NetworkLine.class).network(line);
                }
            }
        } catch (JsonProcessingException | IllegalArgumentException e) {
            String why = e instanceof JsonProcessingException broken ? broken.getOriginalMessage() : e.getMessage();
            throw new InvalidInputException(file + " line " + number + " is not as a run writes it: " + why);
        } catch (IOException e) {
            throw new InvalidInputException(file + " cannot be read: " + e.getMessage());
        }
        throw new InvalidInputException(file + " holds no network " + index
                + (number == 0 ? " nor any other" : "; its " + number + " are numbered from " + first + " to " + last));
    }

    // Stops at the index, which comes first: most of a file is not parsed.
    private static int indexOf(String line) throws IOException {
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String field = parser.currentName();
                    parser.nextToken();
                    if (field.equals(INDEX)) {
                        return parser.getIntValue();
                    }
                    parser.skipChildren();
                }
            }
        }
        throw new IllegalArgumentException("it has no \"" + INDEX + "\"");
    }
}
