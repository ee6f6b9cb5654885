package dev.sculpt.runner.view;

import dev.sculpt.api.explanation.Explained;
import dev.sculpt.runner.problem.OneLine;
import java.util.List;

/** What is said of a network in words, below its drawing: a title, then lines behind the modules that they are of. */
final class ExplanationText {

    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();
    private final LineWidth width;

    private ExplanationText(LineWidth width) {
        this.width = width;
    }

    /**
     * Returns the text, each explanation ended by an empty line; empty where nothing is said.
     *
     * @param room columns there are; at most as many as running text has are used
     */
    static String of(List<Explained> explanations, int room) {
        ExplanationText text = new ExplanationText(LineWidth.ofProse(room));
        explanations.forEach(text::add);
        return text.text.toString();
    }

    private void add(Explained explained) {
        text.append(OneLine.whole(explained.title())).append(":\n\n");
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

    private void append(String before, String line) {
        text.append(width.hanging(before + line, before.length())).append('\n');
    }
}
