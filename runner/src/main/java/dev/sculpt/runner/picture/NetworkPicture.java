package dev.sculpt.runner.picture;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.colours.FunctionColour;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.UnitsAside;
import dev.sculpt.runner.statistics.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A picture of a sculpted network: a row for each layer, inputs below; every unit that takes part within the box of its
 * module; edges by sign and strength. Beside it the true hierarchy, where it is known; below it what is wrong, and what the
 * signs mean. An input or output has the colour of its true module, and a red ring where it is elsewhere.
 */
public final class NetworkPicture {

    private static final double MARGIN = 14;
    private static final double LABELS = 92;
    private static final double HEAD = 44;
    private static final double BESIDE = 36;
    private static final double TRUTH = 18; // the line above it
    private static final double LEAST_WIDTH = 400;
    private static final int NAMES = 70;
    /** Edges per living unit and percentage of the dense network's from which on both a network is hardly sculpted. */
    private static final int MANY_EDGES = 5;
    private static final double DENSE_PERCENT = 20;

    private final Sculpted sculpted;
    private final NetworkView view;
    private final CellPlan plan;
    private final NetworkLayout layout;
    private final Svg svg = new Svg();

    private NetworkPicture(Sculpted sculpted) {
        this.sculpted = sculpted;
        this.view = NetworkView.of(sculpted);
        this.plan = new CellPlan(view.network(), view.living(), view.names(),
                ImageShape.of(sculpted.sculpture().names().inputs()));
        this.layout = new NetworkLayout(view.network(), plan.cells(sculpted.sculpture().modules()), titles());
    }

    /** Returns the picture of a network. Cost: O(edges of the dense network), beside the layout. */
    public static Picture of(Sculpted network) {
        return new NetworkPicture(network).draw();
    }

    private Picture draw() {
        String title = NetworkTitle.of(sculpted.id());
        Picture truth = HierarchyPicture.truth(sculpted, view, layout.height() - TRUTH)
                .orElse(new Picture("", "", 0, 0, ""));
        double left = MARGIN + LABELS;
        double wide = left + layout.width();
        double width = Math.max(Math.max(LEAST_WIDTH, wide + (truth.width() > 0 ? BESIDE + truth.width() : 0)),
                Math.max(TextSize.bold(title, TextSize.TITLE),
                        TextSize.of(numbers(), TextSize.SMALL_TEXT)) + 2 * MARGIN) + MARGIN;
        svg.text("text", title, "class", "title", "x", MARGIN, "y", 22.0);
        svg.text("text", numbers(), "class", "note", "x", MARGIN, "y", 38.0);
        drawRows(left);
        svg.begin("g", "transform", translated(left, HEAD));
        drawBoxes();
        new EdgeDrawing(view.network(), layout).draw(svg);
        drawTitles();
        new UnitDrawing(sculpted, view, plan, layout).draw(svg);
        svg.end();
        double bottom = HEAD + layout.height();
        if (truth.width() > 0) {
            double down = HEAD + TRUTH + Math.max(0, (layout.height() - TRUTH - truth.height()) / 2);
            svg.text("text", "true hierarchy", "class", "text", "x", wide + BESIDE + 12, "y", down - 6);
            svg.begin("g", "transform", translated(wide + BESIDE, down)).raw(truth.body()).end();
            svg.element("path", "class", "rule", "d", "M" + Svg.number(wide + BESIDE / 2) + " " + Svg.number(HEAD) + "v"
                    + Svg.number(Math.max(layout.height(), truth.height() + TRUTH)));
            bottom = Math.max(bottom, HEAD + TRUTH + truth.height());
        }
        double end = drawFoot(bottom + 8, width - 2 * MARGIN);
        return new Picture(title, description(), width, end + MARGIN, svg.toString());
    }

    private static String translated(double x, double y) {
        return "translate(" + Svg.number(x) + " " + Svg.number(y) + ")";
    }

    private String numbers() {
        return Counted.of(view.living().hidden(), "hidden unit") + ", "
                + Counted.of(view.network().livingEdges(), "edge") + " ("
                + Svg.number(view.network().densityPercent()) + " %), "
                + Counted.of(view.hierarchy().modules().size(), "module")
                + (sculpted.outcome().accuracy().isPresent()
                ? ", accuracy " + Svg.number(100 * sculpted.outcome().accuracy().getAsDouble()) + " %" : "")
                + sculpted.exact().map(exact -> exact ? ", hierarchy exact" : ", hierarchy not exact").orElse("")
                + (isHardlySculpted() ? "; hardly sculpted, so that modules say little" : "");
    }

    private boolean isHardlySculpted() {
        int units = IntStream.rangeClosed(0, view.network().depth()).map(view.living()::count).sum();
        return view.network().livingEdges() >= (long) MANY_EDGES * units
                && view.network().densityPercent() >= DENSE_PERCENT;
    }

