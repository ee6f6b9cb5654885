package dev.sculpt.runner.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.setting.Setting;
import dev.sculpt.runner.yaml.Node;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DefaultValueTest {

    record Sample(@Setting(value = "parts", defaultValue = "{ sizes: [1, 0.50], name: x }") Map<String, String> parts) { }

    private static final Setting PARTS = SettingComponent.of(Sample.class).get(0).setting();

    @Test
    void isWhatWasWritten() {
        Node.Mapping parts = (Node.Mapping) DefaultValue.of(PARTS, "stage.parts");

        assertEquals(Map.of("sizes", List.of(1L, 0.5), "name", "x"), parts.plain());
        assertEquals("0.50", ((Node.Scalar) ((Node.Sequence) parts.entries().get("sizes")).items().get(1)).text());
    }

    /** Two stages of one plugin have the same default, and each message is to say where. */
    @Test
    void standsWhereItIsTaken() {
        for (String key : List.of("first.parts", "second.parts")) {
            Node.Mapping parts = (Node.Mapping) DefaultValue.of(PARTS, key);
            Node sizes = parts.entries().get("sizes");

            for (Node node : List.of(parts, sizes, ((Node.Sequence) sizes).items().get(0), parts.entries().get("name"))) {
                assertEquals("default of " + key, node.at().toString());
            }
            parts.keys().values().forEach(at -> assertEquals("default of " + key, at.toString()));
        }
    }
}
