package dev.sculpt.runner.cli;

import dev.sculpt.runner.problem.OneLine;
import java.util.List;
import java.util.stream.Collectors;

/** Command lines to be shown and copied: words that a shell would take apart or change stand in quotes. */
final class ShellWord {

    private static final String PLAIN = "_@%+=:,./-";

    private ShellWord() { }

    /** Returns words as one line. What would move the cursor is written out, and is then no longer the same word. */
    static String join(List<String> words) {
        return words.stream().map(ShellWord::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        boolean plain = !word.isEmpty()
                && word.codePoints().allMatch(point -> Character.isLetterOrDigit(point) || PLAIN.indexOf(point) >= 0);
        return plain ? word : "'" + OneLine.of(word).replace("'", "'\\''") + "'";
    }
}
