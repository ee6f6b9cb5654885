package dev.sculpt.runner.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineWidthTest {

    private static final LineWidth TWENTY = new LineWidth(20);

    @Test
    void linesAreBrokenAtBlanksAndIndented() {
        assertEquals("twenty letters in it", TWENTY.wrapped("twenty letters in it"));
        assertEquals("one two three four\n    five six seven\n    eight",
                TWENTY.wrapped("one two three four five six seven eight"));
        assertEquals("  one two three four\n      five six seven", TWENTY.wrapped("  one two three four five six seven"));
        assertEquals("    one two three\n        four five\n        six", TWENTY.wrapped("    one two three four five six"));
    }

    @Test
    void aLineIsOneLineAndActsOnNoTerminal() {
        assertEquals("a\\nb\\u001b[31m c", TWENTY.wrapped("a\nb\u001b[31m c"));
        assertEquals("a\\r\\nb\\u001b[31m cd\n  e", TWENTY.hanging("a\r\nb\u001b[31m cd e", 2));
    }

    @Test
    void aProbabilityStaysInOnePiece() {
        assertEquals("this is worse,\n    p = 0.001", TWENTY.wrapped("this is worse, p = 0.001"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 5, 8})
    void whatIsNarrowerThanAnIndentationHasAWordOnALine(int width) {
        LineWidth narrow = new LineWidth(width);

        for (String line : List.of("some words to break", "    indented words to break", " a b c d e f g h")) {
            assertTrue(narrow.wrapped(line).lines().count() > 1, line);
            assertEquals(line.replace(" ", ""), narrow.wrapped(line).replaceAll("\\s", ""));
            assertEquals(line.replace(" ", ""), narrow.hanging(line, 6).replaceAll("\\s", ""));
        }
    }

    @Test
    void aLongWordStaysWholeWhereThereIsRoom() {
        LineWidth inAFile = new LineWidth(20, Integer.MAX_VALUE);

        assertEquals("a-word-of-more-than-twenty\n    letters", inAFile.wrapped("a-word-of-more-than-twenty letters"));
        assertEquals("a-word-of-more-than-twenty\n  letters", TWENTY.hanging("a-word-of-more-than-twenty letters", 2));
    }

    @Test
    void elseItIsBrokenBehindASlashOrAnywhere() {
        assertEquals("of two\n    /a-folder/data/\n    first.csv here",
                TWENTY.wrapped("of two /a-folder/data/first.csv here"));
        assertEquals("of two\n    a-word-of-more-t\n    han-twenty\n    letters more",
                TWENTY.wrapped("of two a-word-of-more-than-twenty letters more"));
        assertEquals("of two\n    \u6f22\u6f22\u6f22\u6f22\u6f22\u6f22\u6f22\u6f22\n    \u6f22",
                TWENTY.wrapped("of two " + "\u6f22".repeat(9)));
    }

    @Test
    void aSentenceIsOneLineWhereNoTerminalLimitsIt() {
        String line = "word ".repeat(50).strip();

        assertEquals(line, LineWidth.ofSentences(Integer.MAX_VALUE).wrapped(line));
        assertEquals(LineWidth.ofProse(80).wrapped(line), LineWidth.ofSentences(80).wrapped(line));
    }

    @Test
    void whatFollowsANameBeginsBelowItsText() {
        assertEquals("name   one two three", TWENTY.hanging("name   one two three", 7));
        assertEquals("name   one two three\n       four five six\n       seven",
                TWENTY.hanging("name   one two three four five six seven", 7));
        assertEquals("one two three four\nfive six seven", TWENTY.hanging("one two three four five six seven", 0));
    }

    @Test
    void nothingIsBrokenBeforeTheColumn() {
        assertEquals("of two words  a-word-that-is-long\n              b",
                TWENTY.hanging("of two words  a-word-that-is-long b", 14));
        assertEquals("a-word-of-more-than-twenty\nletters", TWENTY.hanging("a-word-of-more-than-twenty letters", 0));
        assertEquals("a-name-of-more-than-twenty\n  and words", TWENTY.hanging("a-name-of-more-than-twenty and words", 2));
    }

    @Test
    void blanksBetweenWordsArePartOfNoBrokenLine() {
        assertEquals("- one two three four\n  five", TWENTY.hanging("- one two three four   five", 2));
        assertEquals("- one two three four\n  five", TWENTY.hanging("- one two three four five ", 2));
        assertEquals("a-word-of-more-than-twenty ", TWENTY.hanging("a-word-of-more-than-twenty ", 0));
    }

    /** Each of these characters takes two columns. */
    @Test
    void wideCharactersCountTwice() {
        assertEquals("n  \u6f22\u6f22 \u5b57\u5b57 \u6f22\u6f22\n   \u5b57\u5b57",
                TWENTY.hanging("n  \u6f22\u6f22 \u5b57\u5b57 \u6f22\u6f22 \u5b57\u5b57", 3));
    }
}
