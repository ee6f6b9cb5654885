package dev.sculpt.runner.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.runner.view.TextTable.Alignment;
import dev.sculpt.runner.view.TextTable.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    private static final TextTable<String> TABLE = new TextTable<>(List.of(
            new Column<>("name", Alignment.LEFT, row -> row),
            new Column<>("how\nlong", Alignment.RIGHT, row -> String.valueOf(row.length())),
            new Column<>("least-\nmixed+\nfirst", Alignment.RIGHT, row -> row.substring(0, 1))));

    @Test
    void titlesOfSeveralLinesEndAboveTheCells() {
        assertEquals("""
                            least-
                       how  mixed+
                name  long   first
                a|b      3       a
                """, TABLE.text(List.of("a|b")));
    }

    @Test
    void markdownHasTitlesInOneLine() {
        assertEquals("""
                | name | how long | least-mixed+first |
                | --- | ---: | ---: |
                | a\\|b | 3 | a |
                """, TABLE.markdown(List.of("a|b")));
    }

    @Test
    void columnsAreAsWideAsTheyAreShown() {
        TextTable<String> table = new TextTable<>(List.of(
                new Column<>("name", Alignment.LEFT, row -> row), new Column<>("x", Alignment.RIGHT, row -> "1")));

        assertEquals("""
                name    x
                \u6728\u6750\u79d1  1
                e\u0301       1
                \ud83c\udde9\ud83c\uddea      1
                """, table.text(List.of("\u6728\u6750\u79d1", "e\u0301", "\ud83c\udde9\ud83c\uddea")));
    }

    @Test
    void aCellIsOneLine() {
        TextTable<String> table = new TextTable<>(List.of(
                new Column<>("name", Alignment.LEFT, row -> row), new Column<>("x", Alignment.RIGHT, row -> "1")));

        assertEquals("name  x\na\\nb  1\n", table.text(List.of("a\nb")));
    }
}
