package dev.sculpt.runner.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheatingStagesTest {

    @Test
    void eachStageIsNamedByItsKind() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("model", Map.of("plugin", "mlp", "cheats", true));
        settings.put("pruning", List.of(Map.of("plugin", "units"), Map.of("plugin", "edges", "cheats", true)));
        settings.put("keep", List.of(Map.of("plugin", "oracle", "cheats", true), Map.of("plugin", "sparsest")));
        settings.put("clustering", Map.of("plugin", "agglomerative", "cheats", "no flag, but a setting"));

        assertEquals(List.of("mlp model sees the true hierarchy: it cheats",
                        "edges pruning sees the true hierarchy: it cheats",
                        "oracle criterion sees the true hierarchy: it cheats"),
                CheatingStages.lines(settings));
    }

    @Test
    void aTitleHasTheMark() {
        assertEquals("oracle (cheats)", CheatingStages.title(Map.of("plugin", "oracle", "cheats", true)));
        assertEquals("sparsest", CheatingStages.title(Map.of("plugin", "sparsest")));
        assertEquals("?", CheatingStages.title("of another time"));
    }
}
