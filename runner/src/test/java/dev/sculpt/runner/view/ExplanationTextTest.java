package dev.sculpt.runner.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.explanation.Explained;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTextTest {

    @Test
    void linesStandBehindTheirModules() {
        assertEquals("""
                what they do:

                    module 0  a
                              b
                    module 2  c
                    all of it

                more:

                    d

                """, ExplanationText.of(List.of(
                        new Explained("what they do", List.of(List.of("a", "b"), List.of(), List.of("c")),
                                List.of("all of it")),
                        new Explained("more", List.of(), List.of("d"))), 100));
        assertEquals("", ExplanationText.of(List.of(), 100));
    }

    /** 14 columns before the line, 86 for it: 17 words of five columns with their spaces. */
    @Test
    void aLongLineBreaksBetweenWords() {
        String line = "word ".repeat(20).strip();

        assertEquals("t:\n\n    module 0  " + "word ".repeat(17).strip() + "\n" + " ".repeat(14)
                        + "word ".repeat(3).strip() + "\n\n",
                ExplanationText.of(List.of(new Explained("t", List.of(List.of(line)), List.of())), 100));
    }

    @Test
    void aNarrowTerminalIsNotExceeded() {
        assertEquals("t:\n\n    word word\n    word\n\n",
                ExplanationText.of(List.of(new Explained("t", List.of(), List.of("word word word"))), 14));
    }

    @Test
    void aWordThatIsLongerThanALineStaysWhole() {
        String line = "x".repeat(200) + " y";

        assertEquals("t:\n\n    " + "x".repeat(200) + "\n    y\n\n",
                ExplanationText.of(List.of(new Explained("t", List.of(), List.of(line))), 100));
    }
}
