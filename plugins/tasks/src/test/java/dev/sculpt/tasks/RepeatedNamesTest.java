package dev.sculpt.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedNamesTest {

    @ParameterizedTest
    @CsvSource({
        "y0 y1,    2, y0 y1 y2 y3",
        "f9,       2, f9 f10",
        "y,        3, y y_2 y_3",
        "even odd, 2, even odd even_2 odd_2",
        "y1 y0,    2, y1 y0 y1_2 y0_2", // does not count up
        "y00,      2, y00 y01", // only the last digit counts up
        "y0 y1,    1, y0 y1",
    })
    void countsOnOrNumbersTheCopies(String names, int copies, String repeated) {
        assertEquals(List.of(repeated.split(" ")), RepeatedNames.of(List.of(names.split(" ")), copies));
    }
}
