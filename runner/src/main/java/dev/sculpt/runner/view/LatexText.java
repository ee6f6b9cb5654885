package dev.sculpt.runner.view;

import java.util.Map;

/** Plain text in LaTeX: what LaTeX takes for a command is written so that it is printed. */
final class LatexText {

    private static final Map<Character, String> WRITTEN = Map.ofEntries(
            Map.entry('\\', "\\textbackslash{}"), Map.entry('{', "\\{"), Map.entry('}', "\\}"), Map.entry('$', "\\$"),
            Map.entry('&', "\\&"), Map.entry('#', "\\#"), Map.entry('_', "\\_"), Map.entry('%', "\\%"),
            Map.entry('^', "\\textasciicircum{}"), Map.entry('~', "\\textasciitilde{}"),
            Map.entry('<', "\\textless{}"), Map.entry('>', "\\textgreater{}"), Map.entry('|', "\\textbar{}"),
            Map.entry('"', "\\textquotedbl{}"), Map.entry('…', "\\dots{}"),
            // Behind the end of a row these would be part of its command.
            Map.entry('[', "{[}"), Map.entry(']', "{]}"), Map.entry('*', "{*}"));

    private LatexText() { }

    /** Returns a text, in which a hyphen that begins a number is a minus. */
    static String of(String text) {
        StringBuilder written = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean minus = letter == '-' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))
                    && (at == 0 || text.charAt(at - 1) == ' ');
            written.append(minus ? "$-$" : WRITTEN.getOrDefault(letter, String.valueOf(letter)));
        }
        return written.toString();
    }
}
