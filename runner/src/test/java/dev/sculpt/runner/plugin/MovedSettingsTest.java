package dev.sculpt.runner.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.Kind;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
import dev.sculpt.runner.yaml.YamlReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By the settings of {@code agglomerative}, whose features and count take what used to be written beside them. */
class MovedSettingsTest {

    private static final PluginRegistry REGISTRY = new PluginLoader(new PluginFolders(List.of())).load();
    private static final Class<? extends Record> SETTINGS =
            REGISTRY.find(Kind.CLUSTERING, "agglomerative").orElseThrow().factory().settings();

    private final Problems problems = new Problems();

    private static Node yaml(String text) {
        return new YamlReader().readValue(text, new Position("test", Path.of(""), 0, 0));
    }

    private Object moved(String given) {
        return new MovedSettings(REGISTRY).apply((Node.Mapping) yaml(given), SETTINGS, "clustering", problems).plain();
    }

    private List<String> messages() {
        return assertThrows(InvalidInputException.class, problems::throwIfAny).getMessage().lines()
                .map(line -> line.substring(line.indexOf(": ") + 2)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{ featureHops: 2 } | { features: { plugin: outgoing, hops: 2 } }",
        "{ features: both, weighted: true } | { features: { plugin: both, weighted: true } }",
        "{ count: fixed, clusters: [1, 2] } | { count: { plugin: fixed, clusters: [1, 2] } }",
        "{ count: [silhouette, modularity-index], indexThreshold: 0.3 } "
            + "| { count: [silhouette, { plugin: modularity-index, indexThreshold: 0.3 }] }",
        "{ testHops: 2 } | { testHops: 2 }"})
    void handsSettingsToThePartsThatHaveThem(String given, String expected) {
        assertEquals(yaml(expected).plain(), moved(given));
        assertTrue(problems.isEmpty());
    }

    @Test
    void refusesWhatNoChosenPartHas() {
        moved("{ count: silhouette, indexThreshold: 0.3 }");
        moved("{ clusters: 3 }");
        assertEquals(List.of(
                "\"clustering.indexThreshold\" does nothing here: it is a setting of modularity-index; "
                        + "write count: { plugin: modularity-index, indexThreshold: ... }",
                "\"clustering.clusters\" does nothing here: it is a setting of fixed; "
                        + "write count: { plugin: fixed, clusters: ... }"), messages());
    }

    @Test
    void refusesWhatIsGivenTwice() {
        moved("{ features: { plugin: both, hops: 1 }, featureHops: 2 }");
        assertEquals(List.of("\"clustering.featureHops\" is given twice: it is \"clustering.features.hops\""), messages());
    }

    private static Optional<Object> replaced(String given, String name, String value) {
        return new MovedSettings(REGISTRY)
                .replace((Node.Mapping) yaml(given), SETTINGS, name, yaml(value)).map(Node::plain);
    }

    @Test
    void replacesASettingWhereverItIs() {
        assertEquals(yaml("{ testHops: 1 }").plain(), replaced("{ testHops: 2 }", "testHops", "1").orElseThrow());
        assertEquals(yaml("{ features: { plugin: both, hops: 3 } }").plain(),
                replaced("{ features: { plugin: both, hops: 1 } }", "featureHops", "3").orElseThrow());
        assertEquals(yaml("{ count: { plugin: modularity-index, indexThreshold: 0.3 } }").plain(),
                replaced("{ indexThreshold: 0.1 }", "indexThreshold", "0.3").orElseThrow());
        assertTrue(replaced("{ count: silhouette }", "indexThreshold", "0.3").isEmpty());
        assertTrue(replaced("{ }", "threshold", "0.3").isEmpty());
    }
}
