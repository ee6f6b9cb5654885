package dev.sculpt.runner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.plugin.PluginJar;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BuildTest {

    private static final PluginJar MINE = new PluginJar(Path.of("mine.jar"), "00");

    private static Optional<String> difference(Build now) {
        return now.difference(new Build("1.0", "abc", "77", List.of(MINE)));
    }

    @Test
    void theSameCodeIsNoDifference() {
        assertEquals(Optional.empty(), difference(new Build("1.0", "abc", "77", List.of(MINE))));
        assertEquals(Optional.empty(), difference(new Build("1.0", "abc", "77",
                List.of(new PluginJar(Path.of("more.jar"), "01"), new PluginJar(Path.of("moved/mine.jar"), "00")))));
    }

    @Test
    void whatDiffersIsNamed() {
        assertTrue(difference(new Build("1.1", "abc", "77", List.of(MINE))).orElseThrow().contains("1.1"));
        assertTrue(difference(new Build("1.0", "", "77", List.of(MINE))).orElseThrow().contains("none known"));
        assertTrue(difference(new Build("1.0", "abc", "78", List.of(MINE))).orElseThrow()
                .contains("the files of the program differ"));
        assertTrue(difference(new Build("1.0", "abc", "77", List.of())).orElseThrow().contains("mine.jar"));
        assertTrue(difference(new Build("1.0", "abc", "77", List.of(new PluginJar(Path.of("mine.jar"), "01"))))
                .orElseThrow().contains("changed"));
    }
}
