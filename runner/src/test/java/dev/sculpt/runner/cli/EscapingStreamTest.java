package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EscapingStreamTest {

    @Test
    void whatActsOnATerminalIsWrittenOutAndLettersStayWhole() {
        StringWriter shown = new StringWriter();
        PrintStream plugin = new PrintStream(
                new EscapingStream(EscapingWriter.ofMessages(shown)), true, StandardCharsets.UTF_8);

        plugin.print("\u001b[31mré\u6728\ud83d\ude00");
        plugin.println();

        assertEquals("\\u001b[31mré\u6728\ud83d\ude00" + System.lineSeparator(), shown.toString());
    }
}
