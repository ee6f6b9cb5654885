package dev.sculpt.runner.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextCanvasTest {

    private final TextCanvas canvas = new TextCanvas();

    @Test
    void writesAtRowsFromBelowAndColumns() {
        canvas.text(1, 2, "ab");
        canvas.text(0, 0, "x");

        assertEquals("  ab\nx\n", canvas.toString());
    }

    @Test
    void aWideLetterTakesTwoColumns() {
        canvas.text(0, 0, "|\u6728|");
        canvas.text(0, 4, "x");

        assertEquals("|\u6728|x\n", canvas.toString());
    }

    @Test
    void aMarkStandsOnItsLetter() {
        canvas.text(0, 0, "|\u6728\u0301e\u0301|");
        canvas.text(0, 5, "x");

        assertEquals("|\u6728\u0301e\u0301|x\n", canvas.toString());
    }

    @Test
    void whatIsWrittenOverIsGone() {
        canvas.text(0, 0, "abcd");
        canvas.text(0, 1, "\u6728");

        assertEquals("a\u6728d\n", canvas.toString());
    }

    @Test
    void halfAWideLetterIsABlank() {
        canvas.text(0, 0, "\u6728\u6728|");
        canvas.text(0, 1, "xy");

        assertEquals(" xy |\n", canvas.toString());
    }

    @Test
    void aVerticalLineIsDrawnThrough() {
        canvas.line(0, 0, new BoxLine(BoxLine.LEFT + BoxLine.RIGHT));
        canvas.line(0, 0, BoxLine.VERTICAL);

        assertEquals("\u2502\n", canvas.toString());
    }
}
