package dev.sculpt.runner.picture;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.colours.FunctionColour;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.UnitNames;
import dev.sculpt.runner.measure.FirstModules;
import dev.sculpt.runner.measure.HierarchyGraph;
import dev.sculpt.runner.measure.UnweightedHierarchy;
import dev.sculpt.runner.picture.LayeredLayout.Arc;
import dev.sculpt.runner.picture.LayeredLayout.Point;
import dev.sculpt.runner.picture.LayeredLayout.Size;
import dev.sculpt.runner.statistics.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A picture of modules alone: a box for each with what it holds and, where that is known, what it computes; inputs below, an
 * arrow for each link with the number of network edges that it stands for.
 */
public final class HierarchyPicture {

    /** The most modules that are drawn; the rest are only counted. */
    static final int MOST_MODULES = 60;
    private static final int NAMES = 34;

    private static final double MARGIN = 12;
    private static final double ACROSS = 22;
    private static final double BETWEEN = 38;
    private static final double MOST_BETWEEN = 120;
    private static final double ARROW = 5;

    private final Hierarchy all;
    private final FirstModules drawn;
    private final List<HierarchyCard> cards; // by the number of the module, and so are functions
    private final List<Integer> functions;
    private final boolean weighted;
    private final List<Size> sizes;
    private final List<Hierarchy.Link> links;
    private final Svg svg = new Svg();

    private HierarchyPicture(
            Hierarchy hierarchy, List<Integer> functions, boolean weighted, IntFunction<HierarchyCard> card) {
        this.all = hierarchy;
        this.drawn = FirstModules.of(hierarchy, MOST_MODULES);
        this.cards = IntStream.range(0, drawn.hierarchy().modules().size()).mapToObj(card).toList();
        this.functions = functions;
        this.weighted = weighted;
        this.sizes = cards.stream().map(one -> new Size(one.width(), one.height())).toList();
        this.links = drawn.hierarchy().links();
    }

    /** Returns the picture of what was found in a network. */
    public static Picture of(Sculpted network) {
        return of(network, NetworkView.of(network));
    }

    static Picture of(Sculpted network, NetworkView view) {
        return new HierarchyPicture(view.hierarchy(), view.functions(), true, module ->
                HierarchyCard.of("module " + module, view.hierarchy().modules().get(module), view.names(),
                        view.said(module), wrong(view, module)))
                .draw("hierarchy of " + NetworkTitle.of(network.id()), 0);
    }

    private static List<String> wrong(NetworkView view, int module) {
        List<String> wrong = new ArrayList<>(view.mistakes().ofModule(module));
        Hierarchy.Module held = view.hierarchy().modules().get(module);
        List<Integer> inputs = held.inputs().stream().filter(view.mistakes().inputs()::contains).toList();
        List<Integer> outputs = held.outputs().stream().filter(view.mistakes().outputs()::contains).toList();
        if (!inputs.isEmpty()) {
            wrong.add("wrong here: " + view.names().inputs(inputs, NAMES));
        }
        if (!outputs.isEmpty()) {
            wrong.add("wrong here: " + view.names().outputs(outputs, NAMES));
        }
        return wrong;
    }

    /**
     * Returns the picture of a true hierarchy.
     *
     * @param names of as many inputs and outputs as its task has
     */
    public static Picture of(TrueHierarchy truth, UnitNames names) {
        return of(truth, names, new TreeSet<>(), 0);
    }

    /**
     * Returns the picture of the true hierarchy of a network, where it is known; what was not found in it is marked.
     *
     * @param height that it takes where it can, with its levels further apart
     */
    static Optional<Picture> truth(Sculpted network, NetworkView view, double height) {
        return network.truth().map(truth -> of(truth, view.names(), view.mistakes().missing(), height));
    }

    private static Picture of(TrueHierarchy truth, UnitNames names, Set<Integer> missing, double height) {
        Hierarchy hierarchy = UnweightedHierarchy.of(truth);
        List<Integer> functions = IntStream.range(0, hierarchy.modules().size()).boxed().toList();
        return new HierarchyPicture(hierarchy, functions, false, module ->
                HierarchyCard.of("", hierarchy.modules().get(module), names, List.of(),
                        missing.contains(module) ? List.of("not found") : List.of()))
                .draw("true hierarchy", height);
    }

