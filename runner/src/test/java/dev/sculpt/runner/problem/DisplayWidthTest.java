package dev.sculpt.runner.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "'',                           0",
        "abc,                          3",
        "\u00e9\u00df\u03a9\u042f,     4",
        "e\u0301e\u0301,               2",
        "\u6728\u6750,                 4",
        "\u30ab\u30bf,                 4",
        "\uff76\uff80,                 2",
        "\uff21,                       2",
        "\ud55c\uae00,                 4",
        "\u1112\u1161\u11ab,           2",
        "\ud83d\ude00,                 2",
        "\ud83d\udc4b\ud83c\udffd,     2",
        "\ud83c\udde9\ud83c\uddea,     2",
        "\u0928\u0941,                 1",
        "\u2713,                       1",
        "\u231a,                       2",
        "\u250c\u2500\u25bc,           3",
        "\ud840\udc00,                 2",
    })
    void countsColumns(String text, int columns) {
        assertEquals(columns, DisplayWidth.of(text));
    }

    @Test
    void aTextEndsBeforeALetterThatDoesNotFit() {
        assertEquals(1, DisplayWidth.end("a\u6728b", 2));
        assertEquals(2, DisplayWidth.end("a\u6728b", 3));
        assertEquals(2, DisplayWidth.end("e\u0301x", 1), "a mark stays with its letter");
        assertEquals(3, DisplayWidth.end("abc", 9));
        assertEquals(0, DisplayWidth.end("\ud83d\ude00", 1));
    }

    @Test
    void blanksFillAColumn() {
        assertEquals("\u6728  ", DisplayWidth.padded("\u6728", 4));
        assertEquals("abc", DisplayWidth.padded("abc", 2));
    }
}