    private void drawRows(double left) {
        int depth = view.network().depth();
        for (int layer = 0; layer <= depth; layer++) {
            String name = layer == 0 ? "inputs" : layer == depth ? "outputs" : "hidden " + layer;
            double y = HEAD + layout.row(layer);
            svg.element("path", "class", "rule", "d", "M" + Svg.number(left - 8) + " " + Svg.number(y)
                    + "h" + Svg.number(layout.width() + 16));
            svg.text("text", name, "class", "text", "x", MARGIN, "y", y - 1);
            svg.text("text", view.living().count(layer) + " of " + view.network().width(layer), "class", "note",
                    "x", MARGIN, "y", y + 12);
        }
    }

    private void drawBoxes() {
        for (int module = 0; module < view.hierarchy().modules().size(); module++) {
            Bounds box = Bounds.of(layout, module, view.network().depth());
            if (box == null) {
                continue;
            }
            FunctionColour colour = FunctionColour.of(view.functions().get(module));
            boolean wrong = !view.mistakes().ofModule(module).isEmpty();
            svg.begin("g", "data-module", module, "data-function", view.functions().get(module))
                    .text("title", "module " + module + (view.said(module).isEmpty() ? ""
                            : ": " + String.join("; ", view.said(module))))
                    .element("rect", "class", colour.styleName() + "-box", "x", box.left(), "y", box.top(),
                            "width", box.width(), "height", box.height(), "rx", 8.0);
            if (wrong) {
                svg.element("rect", "class", "wrong", "x", box.left() - 3, "y", box.top() - 3, "width", box.width() + 6,
                        "height", box.height() + 6, "rx", 10.0, "stroke-dasharray", "6 3");
            }
            svg.end();
        }
    }

    private List<String> titles() {
        return IntStream.range(0, view.hierarchy().modules().size())
                .mapToObj(module -> (view.mistakes().ofModule(module).isEmpty() ? "module " : "✗ module ") + module)
                .toList();
    }

    private void drawTitles() {
        for (int module = 0; module < view.hierarchy().modules().size(); module++) {
            Bounds box = Bounds.of(layout, module, view.network().depth());
            if (box == null) {
                continue;
            }
            ModuleTitle title = layout.title(module);
            svg.begin("g", "data-module", module, "data-title", title.place());
            title.draw(svg, box, layout.row(title.layer()), view.mistakes().ofModule(module).isEmpty()
                    ? FunctionColour.of(view.functions().get(module)).styleName() + "-text" : "wrong-text");
            svg.end();
        }
    }

    private double drawFoot(double top, double width) {
        double y = top;
        for (String words : foot()) {
            boolean wrong = words.startsWith("✗");
            for (String line : wrong ? TextSize.boldLines(words, TextSize.COMMON_TEXT, width)
                    : TextSize.lines(words, TextSize.COMMON_TEXT, width)) {
                y += ModuleTitle.LINE;
                svg.text("text", line, "class", wrong ? "wrong-text" : "text", "x", MARGIN, "y", y);
            }
        }
        y += ModuleTitle.LINE + 4;
        svg.element("path", "class", "positive", "stroke-width", 2.5, "d", "M" + Svg.number(MARGIN) + " "
                + Svg.number(y - 4) + "h26");
        svg.text("text", "positive", "class", "small", "x", MARGIN + 32, "y", y);
        svg.element("path", "class", "negative", "stroke-width", 2.5, "d", "M" + Svg.number(MARGIN + 92) + " "
                + Svg.number(y - 4) + "h26");
        svg.text("text", "negative; the stronger, the wider", "class", "small", "x", MARGIN + 124, "y", y);
        return y;
    }

    private List<String> foot() {
        List<String> words = new ArrayList<>();
        view.mistakes().words(sculpted).forEach(line -> words.add("✗ " + line));
        words.addAll(UnitsAside.lines(view.hierarchy(), view.names(), NAMES));
        return words;
    }

    private String description() {
        Hierarchy hierarchy = view.hierarchy();
        List<String> said = new ArrayList<>(List.of("Layers from the inputs, below, to the outputs: " + numbers() + "."));
        for (int module = 0; module < Math.min(HierarchyPicture.MOST_MODULES, hierarchy.modules().size()); module++) {
            Hierarchy.Module one = hierarchy.modules().get(module);
            said.add("Module " + module + ": "
                    + (one.inputs().isEmpty() ? "" : "inputs " + view.names().inputs(one.inputs(), NAMES) + ", ")
                    + Counted.of(one.hidden(), "hidden unit")
                    + (one.outputs().isEmpty() ? "" : ", outputs " + view.names().outputs(one.outputs(), NAMES)) + ".");
        }
        foot().forEach(line -> said.add(line + "."));
        return String.join(" ", said);
    }
}
