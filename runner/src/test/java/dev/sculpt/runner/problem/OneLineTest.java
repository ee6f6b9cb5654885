package dev.sculpt.runner.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void whatATerminalWouldActOnIsWrittenOut() {
        assertEquals("a\\nb\\r\\tc", OneLine.of("a\nb\r\tc"));
        assertEquals("\\u001b[2J", OneLine.of("\u001b[2J"));
        assertEquals("\\u202egnp.exe", OneLine.of("\u202egnp.exe")); // reverses what follows
        assertEquals("\\u2028\\u0085\\ud800", OneLine.of("\u2028\u0085\ud800"));
        assertEquals("\\U000e0041", OneLine.of(Character.toString(0xe0041))); // an invisible letter
    }

    @Test
    void otherTextStays() {
        assertEquals("", OneLine.of(""));
        String harmless = "C:\\new \u00e4\u4e2d" + Character.toString(0x1f9e0);
        assertEquals(harmless, OneLine.of(harmless));
    }

    @Test
    void veryLongTextIsCut() {
        assertEquals(2004, OneLine.of("x".repeat(1_000_000)).length());
        assertTrue(OneLine.of("x".repeat(2001)).endsWith("x ..."));
        assertEquals("x".repeat(2000), OneLine.of("x".repeat(2000)));
    }

    @Test
    void theFirstLineSaysWhetherThereAreMore() {
        assertEquals("one ...", OneLine.firstOf("\none\ntwo"));
        assertEquals("one", OneLine.firstOf("one\n"));
        assertEquals("", OneLine.firstOf("\n"));
    }

    @Test
    void linesOfATraceStayLines() {
        assertEquals("one\n\tat two\n\\u001b", OneLine.each("one\r\n\tat two\n\u001b"));
    }
}
