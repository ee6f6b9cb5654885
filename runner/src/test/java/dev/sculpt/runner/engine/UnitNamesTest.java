package dev.sculpt.runner.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnitNamesTest {

    @Test
    void namesAreMadeHarmless() {
        UnitNames names = new UnitNames(List.of("a\"b\\c\n", "<x&y>", "left[0, 3]"), List.of("é"));
        assertEquals(List.of("a_b_c_", "_x_y_", "left[0, 3]"), names.inputs());
        assertEquals(List.of("é"), names.outputs());
        assertEquals(List.of("a_31m", "b_c", "d_\uD83E\uDDE0"),
                new UnitNames(List.of("a\u009b31m", "b\u202ec", "d\u2028\uD83E\uDDE0"), List.of()).inputs());
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