    private Picture draw(String title, double wantedHeight) {
        LayeredLayout layout = layout(wantedHeight - 2 * MARGIN);
        svg.begin("g", "transform", "translate(" + Svg.number(MARGIN) + " " + Svg.number(MARGIN) + ")");
        for (int link = 0; link < links.size(); link++) {
            drawLink(links.get(link), layout.paths().get(link));
        }
        for (int module = 0; module < cards.size(); module++) {
            drawBox(module, layout.boxes().get(module));
        }
        for (int link = 0; weighted && link < links.size(); link++) {
            Point end = last(layout.paths().get(link));
            svg.text("text", String.valueOf(links.get(link).weight()), "class", "note", "x", end.x() + 6, "y", end.y() + 15);
        }
        double height = layout.height();
        if (drawn.moreModules() > 0) {
            height += 20;
            svg.text("text", "and " + Counted.of(drawn.moreModules(), "more module"), "class", "text", "x", 0.0, "y",
                    height - 4);
        }
        svg.end();
        return new Picture(title, description(), layout.width() + 2 * MARGIN, height + 2 * MARGIN, svg.toString());
    }

    // As high as is wanted, where levels that stand further apart make it so.
    private LayeredLayout layout(double wantedHeight) {
        LayeredLayout layout = layoutWith(BETWEEN);
        if (layout.height() >= wantedHeight) {
            return layout;
        }
        int gaps = HierarchyGraph.of(drawn.hierarchy()).depth() - 1;
        if (gaps <= 0) {
            return layout;
        }
        // Of modules that read each other in a cycle ELK makes more levels: then it may be too high, and stays as it was.
        LayeredLayout spread = layoutWith(Math.min(MOST_BETWEEN, BETWEEN + (wantedHeight - layout.height()) / gaps));
        return spread.height() <= wantedHeight ? spread : layout;
    }

    private LayeredLayout layoutWith(double between) {
        return LayeredLayout.of(
                sizes, links.stream().map(link -> new Arc(link.from(), link.to())).toList(), ACROSS, between);
    }

    private void drawLink(Hierarchy.Link link, List<Point> path) {
        Point end = last(path);
        List<Point> shortened = new ArrayList<>(path.subList(0, path.size() - 1));
        shortened.add(new Point(end.x(), end.y() + ARROW));
        svg.begin("g", "data-from-module", link.from(), "data-to-module", link.to(), "data-edges", link.weight())
                .element("path", "class", link.hasEdges() ? "link" : "link-unused", "d", line(shortened))
                .element("path", "class", "arrow", "d", "M" + Svg.number(end.x()) + " " + Svg.number(end.y()) + "l-4 8h8z")
                .end();
    }

    private static Point last(List<Point> path) {
        return path.get(path.size() - 1);
    }

    private static String line(List<Point> points) {
        StringBuilder line = new StringBuilder();
        points.forEach(point -> line.append(line.isEmpty() ? 'M' : 'L')
                .append(Svg.number(point.x())).append(' ').append(Svg.number(point.y())));
        return line.toString();
    }

    private void drawBox(int module, Point place) {
        HierarchyCard card = cards.get(module);
        int function = functions.get(module);
        FunctionColour colour = FunctionColour.of(function);
        svg.begin("g", "data-module", module, "data-function", function)
                .element("rect", "class", "blank", "x", place.x(), "y", place.y(), "width", card.width(),
                        "height", card.height(), "rx", 6.0)
                .element("rect", "class", colour.styleName() + "-box", "x", place.x(), "y", place.y(),
                        "width", card.width(), "height", card.height(), "rx", 6.0);
        if (!card.wrong().isEmpty()) {
            svg.element("rect", "class", "wrong", "x", place.x() - 3, "y", place.y() - 3, "width", card.width() + 6,
                    "height", card.height() + 6, "rx", 8.0);
        }
        card.draw(svg, place.x(), place.y(), colour.styleName() + "-text");
        svg.end();
    }

    private String description() {
        List<String> said = new ArrayList<>();
        for (int module = 0; module < cards.size(); module++) {
            HierarchyCard card = cards.get(module);
            List<String> lines = new ArrayList<>();
            lines.addAll(card.lines());
            lines.addAll(card.computed());
            lines.addAll(card.wrong());
            said.add((weighted ? card.title() : "module " + module) + ": " + String.join(", ", lines) + ".");
        }
        all.links().forEach(link -> said.add("Module " + link.to() + " reads module " + link.from()
                + (weighted ? " over " + Counted.of(link.weight(), "edge") : "") + "."));
        return said.isEmpty() ? "No modules." : String.join(" ", said);
    }
}
