package dev.sculpt.runner.view;

import dev.sculpt.api.explanation.Explained;
import dev.sculpt.runner.problem.DisplayWidth;
import java.util.List;

/** What is said of a network in words, below its drawing: a title, then lines behind the modules that they are of. */
final class ExplanationText {

    private static final String INDENT = "    ";
    private static final int WIDTH = HierarchyDrawing.WIDTH;

    private ExplanationText() { }

    /** Returns the text, each explanation ended by an empty line; empty where nothing is said. */
    static String of(List<Explained> explanations) {
        StringBuilder text = new StringBuilder();
        for (Explained explained : explanations) {
            text.append(explained.title()).append(":\n\n");
            int label = ("module " + (explained.modules().size() - 1)).length();
            for (int module = 0; module < explained.modules().size(); module++) {
                String before = "module " + module;
                for (String line : explained.modules().get(module)) {
                    append(text, INDENT + before + " ".repeat(label - before.length()) + "  ", line);
                    before = "";
                }
            }
            explained.network().forEach(line -> append(text, INDENT, line));
            text.append('\n');
        }
        return text.toString();
    }

    // Breaks between words; what follows stands below what comes first. A word longer than a line stays whole.
    private static void append(StringBuilder text, String before, String line) {
        String rest = before + line;
        String indent = " ".repeat(before.length());
        while (DisplayWidth.of(rest) > WIDTH) {
            int full = DisplayWidth.end(rest, WIDTH);
            int end = rest.lastIndexOf(' ', full);
            end = end > indent.length() ? end : rest.indexOf(' ', full);
            if (end < 0) {
                break;
            }
            text.append(rest, 0, end).append('\n');
            rest = indent + rest.substring(end + 1);
        }
        text.append(rest).append('\n');
    }
}
