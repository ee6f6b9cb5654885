package dev.sculpt.runner.picture;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/** Two charts of a network, one above the other, with their title; the upper shows accuracies. */
final class ChartPair {

    private static final double LEFT = 62;
    private static final double WIDTH = 460;
    private static final double HEIGHT = 110;
    private static final double TOP = 56;
    private static final double LOWER_TOP = TOP + HEIGHT + 60;
    private static final double FOOT = LOWER_TOP + HEIGHT + 34;
    private static final double TITLE_LEFT = 14;
    private static final double WHOLE_WIDTH = LEFT + WIDTH + 26;

    private final Svg svg = new Svg();
    private final String title;
    private final int last;

    /**
     * Begins a picture.
     *
     * @param last the largest whole number on the lower axis of both
     * @param steps what these numbers are
     */
    ChartPair(String title, int last, String steps) {
        this.title = title;
        this.last = last;
        svg.text("text", TextSize.boldCut(title, TextSize.TITLE, WHOLE_WIDTH - 2 * TITLE_LEFT),
                "class", "title", "x", TITLE_LEFT, "y", 22.0);
        svg.text("text", steps, "class", "text", "x", LEFT, "y", FOOT);
    }

    /** Returns what is drawn into. */
    Svg svg() {
        return svg;
    }

    /** Returns the upper chart with its axes, from a round percentage below all accuracies to 100. */
    Chart accuracies(String name, DoubleStream shares) {
        double low = Math.max(0, Math.floor(shares.min().orElse(0) * 10 - 0.001) * 10);
        Chart chart = new Chart(LEFT, TOP, WIDTH, HEIGHT, last, low, 100, DoubleUnaryOperator.identity());
        double between = low < 50 ? 20 : 10;
        chart.drawAxes(svg, name, DoubleStream.iterate(100, tick -> tick >= low, tick -> tick - between).boxed().toList(),
                " %");
        return chart;
    }

    /** Returns the lower chart with its axes, logarithmic. */
    Chart logarithms(String name, double low, double high, List<Double> ticks, String unit) {
        Chart chart = new Chart(LEFT, LOWER_TOP, WIDTH, HEIGHT, last, low, high, Math::log10);
        chart.drawAxes(svg, name + " (logarithmic)", ticks, unit);
        return chart;
    }

    /** Explains at the foot what a cross is. */
    void explainCross(String meaning) {
        svg.begin("g", "transform", "translate(" + Svg.number(LEFT + 210) + " " + Svg.number(FOOT - 4) + ")")
                .element("path", "class", "refused", "d", "M-4 -4l8 8M4 -4l-8 8").end();
        svg.text("text", meaning, "class", "small", "x", LEFT + 222, "y", FOOT);
    }

    /** Returns the whole. */
    Picture picture(String description) {
        return new Picture(title, description, WHOLE_WIDTH, FOOT + 14, svg.toString());
    }
}
