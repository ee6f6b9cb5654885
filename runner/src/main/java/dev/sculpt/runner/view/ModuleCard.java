package dev.sculpt.runner.view;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.runner.engine.ModuleContent;
import dev.sculpt.runner.engine.UnitNames;
import dev.sculpt.runner.problem.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * The box of one module in a drawing, without its edges.
 *
 * @param title its first line
 * @param lines what stands inside from the inputs on, at least one line
 * @param noted whether the last of them is a note
 * @param width columns with the borders
 */
record ModuleCard(String title, List<String> lines, boolean noted, int width) {

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
        int width = Math.max(minimalWidth, BORDERS + Math.max(widest, title.length()));
        return new ModuleCard(title, lines, !note.isEmpty(), width);
    }

    /**
     * Returns what a module holds from the inputs on, one line per kind of unit it has, and the note; a true module may hold
     * none that is known.
     */
    static List<String> lines(Hierarchy.Module module, UnitNames names, String note) {
        List<String> lines = new ArrayList<>();
        for (ModuleContent content : ModuleContent.of(module, names, TEXT_WIDTH)) {
            lines.add(switch (content.kind()) {
                case INPUTS -> "in     ";
                case HIDDEN -> "hidden ";
                case OUTPUTS -> "out    ";
                case NOTHING -> "";
            } + content.text());
        }
        if (!note.isEmpty()) {
            lines.add(note);
        }
        return lines;
    }

    /** Returns the number of rows with the title and the borders. */
    int height() {
        return lines.size() + 3;
    }

    /**
     * Draws the box: its title, what it holds from the outputs down to the inputs, as drawings have inputs below, and last
     * the note.
     *
     * @param bottom the row of the lower border
     */
    void draw(TextCanvas canvas, int bottom, int left) {
        canvas.text(bottom, left, "└" + "─".repeat(width - 2) + "┘");
        int row = bottom + 1;
        for (String line : upwards()) {
            canvas.text(row, left, "│ " + DisplayWidth.padded(line, width - BORDERS) + " │");
            row++;
        }
        canvas.text(row, left, "┌" + "─".repeat(width - 2) + "┐");
    }

    // The title stands inside: edges leave through the upper border.
    private List<String> upwards() {
        List<String> upwards = new ArrayList<>(lines);
        if (noted) {
            upwards.add(0, upwards.remove(upwards.size() - 1));
        }
        upwards.add(title);
        return upwards;
    }
}
