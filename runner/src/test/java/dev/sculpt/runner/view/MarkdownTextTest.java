package dev.sculpt.runner.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarkdownTextTest {

    @Test
    void linksEmphasisAndHtmlAreText() {
        assertEquals("\\[x\\](y) \\<b\\> é\\_\\*ü\\* a\\|b \\`c\\` \\~d\\~ \\\\",
                MarkdownText.of("[x](y) <b> é_*ü* a|b `c` ~d~ \\"));
    }

    @Test
    void whatBreaksALineIsWrittenOut() {
        assertEquals("a\\\\nb", MarkdownText.of("a\nb"));
    }

    @Test
    void wordsStay() {
        assertEquals("exact_hierarchy -37.5 % (p = 0.05)", MarkdownText.of("exact_hierarchy -37.5 % (p = 0.05)"));
        assertEquals("\\_x\\_ y\\_", MarkdownText.of("_x_ y_"));
    }
}
