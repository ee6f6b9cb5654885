package dev.sculpt.runner.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LineWidthTest {

    private static final LineWidth TWENTY = new LineWidth(20);

    @Test
    void linesAreBrokenAtBlanksAndIndented() {
        assertEquals("twenty letters in it", TWENTY.wrapped("twenty letters in it"));
        assertEquals("one two three four\n    five six seven\n    eight",
                TWENTY.wrapped("one two three four five six seven eight"));
        assertEquals("  one two three four\n      five six seven", TWENTY.wrapped("  one two three four five six seven"));
    }

    @Test
    void aProbabilityStaysInOnePiece() {
        assertEquals("this is worse,\n    p = 0.001", TWENTY.wrapped("this is worse, p = 0.001"));
    }

    @Test
    void aLongWordStaysWhole() {
        assertEquals("a-word-of-more-than-twenty\n    letters", TWENTY.wrapped("a-word-of-more-than-twenty letters"));
    }
}
