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

    /** Columns are as wide as what is written out, and what follows begins below its title. */
    @Test
    void noCellActsOnATerminalAndColoursComeBehind() {
        TextTable<String> table = new TextTable<>(List.of(
                new Column<String>("name", Alignment.LEFT, row -> row),
                new Column<String>("shade", Alignment.RIGHT, row -> row.substring(0, 1))
                        .painted((row, text) -> "\u001b[38;5;16;48;5;70m" + text + "\u001b[0m"),
                new Column<String>("a\u001b[1mb", Alignment.LEFT, row -> "x")));
        String painted = "\u001b[38;5;16;48;5;70mq\u001b[0m";

        assertEquals("name                    shade  a\\u001b[1mb\n"
                + "q\\u001b[8mhid\\u0007\\ry      " + painted + "  x\n",
                table.text(List.of("q\u001b[8mhid\u0007\ry")));
    }
}
