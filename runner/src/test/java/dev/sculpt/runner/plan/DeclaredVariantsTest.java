package dev.sculpt.runner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.yaml.Node;
import dev.sculpt.runner.yaml.YamlReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeclaredVariantsTest {

    private static Map<String, Map<String, Object>> declared(String yaml) {
        return DeclaredVariants.of((Node.Mapping) new YamlReader().readValue(yaml, new Position("p", Path.of(""), 1, 1)));
    }

    @Test
    void theBaselineComesFirst() {
        Map<String, Map<String, Object>> declared = declared(
                "{ compare: { baseline: b, variants: { a: { model.epochs: 3 }, b: {}, c: { keep: sparsest } } } }");

        assertEquals(List.of("b", "a", "c"), List.copyOf(declared.keySet()));
        assertEquals(Map.of("model.epochs", 3L), declared.get("a"));
    }

    @Test
    void aProductIsInItsOrder() {
        assertEquals(List.of("step=1 linkage=single", "step=1 linkage=ward", "step=2 linkage=single", "step=2 linkage=ward"),
                List.copyOf(declared("{ compare: { product: { pruning.0.step: [1, 2], "
                        + "clustering.linkage: [single, ward] } } }").keySet()));
    }

    @Test
    void criteriaAloneAreNoVariants() {
        assertEquals(Map.of(), declared("{ compare: [sparsest] }"));
        assertEquals(Map.of(), declared("{ compare: { criteria: [sparsest] } }"));
        assertEquals(Map.of(), declared("{ name: p }"));
    }
}
