package dev.sculpt.runner.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonJsonTest {

    @TempDir
    private Path folder;

    @Test
    void holdsEverything() throws IOException {
        WrittenRun run = new WrittenRun("compare: { variants: { a: {}, b: { model.epochs: 3 }, c: {} } }\n", "compare");
        for (String variant : List.of("a", "b", "c")) {
            run.network("t", 0, variant, "\"compare\":\"" + variant + "\"", !variant.equals("b"), 0.5);
            run.network("t", 1, variant, "\"compare\":\"" + variant + "\"", variant.equals("c"), 0.5);
        }
        JsonNode json = new ObjectMapper().valueToTree(ComparisonJson.fields(
                VariantComparison.of(List.of(run.in(folder, "run")), List.of(), Optional.empty())));

        assertEquals("a", json.at("/baseline").asText());
        assertEquals(2, json.at("/variants/1/networks").asInt());
        assertEquals(3, json.at("/settings/0/sets/model.epochs").asInt());
        JsonNode exact = json.at("/measures/0");
        assertEquals("yes-no", exact.at("/kind").asText());
        assertEquals(0.5, exact.at("/rates/0/rate").asDouble(), 0);
        assertEquals(-0.5, exact.at("/comparisons/0/difference").asDouble(), 0);
        assertEquals("no-evidence", exact.at("/comparisons/1/on_these_tasks/verdict").asText());
        assertEquals(1, exact.at("/comparisons/1/on_these_tasks/p_adjusted").asDouble(), 0); // twice 1/2
        assertEquals(3, exact.at("/matrix").size());
        assertEquals(1, exact.at("/matrix/2/difference").asDouble(), 0); // c is right in 2, b in none
        assertEquals(1, exact.at("/cells/0/comparisons/1/wins").asInt());
        assertEquals("t", json.at("/changes/0/worse/0/task").asText());
        assertEquals(1, json.at("/changes/1/improved/0/seed").asInt());
        // A t interval over one value that does not vary is that value; over all tasks there is none.
        assertEquals(0, json.at("/measures/1/comparisons/0/interval/0").asDouble(), 0);
        assertTrue(json.at("/measures/1/comparisons/0/on_tasks_like_these/interval").isNull());
    }
}
