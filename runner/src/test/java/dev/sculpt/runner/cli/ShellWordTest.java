package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShellWordTest {

    @Test
    void wordsThatAShellWouldTakeApartAreQuoted() {
        assertEquals("sculpt resume runs/a-1.5_\u00e9",
                ShellWord.join(List.of("sculpt", "resume", "runs/a-1.5_\u00e9")));
        assertEquals("'my runs/a' '$HOME' '' 'it'\\''s'", ShellWord.join(List.of("my runs/a", "$HOME", "", "it's")));
    }

    @Test
    void whatMovesTheCursorIsWrittenOut() {
        assertEquals("'a\\u009b31m' 'b\\n'", ShellWord.join(List.of("a\u009b31m", "b\n")));
    }
}
