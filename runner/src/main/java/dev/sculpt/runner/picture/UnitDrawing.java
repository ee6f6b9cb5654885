package dev.sculpt.runner.picture;

import dev.sculpt.colours.FunctionColour;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.picture.LayeredLayout.Point;
import dev.sculpt.runner.statistics.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Draws the units of a network: apart as circles with their names, packed as dots, or as pixels of a picture. */
final class UnitDrawing {

    private static final double DOT = 3.6;

    private final Sculpted sculpted;
    private final NetworkView view;
    private final NetworkLayout layout;
    private final CellPlan plan;
    private final int depth;

    UnitDrawing(Sculpted sculpted, NetworkView view, CellPlan plan, NetworkLayout layout) {
        this.sculpted = sculpted;
        this.view = view;
        this.layout = layout;
        this.plan = plan;
        this.depth = view.network().depth();
    }

    void draw(Svg svg) {
        for (int index = 0; index < layout.cells().size(); index++) {
            Cell cell = layout.cells().get(index);
            switch (cell.form()) {
                case APART -> cell.units().forEach(unit -> drawUnit(svg, cell, unit));
                case PACKED -> drawDots(svg, cell, layout.middle(index));
                case PIXELS -> drawPixels(svg, cell, layout.middle(index));
            }
        }
    }

    // Inputs and outputs have the colour of their true module, hidden units that of the module they are in.
    private int function(Cell cell, int unit) {
        int found = cell.module() == Cell.LOOSE ? -1 : view.functions().get(cell.module());
        if (cell.layer() > 0 && cell.layer() < depth) {
            return found;
        }
        return sculpted.truth().map(truth -> Mistakes.function(truth, unit, cell.layer() == 0)).orElse(found);
    }

    private String name(int layer, int unit) {
        return layer == 0 ? view.names().inputs().get(unit) : layer == depth ? view.names().outputs().get(unit)
                : "h" + layer + "." + unit;
    }

    private void drawUnit(Svg svg, Cell cell, int unit) {
        Point place = layout.place(cell.layer(), unit);
        String name = name(cell.layer(), unit);
        int function = function(cell, unit);
        boolean hidden = cell.layer() > 0 && cell.layer() < depth;
        boolean wrong = view.mistakes().isMarked(cell.layer(), unit, depth);
        svg.begin("g", "data-unit", cell.layer() + "." + unit, "data-module", cell.module(), "data-function", function)
                .text("title", name + (wrong ? ", wrong here" : "")
                        + (cell.layer() == 0 ? "" : ", bias " + view.network().layer(cell.layer() - 1).bias(unit)))
                .element("circle", "class", FunctionColour.of(function).styleName(), "cx", place.x(), "cy", place.y(),
                        "r", CellPlan.RADIUS);
        if (wrong) {
            svg.element("circle", "class", "wrong", "cx", place.x(), "cy", place.y(), "r", CellPlan.RADIUS + 3);
            svg.text("text", "✗", "class", "wrong-text", "x", place.x() + 9, "y", place.y() - 9);
        }
        if (hidden) {
            svg.text("text", String.valueOf(unit), "class", "on-fill", "text-anchor", "middle", "x", place.x(), "y",
                    place.y() + 3.5);
        } else {
            double down = cell.layer() == 0 ? CellPlan.RADIUS + LabelRoom.BASELINE_BELOW
                    : -CellPlan.RADIUS - LabelRoom.BASELINE_ABOVE;
            svg.text("text", TextSize.cut(name, CellPlan.NAME_SIZE, plan.pitch(cell.layer()) - 4), "class", "small",
                    "text-anchor", "middle", "x", place.x(), "y", place.y() + down);
        }
        svg.end();
    }

    private void drawDots(Svg svg, Cell cell, Point middle) {
        int columns = CellPlan.columns(cell.units().size());
        double left = middle.x() - Math.min(columns, cell.units().size()) * CellPlan.dotPitch() / 2;
        double top = middle.y() - cell.height() / 2;
        Map<FunctionColour, StringBuilder> dots = new TreeMap<>();
        for (int index = 0; index < cell.units().size(); index++) {
            int row = index / columns;
            int column = index % columns;
            dots.computeIfAbsent(FunctionColour.of(function(cell, cell.units().get(index))), key -> new StringBuilder())
                    .append('M').append(Svg.number(left + column * CellPlan.dotPitch())).append(' ')
                    .append(Svg.number(top + row * CellPlan.dotPitch()))
                    .append("h" + DOT + "v" + DOT + "h-" + DOT + "z");
        }
        begin(svg, cell);
        dots.forEach((colour, path) -> svg.element("path", "class", colour.styleName() + "-area", "d", path));
        label(svg, cell, middle);
    }

    private void drawPixels(Svg svg, Cell cell, Point middle) {
        ImageShape image = plan.image().orElseThrow();
        double left = middle.x() - cell.width() / 2;
        double top = middle.y() - cell.height() / 2;
        Map<FunctionColour, List<Integer>> pixels = new TreeMap<>();
        cell.units().forEach(unit ->
                pixels.computeIfAbsent(FunctionColour.of(function(cell, unit)), key -> new ArrayList<>()).add(unit));
        begin(svg, cell);
        svg.element("rect", "class", "image", "x", left - 0.5, "y", top - 0.5, "width", cell.width() + 1, "height",
                cell.height() + 1);
        pixels.forEach((colour, units) -> svg.element("path", "class", colour.styleName() + "-area", "d",
                image.path(units, left, top, plan.scale())));
        label(svg, cell, middle);
    }

    private static void begin(Svg svg, Cell cell) {
        svg.begin("g", "data-layer", cell.layer(), "data-module", cell.module());
    }

    private void label(Svg svg, Cell cell, Point middle) {
        long wrong = cell.units().stream().filter(unit -> view.mistakes().isMarked(cell.layer(), unit, depth)).count();
        String said = Counted.of(cell.units().size(), cell.form() == Cell.Form.PIXELS ? "pixel"
                : cell.layer() == 0 ? "input" : cell.layer() == depth ? "output" : "unit");
        Optional<String> wrongly = wrong == 0 ? Optional.empty() : Optional.of(", " + wrong + " wrong");
        svg.text("text", said + wrongly.orElse(""), "class", wrong == 0 ? "small" : "wrong-text", "text-anchor", "middle",
                "x", middle.x(), "y", middle.y() + cell.height() / 2 + LabelRoom.BASELINE_BELOW).end();
    }
}
