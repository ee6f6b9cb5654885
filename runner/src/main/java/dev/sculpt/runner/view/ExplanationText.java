package dev.sculpt.runner.view;

import dev.sculpt.api.explanation.Explained;
import dev.sculpt.runner.problem.DisplayWidth;
import java.util.List;

/** What is said of a network in words, below its drawing: a title, then lines behind the modules that they are of. */
final class ExplanationText {

    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();
    private final int width;

    private ExplanationText(int width) {
        this.width = width;
    }

    /**
     * Returns the text, each explanation ended by an empty line; empty where nothing is said.
     *
     * @param room columns there are; at most as many as a drawing has are used
     */
    static String of(List<Explained> explanations, int room) {
        ExplanationText text = new ExplanationText(Math.min(HierarchyDrawing.WIDTH, room));
        explanations.forEach(text::add);
        return text.text.toString();
    }

    private void add(Explained explained) {
        text.append(explained.title()).append(":\n\n");
        int label = ("module " + (explained.modules().size() - 1)).length();
        for (int module = 0; module < explained.modules().size(); module++) {
            String before = "module " + module;
            for (String line : explained.modules().get(module)) {
                append(INDENT + before + " ".repeat(label - before.length()) + "  ", line);
                before = "";
            }
        }
        explained.network().forEach(line -> append(INDENT, line));
        text.append('\n');
    }

    // Breaks between words; what follows stands below what comes first. A word longer than a line stays whole.
    private void append(String before, String line) {
        String rest = before + line;
        String indent = " ".repeat(before.length());
        while (DisplayWidth.of(rest) > width) {
            int full = DisplayWidth.end(rest, width);
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
