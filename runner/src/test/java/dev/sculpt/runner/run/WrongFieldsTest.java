package dev.sculpt.runner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sculpt.networklines.InvalidLineException;
import dev.sculpt.runner.engine.SmallResults;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.recovery.Recovery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands where something else belongs: it is read, or refused in one clear line. */
class WrongFieldsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WITH_EVERYTHING = NetworkCodec.write(SmallResults.exact(0, "a", 7))
            .replace("\"status\"", "\"swept\":{\"model.epochs\":3},"
                    + "\"identity\":{\"task\":\"t\",\"model\":\"m\",\"method\":\"w\"},\"status\"")
            .replace("\"truth\"", "\"exact_by_criterion\":{\"last\":true},\"fault\":\"not-sculpted\","
                    + "\"why\":{\"difference\":\"d\",\"evidence\":\"e\"},\"truth\"")
            .replace("\"pruning\":[{\"step\":2.5}]", "\"pruning\":[{\"plugin\":\"units\"}],"
                    + "\"keep\":[{\"plugin\":\"first\"}],\"clustering\":{\"plugin\":\"c\"}");

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("pipeline.yaml"), "name: a\n");
        Files.writeString(folder.resolve("results.csv"), "index,task,layers,seed,variant,dense_accuracy,accuracy,units,"
                + "edges,density_percent,modules,exact_hierarchy,seconds,status,tries,tries_exact,message\n"
                + "0,a,4-3-2,7,,1,1,2,6,33,2,true,1.000,ok,70,3,\n");
    }

    private void read(String line) throws IOException {
        Files.writeString(folder.resolve("networks.jsonl"), line + "\n");
        Recovery.of(List.of(folder));
    }

    private String refusal(String line) {
        return assertThrows(InvalidInputException.class, () -> read(line)).getMessage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.5", "-1", "1e400", "123456789012345678901234567890", "\"x\"", "true", "null", "[]", "{}",
        "[null]", "[1.5]", "{\"a\":null}", "{\"a\":[]}"})
    void anyValueInAnyPlace(String value) throws IOException {
        JsonNode wrong = JSON.readTree(value);
        JsonNode right = JSON.readTree(WITH_EVERYTHING);
        List<String> unclear = new ArrayList<>();
        for (String place : places(right, "")) {
            String line = JSON.writeValueAsString(with(right.deepCopy(), place, wrong));
            try {
                read(line);
            } catch (InvalidInputException e) {
                boolean told = e.getMessage().contains("networks.jsonl line 1 is not as a run writes it: ")
                        || e.getMessage().contains("results.csv: has no row of network ");
                if (!told || isUnclear(e.getMessage())) {
                    unclear.add(place + ": " + e.getMessage());
                }
            } catch (RuntimeException e) {
                unclear.add(place + ": " + e);
            }
            try {
                NetworkCodec.sculpted(line);
            } catch (InvalidLineException e) {
                if (isUnclear(e.getMessage())) {
                    unclear.add(place + ": " + e.getMessage());
                }
            } catch (RuntimeException e) {
                unclear.add(place + ": " + e);
            }
        }
        assertEquals("", String.join("\n", unclear));
    }

    private static boolean isUnclear(String message) {
        return message.lines().count() != 1 || message.matches(
                ".*(java\\.|dev\\.sculpt|Exception|REDACTED|`|deserializ|Numeric value|Jackson|JsonToken|START_).*");
    }

    private static List<String> places(JsonNode node, String at) {
        List<String> places = new ArrayList<>();
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(name -> places.addAll(places(node.get(name), at + "/" + name)));
        } else if (node.isArray() && !node.isEmpty()) {
            places.addAll(places(node.get(0), at + "/0"));
        }
        if (!at.isEmpty()) {
            places.add(at);
        }
        return places;
    }

    private static JsonNode with(JsonNode line, String place, JsonNode value) {
        int end = place.lastIndexOf('/');
        JsonNode holder = line.at(place.substring(0, end));
        if (holder instanceof ArrayNode list) {
            list.set(0, value);
        } else {
            ((ObjectNode) holder).set(place.substring(end + 1), value);
        }
        return line;
    }

    @Test
    void theLineItselfIsRight() throws IOException, InvalidLineException {
        read(WITH_EVERYTHING);
        assertEquals(0, NetworkCodec.sculpted(WITH_EVERYTHING).id().index());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "`exact_hierarchy`:true | `exact_hierarchy`:1  | measures.exact_hierarchy: must be true or false: 1",
        "`accuracy`:1.0         | `accuracy`:1e308     | accuracy: must be from 0 to 1: 1.0E308",
        "`density_percent`:33.333333333333336 | `density_percent`:-1e308 | density_percent: must be from 0 to 100: -1.0E308",
        "`layers`:[4,           | `layers`:[null,      | ~layers[0]: must be a whole number~",
        "`task`:`t`             | `task`:null          | ~\"identity.task\" is missing~",
        "{`last`:true}          | {`last`:null}        | ~exact_by_criterion.last: must be true or false~",
    })
    void theFieldIsNamed(String field, String wrong, String message) {
        String line = WITH_EVERYTHING.replace(field.replace('`', '"'), wrong.replace('`', '"'));

        String refusal = refusal(line);

        assertTrue(refusal.contains("networks.jsonl line 1 is not as a run writes it: " + message), refusal);
    }
}
