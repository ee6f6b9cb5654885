package dev.sculpt.runner.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Writes a network's line of {@code networks.jsonl} over several lines. */
final class JsonExport {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonExport() { }

    static String text(StoredNetwork network) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(network.json())) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read as JSON can be written", e);
        }
    }
}
