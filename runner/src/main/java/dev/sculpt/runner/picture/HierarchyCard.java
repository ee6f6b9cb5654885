package dev.sculpt.runner.picture;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.runner.engine.ModuleContent;
import dev.sculpt.runner.engine.UnitNames;
import dev.sculpt.runner.statistics.Counted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The box of a module in a picture of a hierarchy.
 *
 * @param title its first line, empty for none
 * @param lines what it holds
 * @param computed what it computes, in lines
 * @param wrong what is wrong with it, in lines
 */
record HierarchyCard(String title, List<String> lines, List<String> computed, List<String> wrong) {

    static final double LINE = 15;
    private static final double PADDING = 10;
    private static final double SIZE = TextSize.COMMON_TEXT;
    private static final double MOST = 420;
    private static final int NAMES = 34;
    private static final int MOST_LINES = 6;

    HierarchyCard {
        lines = List.copyOf(lines);
        computed = List.copyOf(computed);
        wrong = List.copyOf(wrong);
    }

    static HierarchyCard of(String title, Hierarchy.Module module, UnitNames names, List<String> said, List<String> wrong) {
        List<String> lines = new ArrayList<>();
        for (ModuleContent content : ModuleContent.of(module, names, NAMES)) {
            lines.add(switch (content.kind()) {
                case INPUTS -> "in " + content.text();
                case HIDDEN -> Counted.of(module.hidden(), "hidden unit");
                case OUTPUTS -> "out " + content.text();
                case NOTHING -> content.text();
            });
        }
        Collections.reverse(lines); // pictures have inputs below
        List<String> computed = broken(said);
        return new HierarchyCard(title, lines, computed.size() <= MOST_LINES ? computed : dotted(computed), broken(wrong));
    }

    // Between words alone: where one is longer than a line, lines are as long as it is.
    private static List<String> broken(List<String> said) {
        double widest = said.stream().flatMap(line -> Stream.of(line.split(" ")))
                .mapToDouble(word -> TextSize.of(word, SIZE)).max().orElse(0);
        return said.stream().flatMap(line -> TextSize.lines(line, SIZE, Math.max(MOST, widest)).stream()).toList();
    }

    private static List<String> dotted(List<String> lines) {
        List<String> fewer = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
        fewer.add("…");
        return fewer;
    }

    double width() {
        double widest = TextSize.bold(title, SIZE);
        for (String line : wrong) {
            widest = Math.max(widest, TextSize.bold(line, SIZE));
        }
        for (List<String> all : List.of(lines, computed)) {
            for (String line : all) {
                widest = Math.max(widest, TextSize.of(line, SIZE));
            }
        }
        return widest + 2 * PADDING;
    }

    double height() {
        return 2 * PADDING + LINE * ((title.isEmpty() ? 0 : 1) + lines.size() + computed.size() + wrong.size())
                + (computed.isEmpty() ? 0 : PADDING / 2) - 3;
    }

    /** Draws what stands inside a box. */
    void draw(Svg svg, double left, double top, String titleClass) {
        double x = left + PADDING;
        double y = top + PADDING + SIZE - 2;
        if (title.isEmpty()) {
            y -= LINE;
        } else {
            svg.text("text", title, "class", titleClass, "x", x, "y", y);
        }
        for (String line : lines) {
            y += LINE;
            svg.text("text", line, "class", "text", "x", x, "y", y);
        }
        y += PADDING / 2;
        for (String line : computed) {
            y += LINE;
            svg.text("text", line, "class", "text", "x", x, "y", y, "font-style", "italic");
        }
        y -= computed.isEmpty() ? PADDING / 2 : 0;
        for (String line : wrong) {
            y += LINE;
            svg.text("text", line, "class", "wrong-text", "x", x, "y", y);
        }
    }
}
