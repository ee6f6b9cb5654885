package dev.sculpt.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.Factory;
import dev.sculpt.api.setting.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of the README has every task with the noise that its settings have by default. */
class NoiseDefaultsTest {

    private static final Pattern ROW = Pattern.compile("\\| ([0-9.]+) \\| ((?:`[a-z-]+`(?:, )?)+) \\|");
    private static final Pattern NAME = Pattern.compile("`([a-z-]+)`");

    private static String noise(Factory<?, ?> factory) {
        return Stream.of(factory.settings().getRecordComponents())
                .filter(component -> component.getName().equals("noise"))
                .map(component -> component.getAnnotation(Setting.class).defaultValue())
                .findFirst().orElseThrow();
    }

    @Test
    void theReadmeSaysThem() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        String section = readme.substring(readme.indexOf("\n## Noise\n") + 1);
        Map<String, String> written = new TreeMap<>();
        Matcher row = ROW.matcher(section.substring(0, section.indexOf("\n## ")));
        while (row.find()) {
            NAME.matcher(row.group(2)).results().forEach(name -> written.put(name.group(1), row.group(1)));
        }

        Map<String, String> defaults = new TreeMap<>();
        new TasksPlugin().factories().forEach(factory -> defaults.put(factory.name(), noise(factory)));

        assertEquals(defaults, written);
    }
}
