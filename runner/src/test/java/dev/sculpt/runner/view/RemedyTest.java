package dev.sculpt.runner.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sculpt.runner.cli.Sculpt;
import dev.sculpt.runner.consensus.Participation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RemedyTest {

    private static List<JsonNode> settings(String plugin) throws IOException {
        JsonNode described = new ObjectMapper().readTree(
                Sculpt.run("plugins", "describe", plugin, "--format", "json").out());
        return described.get("plugins").findValues("settings").stream()
                .flatMap(settings -> Stream.iterate(0, index -> index < settings.size(), index -> index + 1)
                        .map(settings::get)).toList();
    }

    private static void assertHas(String plugin, List<String> names) throws IOException {
        List<String> has = settings(plugin).stream().map(setting -> setting.get("name").asText()).toList();
        assertTrue(has.containsAll(names), plugin + " has " + has);
    }

    /** What is advised are settings that our plugins have: one that is renamed would be passed over without a word. */
    @Test
    void whatIsAdvisedIsThere() throws IOException {
        for (String pruning : Remedy.BUNDLED_PRUNINGS) {
            assertHas(pruning, Remedy.STEPS);
            assertHas(pruning, Remedy.TARGET);
        }
        assertHas("mlp", Remedy.LEARNING);
        JsonNode scaling = settings("csv").stream()
                .filter(setting -> setting.get("name").asText().equals(Remedy.SCALING)).findFirst().orElseThrow();
        assertTrue(scaling.get("type").asText().contains(Remedy.UNSCALED)
                && scaling.get("type").asText().contains(Remedy.SCALED), scaling.toString());
    }

    @Test
    void settingsAreNamedByTheirPathsWithWhatTheyAre() {
        Map<String, Object> same = Map.of("plugin", "units", "step", 5);

        assertEquals(List.of("try smaller steps: pruning.units.step (5), pruning.1.step (20), pruning.2.step (20)",
                        "or let rounds be less accurate by pruning.units.maxDrop (not set), pruning.1.accuracy (0.9), "
                                + "pruning.2.accuracy (0.9)"),
                Remedy.of(Participation.NOT_PRUNED, Map.of("pruning", List.of(same,
                        Map.of("plugin", "own", "step", 20, "accuracy", 0.9),
                        Map.of("plugin", "own", "step", 20, "accuracy", 0.9)))));
        assertEquals(List.of("try smaller steps: pruning.*.step (5)",
                        "or let rounds be less accurate by pruning.*.maxDrop (not set)"),
                Remedy.of(Participation.NOT_PRUNED, Map.of("pruning", List.of(same, same))));
    }
}
