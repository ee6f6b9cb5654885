package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapingWriterTest {

    private static final String RED = "\u001b[31m";

    private final StringWriter written = new StringWriter();

    private String plain(String... parts) throws IOException {
        EscapingWriter writer = new EscapingWriter(written, false);
        for (String part : parts) {
            writer.write(part);
        }
        return written.toString();
    }

    @Test
    void textAndItsLinesPass() throws IOException {
        String text = "a\tb\n\u6728 \u250c\u2500 \ud83d\ude00\r1 of 2\r\n";

        assertEquals(text, plain(text));
    }

    @Test
    void whatActsOnATerminalDoesNot() throws IOException {
        assertEquals("\\u001b[31m\\u001b]0;title\\u0007\\u0000\\u202e", plain(RED + "\u001b]0;title\u0007\u0000\u202e"));
    }

    @Test
    void aLetterInTwoPartsStaysOne() throws IOException {
        assertEquals("\ud83d\ude00", plain("\ud83d", "\ude00"));
    }

    @Test
    void halfALetterIsWrittenOut() throws IOException {
        assertEquals("\\ud83dx", plain("\ud83d", "x"));
    }

    @ParameterizedTest
    @CsvSource({"'\u001b[31;1m', '\u001b[31;1m'", "'\u001b[0m', '\u001b[0m'", 
        "'\u001b[38;5;16;48;5;231m', '\u001b[38;5;16;48;5;231m'", "'\u001b[8m', '\\u001b[8m'",
        "'\u001b[2J', '\\u001b[2J'"})
    void coloursAndNothingElsePassWhereThereAreColours(String text, String shown) throws IOException {
        new EscapingWriter(written, true).write(text);

        assertEquals(shown, written.toString());
    }
}
