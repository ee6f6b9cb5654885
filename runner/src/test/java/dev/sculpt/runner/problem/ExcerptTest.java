package dev.sculpt.runner.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcerptTest {

    @TempDir
    private Path folder;

    @Test
    void theCaretStandsBelowTheColumn() throws IOException {
        Path file = Files.writeString(folder.resolve("p.yaml"), "name: a\nmodel: { plugin: mlp, epohcs: 3 }\n");
        assertEquals(List.of("    model: { plugin: mlp, epohcs: 3 }", "                          ^"),
                Excerpt.of(new Position(file.toString(), folder, 2, 23)));
        assertEquals(List.of("    name: a", "           ^"), Excerpt.of(new Position(file.toString(), folder, 1, 8)));
    }

    @Test
    void wideLettersAndTabsCountAsTheyAreShown() {
        assertEquals(List.of("    \u6f22\u5b57: x", "          ^"), Excerpt.of("\u6f22\u5b57: x", 5));
        assertEquals(List.of("     a", "     ^"), Excerpt.of("\ta", 2));
        assertEquals(List.of("    \\u001ba", "          ^"), Excerpt.of("\u001ba", 2));
    }

    @Test
    void ofALongLineThereIsWhatStandsAround() {
        List<String> lines = Excerpt.of("x".repeat(200) + "!" + "y".repeat(200), 201);
        assertEquals("    ..." + "x".repeat(60) + "!" + "y".repeat(39) + "...", lines.get(0));
        assertEquals(lines.get(0).indexOf('!'), lines.get(1).indexOf('^'));
    }

    @Test
    void whereNoFileIsThereIsNothingToShow() {
        assertEquals(List.of(), Excerpt.of(new Position("--set a=b", folder, 1, 1)));
        assertEquals(List.of(), Excerpt.of(new Position(folder.toString(), folder, 1, 1)));
        assertEquals(List.of(), Excerpt.of(new Position("p.yaml", folder, 0, 0)));
    }
}
