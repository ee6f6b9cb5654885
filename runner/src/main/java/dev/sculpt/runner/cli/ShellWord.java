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

    /** Returns words for a script, each exactly as it is, whatever is in it. */
    static String script(List<String> words) {
        return words.stream().map(word -> isPlain(word) ? word : inQuotes(word)).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return isPlain(word) ? word : inQuotes(OneLine.of(word));
    }

    private static boolean isPlain(String word) {
        return !word.isEmpty()
                && word.codePoints().allMatch(point -> Character.isLetterOrDigit(point) || PLAIN.indexOf(point) >= 0);
    }

    private static String inQuotes(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
