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
}
