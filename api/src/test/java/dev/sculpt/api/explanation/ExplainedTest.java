package dev.sculpt.api.explanation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainedTest {

    @Test
    void isEmptyWithoutLines() {
        assertTrue(Explained.NOTHING.isEmpty());
        assertTrue(new Explained("title", List.of(List.of(), List.of()), List.of()).isEmpty());
        assertFalse(new Explained("title", List.of(), List.of("line")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines", "a\u0007"})
    void everyLineIsOne(String line) {
        assertThrows(IllegalArgumentException.class, () -> new Explained("title", List.of(List.of(line)), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Explained("title", List.of(), List.of(line)));
    }

    @Test
    void linesHaveATitle() {
        assertThrows(IllegalArgumentException.class, () -> new Explained("", List.of(), List.of("line")));
        assertThrows(IllegalArgumentException.class, () -> new Explained("a\nb", List.of(), List.of()));
    }
}
