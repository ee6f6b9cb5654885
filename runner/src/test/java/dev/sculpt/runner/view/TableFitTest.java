package dev.sculpt.runner.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.runner.view.TextTable.Alignment;
import dev.sculpt.runner.view.TextTable.Column;
import dev.sculpt.runner.view.TextTable.Need;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables in less room than they would take. */
class TableFitTest {

    private static final List<List<String>> ROWS = List.of(
            List.of("a", "one two three", "10", "x"), List.of("b", "four", "200", "y"));

    private static TextTable<List<String>> table(Need ofLast) {
        return new TextTable<>(List.of(
                new Column<>("name", Alignment.LEFT, row -> row.get(0)),
                new Column<>("words", Alignment.LEFT, row -> row.get(1)),
                new Column<>("number", Alignment.RIGHT, row -> row.get(2), ofLast),
                new Column<>("z", Alignment.LEFT, row -> row.get(3))));
    }

    @Test
    void whereThereIsRoomNothingIsBroken() {
        String whole = """
                name  words          number  z
                a     one two three      10  x
                b     four              200  y
                """;
        assertEquals(whole, table(Need.USEFUL).text(ROWS));
        assertEquals(whole, table(Need.USEFUL).text(ROWS, 30));
    }

    @Test
    void textIsBrokenBetweenWordsFirst() {
        assertEquals("""
                name  words    number  z
                a     one two      10  x
                      three
                b     four        200  y
                """, table(Need.USEFUL).text(ROWS, 24));
    }

    @Test
    void thenTheLastColumnsAreLeftOutAndNamed() {
        assertEquals("""
                name  words  number
                a     one        10
                      two
                      three
                b     four      200
                left out, for want
                    of room: z
                """, table(Need.USEFUL).text(ROWS, 19));
    }

    @Test
    void whatIsExtraGoesBeforeWhatIsUsefulAndWhatIsNeededStays() {
        assertEquals("""
                name  words       z
                a     one two     x
                      three
                b     four        y
                left out, for want
                    of room: number
                """, table(Need.EXTRA).text(ROWS, 19));
        assertEquals("""
                name  number
                a         10
                b        200
                left out, for
                    want of
                    room:
                    words, z
                """, table(Need.ALWAYS).text(ROWS, 13));
    }

    @Test
    void wordsAreBrokenWhereNoColumnsLeftOutWouldDo() {
        TextTable<String> paths = new TextTable<>(List.of(
                new Column<String>("variant", Alignment.LEFT, row -> row, Need.ALWAYS),
                new Column<String>("number", Alignment.RIGHT, row -> "1", Need.ALWAYS),
                new Column<String>("useful", Alignment.RIGHT, row -> "2")));

        assertEquals("""
                variant          number  useful
                path=/                1       2
                a-folder-of-a-l
                ong-name/
                data.csv
                """, paths.text(List.of("path=/a-folder-of-a-long-name/data.csv"), 31));
        assertEquals("""
                variant   number
                \u6f22\u6f22\u6f22\u6f22       1
                \u6f22
                left out, for
                    want of
                    room: useful
                """, paths.text(List.of("\u6f22".repeat(5)), 16));
    }
}
