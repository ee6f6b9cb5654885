package dev.sculpt.runner.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.runner.view.Rows.Field;
import dev.sculpt.runner.view.TextTable.Alignment;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {

    private record Pair(String name, List<Integer> numbers) { }

    /** One is shown as programs have it, one in another way, one not at all. */
    private static final Rows<Pair> ROWS = new Rows<>(List.of(
            new Field<>("name", Pair::name).shown(Alignment.LEFT),
            new Field<>("numbers", Pair::numbers).shown("how many", Alignment.RIGHT,
                    pair -> String.valueOf(pair.numbers().size())),
            new Field<>("first", pair -> pair.numbers().isEmpty() ? null : pair.numbers().get(0))),
            List.of(new Pair("a", List.of(3, 4)), new Pair("b", List.of())));

    @Test
    void programsHaveEveryField() {
        assertEquals("name,numbers,first\na,3 4,3\nb,,\n", ROWS.csv());
        assertEquals("[{name=a, numbers=[3, 4], first=3}, {name=b, numbers=[], first=null}]", ROWS.objects().toString());
    }

    @Test
    void theTableHasThoseThatAreShown() {
        assertEquals("| name | how many |\n| --- | ---: |\n| a | 2 |\n| b | 0 |\n", ROWS.markdown());
        assertEquals("name  how many\na            2\n", ROWS.table().text(ROWS.rows().subList(0, 1)));
    }

    @Test
    void aListIsShownAsCsvHasItWhereNothingElseIsSaid() {
        Field<Pair> numbers = new Field<>("numbers", Pair::numbers);

        assertEquals("| numbers |\n| --- |\n| 3 4 |\n|  |\n",
                new Rows<>(List.of(numbers.shown(Alignment.LEFT)), ROWS.rows()).markdown());
    }
}
