package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscapingWriterTest {

    private static final String RED = "\u001b[31m";
    private static final String PAINTED = "\u001b[38;5;16;48;5;70m@@@ 2/2\u001b[0m";

    private final StringWriter written = new StringWriter();

    private String plain(String... parts) throws IOException {
        return written(EscapingWriter.ofMessages(written), parts);
    }

    private String result(boolean coloured, String... parts) throws IOException {
        return written(EscapingWriter.ofResults(written, () -> coloured), parts);
    }

    private String written(EscapingWriter writer, String... parts) throws IOException {
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

    /** No result draws its line anew: a carriage return is one of a name. */
    @Test
    void noCarriageReturnIsPartOfAResult() throws IOException {
        assertEquals("a\\rb\r\n\u6728\n", result(false, "a\rb\r\n\u6728\n"));
        assertEquals("a\\rb\r\n\u6728\na\\rb\r\n", result(true, "a\rb\r\n"));
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

    @Test
    void coloursOfOurOwnPassWhereThereAreColours() throws IOException {
        String painted = "0.5  " + PAINTED + "  x";

        assertEquals(painted, result(true, painted));
        assertEquals(painted + painted.replace("\u001b", "\\u001b"), result(false, painted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[31m", "\u001b[31;1m", "\u001b[0m", "\u001b[m", "\u001b[8m", "\u001b[2J",
        "\u001b[38;5;16;48;5;70m", "\u001b[38;5;16;48;5;70m never closed\n"})
    void coloursOfOthersDoNot(String text) throws IOException {
        String shown = text.replace("\u001b", "\\u001b");

        assertEquals(shown, result(true, text));
        assertEquals(shown + PAINTED + shown, result(true, PAINTED + text));
    }
}
