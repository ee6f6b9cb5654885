package dev.sculpt.runner.picture;

import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.Network;
import dev.sculpt.colours.WeightSign;
import dev.sculpt.runner.picture.LayeredLayout.Arc;
import dev.sculpt.runner.picture.LayeredLayout.Point;
import dev.sculpt.runner.statistics.Counted;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws living edges: each as a line, as wide as its weight is strong beside the strongest of the network; where an end is
 * packed, or between layers with more than {@value #MOST_LINES} of them, all between two cells as one band with their
 * number.
 */
final class EdgeDrawing {

    /** The most edges between two layers that are drawn each. */
    static final int MOST_LINES = 1200;

    private static final double LEAST_WIDTH = 0.7;
    private static final double MOST_WIDTH = 4;
    private static final double BESIDE_BAND = 2; // free, before its start and behind its end

    private final Network network;
    private final NetworkLayout layout;
    private final double strongest;

    /** The edges between two cells. */
    private static final class Band {
        private int positive;
        private int negative;
    }

    EdgeDrawing(Network network, NetworkLayout layout) {
        this.network = network;
        this.layout = layout;
        double most = 0;
        for (int layer = 0; layer < network.depth(); layer++) {
            for (EdgeCursor edge = network.layer(layer).cursor(); edge.next(); ) {
                most = Math.max(most, Math.abs(edge.weight()));
            }
        }
        this.strongest = most;
    }

    void draw(Svg svg) {
        for (int layer = 0; layer < network.depth(); layer++) {
            drawBetween(svg, layer);
        }
    }

    private void drawBetween(Svg svg, int layer) {
        boolean many = network.layer(layer).livingEdges() > MOST_LINES;
        Map<Arc, Band> bands = new TreeMap<>(Comparator.comparingInt(Arc::from).thenComparingInt(Arc::to));
        for (EdgeCursor edge = network.layer(layer).cursor(); edge.next(); ) {
            if (!layout.isDrawn(layer, edge.from()) || !layout.isDrawn(layer + 1, edge.to())) {
                continue;
            }
            int from = layout.cell(layer, edge.from());
            int to = layout.cell(layer + 1, edge.to());
            if (many || isPacked(from) || isPacked(to)) {
                Band band = bands.computeIfAbsent(new Arc(from, to), key -> new Band());
                band.positive += edge.weight() >= 0 ? 1 : 0;
                band.negative += edge.weight() >= 0 ? 0 : 1;
            } else {
                drawLine(svg, layer, edge, from, to);
            }
        }
        int most = bands.values().stream().mapToInt(band -> band.positive + band.negative).max().orElse(1);
        bands.forEach((arc, band) -> drawBand(svg, arc, band, most));
    }

    private boolean isPacked(int cell) {
        return layout.cells().get(cell).form() != Cell.Form.APART;
    }

    private void drawLine(Svg svg, int layer, EdgeCursor edge, int from, int to) {
        Point below = layout.place(layer, edge.from());
        Point above = layout.place(layer + 1, edge.to());
        double share = strongest == 0 ? 0 : Math.abs(edge.weight()) / strongest;
        int lower = layout.cells().get(from).module();
        int upper = layout.cells().get(to).module();
        svg.begin("path", "class", WeightSign.of(edge.weight()).styleName(),
                "d", "M" + Svg.number(below.x()) + " " + Svg.number(below.y() - CellPlan.RADIUS)
                        + "L" + Svg.number(above.x()) + " " + Svg.number(above.y() + CellPlan.RADIUS),
                "stroke-width", LEAST_WIDTH + (MOST_WIDTH - LEAST_WIDTH) * share,
                "data-from", layer + "." + edge.from(), "data-to", (layer + 1) + "." + edge.to(),
                "data-weight", edge.weight(), "data-module", lower == upper ? lower : "")
                .text("title", unit(layer, edge.from()) + " to " + unit(layer + 1, edge.to()) + ": " + edge.weight()).end();
    }

    private static String unit(int layer, int unit) {
        return "h" + layer + "." + unit;
    }

    private void drawBand(Svg svg, Arc arc, Band band, int most) {
        Point below = layout.middle(arc.from());
        Point above = layout.middle(arc.to());
        double start = below.y() - layout.cells().get(arc.from()).height() / 2 - BESIDE_BAND;
        double end = above.y() + layout.cells().get(arc.to()).height() / 2
                + (BESIDE_BAND + (isPacked(arc.to()) ? LabelRoom.BELOW : 0));
        int edges = band.positive + band.negative;
        double width = 1 + 13 * Math.sqrt((double) edges / most);
        String said = Counted.of(edges, "edge") + ": " + band.positive + " positive, " + band.negative
                + " negative";
        svg.begin("g", "data-from-module", layout.cells().get(arc.from()).module(),
                "data-to-module", layout.cells().get(arc.to()).module(), "data-edges", edges)
                .text("title", said)
                .element("path", "class", "band", "stroke-width", width,
                        "d", "M" + Svg.number(below.x()) + " " + Svg.number(start) + "L" + Svg.number(above.x()) + " "
                                + Svg.number(end))
                .text("text", String.valueOf(edges), "class", "small", "text-anchor",
                        "middle", "x", below.x() + 0.72 * (above.x() - below.x()), "y", start + 0.72 * (end - start) + 4)
                .end();
    }
}
