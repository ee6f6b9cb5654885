package dev.sculpt.runner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.plugin.PluginJar;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BuildTest {

    private static final PluginJar MINE = new PluginJar(Path.of("mine.jar"), "00");

    private static SortedMap<String, String> program(String digest) {
        return new TreeMap<>(Map.of("a.jar", "11", "sculpt-runner.jar", digest));
    }

    private static Optional<String> difference(Build now) {
        return now.difference(new Build("1.0", "abc", program("77"), List.of(MINE)));
    }

    @Test
    void theSameCodeIsNoDifference() {
        assertEquals(Optional.empty(), difference(new Build("1.0", "abc", program("77"), List.of(MINE))));
        assertEquals(Optional.empty(), difference(new Build("1.0", "abc", program("77"),
                List.of(new PluginJar(Path.of("more.jar"), "01"), new PluginJar(Path.of("moved/mine.jar"), "00")))));
    }

    @Test
    void whatDiffersIsNamed() {
        assertTrue(difference(new Build("1.1", "abc", program("77"), List.of(MINE))).orElseThrow().contains("1.1"));
        assertTrue(difference(new Build("1.0", "", program("77"), List.of(MINE))).orElseThrow().contains("none known"));
        assertTrue(difference(new Build("1.0", "abc", program("78"), List.of(MINE))).orElseThrow()
                .endsWith("another build of sculpt 1.0: of the files of the program, sculpt-runner.jar differs"));
        assertTrue(difference(new Build("1.0", "abc", new TreeMap<>(Map.of("sculpt-runner.jar", "77")), List.of(MINE)))
                .orElseThrow().endsWith("a.jar is missing"));
        SortedMap<String, String> more = program("77");
        more.put("b.jar", "12");
        assertTrue(difference(new Build("1.0", "abc", more, List.of(MINE))).orElseThrow().endsWith("b.jar is new"));
        assertTrue(difference(new Build("1.0", "abc", program("77"), List.of())).orElseThrow().contains("mine.jar"));
        assertTrue(difference(new Build("1.0", "abc", program("77"), List.of(new PluginJar(Path.of("mine.jar"), "01"))))
                .orElseThrow().contains("changed"));
    }
}
