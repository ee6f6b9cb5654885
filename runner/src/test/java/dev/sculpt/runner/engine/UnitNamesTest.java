package dev.sculpt.runner.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnitNamesTest {

    @Test
    void namesStayAsTheyAre() {
        List<String> names = List.of("a\"b\\c\n", "<x&y>", "age<30", "age>30", "left[0, 3]");

        assertEquals(names, new UnitNames(names, List.of()).inputs());
        assertEquals("age<30 age>30", new UnitNames(names, List.of()).inputs(List.of(2, 3), 20));
    }

    @Test
    void whatActsOnATerminalIsWrittenOutWhereNamesAreShown() {
        UnitNames names = new UnitNames(List.of("a\u009b31m", "b\u202ec", "d\n\uD83E\uDDE0"), List.of("\u001b[2J"));

        assertEquals(List.of("a\\u009b31m", "b\\u202ec", "d\\n\uD83E\uDDE0"), names.shown().inputs());
        assertEquals("\\u001b[2J", names.outputs(List.of(0), 20));
    }

    @Test
    void namesThatLookTheSameStayApart() {
        UnitNames names = new UnitNames(List.of("a\n", "b", "a\\n"), List.of("y", "y"));

        assertEquals(List.of("a\\n#0", "b", "a\\n#2"), names.shown().inputs());
        assertEquals("y#1", names.outputs(List.of(1), 20));
    }

    @Test
    void fewNamesAreAllShown() {
        assertEquals("x1 x3", UnitNames.numbered(4, 1).inputs(List.of(1, 3), 5));
    }

    @Test
    void manyNamesAreShortened() {
        // "x0 x1 x2" is 8 wide and " … x783 (784)" 13; with x3 it would be 24.
        List<Integer> all = IntStream.range(0, 784).boxed().toList();
        assertEquals("x0 x1 x2 … x783 (784)", UnitNames.numbered(784, 1).inputs(all, 23));
        assertEquals("784 units", UnitNames.numbered(784, 1).inputs(all, 14));
    }

    @Test
    void oneLongNameIsCut() {
        assertEquals("abcd…", new UnitNames(List.of(), List.of("abcdefgh")).outputs(List.of(0), 5));
    }
}
