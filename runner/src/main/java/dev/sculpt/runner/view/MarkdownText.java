package dev.sculpt.runner.view;

import dev.sculpt.runner.problem.OneLine;

/** Plain text in Markdown: what Markdown or HTML takes for more than text is written so that it is printed. */
final class MarkdownText {

    private static final String SPECIAL = "\\`*[]<>|~";

    private MarkdownText() { }

    /** Returns a text within a line; what would break it is written out. An underscore within a word is one anyway. */
    static String of(String given) {
        String text = OneLine.whole(given);
        StringBuilder written = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean inWord = isWord(text, at - 1) && isWord(text, at + 1);
            boolean special = SPECIAL.indexOf(letter) >= 0 || letter == '_' && !inWord;
            written.append(special ? "\\" : "").append(letter);
        }
        return written.toString();
    }

    private static boolean isWord(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
