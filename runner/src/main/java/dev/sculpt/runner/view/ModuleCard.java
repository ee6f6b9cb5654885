package dev.sculpt.runner.view;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.runner.engine.UnitNames;
import dev.sculpt.runner.problem.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * The box of one module in a drawing, without its edges.
 *
 * @param title what stands in the upper border
 * @param lines what stands inside, at least one line
 * @param width columns with the borders
 */
record ModuleCard(String title, List<String> lines, int width) {

    private static final int TEXT_WIDTH = 26;
    private static final int BORDERS = 4;

    ModuleCard {
        lines = List.copyOf(lines);
    }

    /**
     * Writes a module's box.
     *
     * @param minimalWidth columns that its edges need
     * @param note its last line, empty for none
     */
    static ModuleCard of(int number, Hierarchy.Module module, UnitNames names, int minimalWidth, String note) {
        String title = "module " + number;
        List<String> lines = lines(module, names, note);
        int widest = lines.stream().mapToInt(DisplayWidth::of).max().orElse(0);
        int width = Math.max(minimalWidth, BORDERS + Math.max(widest, title.length() + 1));
        return new ModuleCard(title, lines, width);
    }

    /**
     * Returns what a module holds, one line per kind of unit it has, and the note; a true module may hold none that is
     * known.
     */
    static List<String> lines(Hierarchy.Module module, UnitNames names, String note) {
        List<String> lines = new ArrayList<>();
        if (!module.inputs().isEmpty()) {
            lines.add("in     " + names.inputs(module.inputs(), TEXT_WIDTH));
        }
        if (module.hidden() > 0) {
            lines.add("hidden " + module.hidden());
        }
        if (!module.outputs().isEmpty()) {
            lines.add("out    " + names.outputs(module.outputs(), TEXT_WIDTH));
        }
        if (lines.isEmpty()) {
            lines.add("middle");
        }
        if (!note.isEmpty()) {
            lines.add(note);
        }
        return lines;
    }

    /** Returns the number of rows with the borders. */
    int height() {
        return lines.size() + 2;
    }

    /** Draws the box. */
    void draw(TextCanvas canvas, int top, int left) {
        canvas.text(top, left, "┌─ " + title + " " + "─".repeat(width - title.length() - 5) + "┐");
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line);
            canvas.text(top + 1 + line, left, "│ " + DisplayWidth.padded(text, width - BORDERS) + " │");
        }
        canvas.text(top + height() - 1, left, "└" + "─".repeat(width - 2) + "┘");
    }
}
