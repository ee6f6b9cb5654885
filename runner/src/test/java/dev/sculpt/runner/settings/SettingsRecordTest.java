package dev.sculpt.runner.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.setting.Setting;
import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsRecordTest {

    record Texts(
            @Setting(value = "a blank", defaultValue = " ") String blank,
            @Setting(value = "a hash", defaultValue = "#") String hash,
            @Setting(value = "a comma", defaultValue = ",") String comma,
            @Setting(value = "no null", defaultValue = "null") String nothing,
            @Setting(value = "a pair", defaultValue = "a: b") String pair) { }

    record Wrong(
            @Setting(value = "too small", defaultValue = "0", min = 1) int small,
            @Setting(value = "no YAML", defaultValue = "[1") List<Integer> open,
            @Setting(value = "right", defaultValue = "[1]", min = 1) List<Integer> right) { }

    @Test
    void theDefaultOfATextIsTakenLetterByLetter() {
        assertEquals(List.of(), SettingsRecord.faults(Texts.class, "texts"));

        Texts texts = RecordBinder.withoutPlugins().bind(
                Node.Mapping.empty(new Position("test", Path.of("/base"), 0, 0)), "", Texts.class, new Problems())
                .orElseThrow().value();
        assertEquals(new Texts(" ", "#", ",", "null", "a: b"), texts);
    }

    @Test
    void aDefaultThatIsNoneIsFoundWhenTheJarIsLoaded() {
        List<String> faults = SettingsRecord.faults(Wrong.class, "wrong");

        assertEquals(2, faults.size(), faults.toString());
        assertTrue(faults.get(0).contains("setting \"small\" of plugin \"wrong\" is given a default that is none")
                && faults.get(0).contains("must be at least 1"), faults.get(0));
        assertTrue(faults.get(1).contains("\"open\"") && faults.get(1).contains("not valid YAML"), faults.get(1));
    }
}
