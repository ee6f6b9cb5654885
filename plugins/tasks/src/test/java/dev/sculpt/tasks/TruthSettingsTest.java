package dev.sculpt.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.tasks.TruthSettings.ModuleSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthSettingsTest {

    /** Resolves modules written as {@code name=inputs/outputs/reads}, words joined by commas. */
    private static TrueHierarchy resolve(String... modules) {
        Map<String, ModuleSettings> byName = new LinkedHashMap<>();
        for (String module : modules) {
            String[] parts = module.split("[=/]", -1);
            byName.put(parts[0], new ModuleSettings(words(parts[1]), words(parts[2]), words(parts[3])));
        }
        return new TruthSettings(byName, true)
                .resolve("hierarchy", List.of("x0", "x1", "x2"), List.of("y0", "y1"));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    @Test
    void namesBecomePositions() {
        TrueHierarchy truth = resolve("low=x0,x2//", "high=/y1,y0/low");

        assertEquals(List.of(Set.of(0, 2)), truth.inputGroups()); // nobody says where x1 belongs
        assertEquals(List.of(Set.of(0, 1)), truth.outputGroups());
        assertEquals(List.of(new TrueLink(0, 1)), truth.links());
        assertTrue(truth.functionsShareNoHiddenUnit());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "a=x0/y0/;        hierarchy.modules;            the output \"y1\" is in no module",
        "a=x0,x0x/y0,y1/; hierarchy.modules.a.inputs.1; \"x0x\" is not defined",
        "a=x0/y0,y1/b;    hierarchy.modules.a.reads.0;  \"b\" is not defined",
        "a=x0,x0/y0,y1/;  hierarchy.modules.a.inputs.1; \"x0\" appears twice",
        "a=x0/y0,y1,y0/;  hierarchy.modules.a.outputs.2; \"y0\" appears twice",
        "a=x0/y0,y1/a;    hierarchy.modules;            these modules read each other in a cycle: a",
    })
    void refusesWhatIsNoHierarchy(String module, String path, String message) {
        SettingException refused = assertThrows(SettingException.class, () -> resolve(module));

        assertEquals(path, refused.path());
        assertTrue(refused.getMessage().startsWith(message), refused.getMessage());
    }

    @Test
    void refusesAnInputInTwoModules() {
        SettingException refused = assertThrows(SettingException.class, () -> resolve("a=x0/y0/", "b=x0/y1/"));

        assertEquals("hierarchy.modules.b.inputs", refused.path());
        assertEquals("the input x0 is in the module \"a\" already", refused.getMessage());
    }
}
