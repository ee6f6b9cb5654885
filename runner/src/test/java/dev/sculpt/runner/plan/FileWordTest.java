package dev.sculpt.runner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileWordTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "xor-2.b_c", "A_", "connect", "com10"})
    void aWordStaysAsItIs(String word) {
        assertTrue(FileWord.isOne(word));
        assertEquals(word, FileWord.of(word, "none"));
    }

    @ParameterizedTest
    @CsvSource({
        "'',        none",
        "--,        none",
        "\u6728,    none",
        "..,        none",
        "../a,      a",
        "/etc/x,    etc-x",
        ".hidden,   hidden",
        "a b\u00f6c, a-b-c",
        "dot.,      dot",
        "_a,        a",
        "CON,       none-CON",
        "nul.txt,   none-nul.txt",
        "lpt1,      none-lpt1",
        "-x-,       x",
    })
    void otherTextsBecomeOne(String text, String word) {
        assertFalse(FileWord.isOne(text));
        assertEquals(word, FileWord.of(text, "none"));
        assertTrue(FileWord.isOne(word));
    }

    @Test
    void controlCharactersAreNoLetters() {
        assertEquals("a-b", FileWord.of("a\u0000\u001b\n/\\b", "none"));
    }

    @Test
    void longOnesAreCut() {
        assertEquals("x".repeat(100), FileWord.of("x".repeat(300), "none"));
        assertEquals("x".repeat(99), FileWord.of("x".repeat(99) + ".y", "none"), "no dot is left at the end");
        assertFalse(FileWord.isOne("x".repeat(101)));
    }
}
