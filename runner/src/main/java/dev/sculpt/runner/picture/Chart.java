package dev.sculpt.runner.picture;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;

/**
 * A plain chart: an axis of whole numbers below, one of values to the left.
 *
 * @param left of the area in pixels
 * @param top of it
 * @param width of it
 * @param height of it
 * @param last the largest whole number, at least 1; the least is 0
 * @param low the value at the bottom
 * @param high the value at the top, more than that
 * @param scale what is drawn of a value, such as its logarithm
 */
record Chart(double left, double top, double width, double height, int last, double low, double high,
        DoubleUnaryOperator scale) {

    private static final int MOST_TICKS = 12;

    double x(double step) {
        return left + width * step / last;
    }

    double y(double value) {
        double from = scale.applyAsDouble(low);
        double share = (scale.applyAsDouble(value) - from) / (scale.applyAsDouble(high) - from);
        return top + height * (1 - Math.max(0, Math.min(1, share)));
    }

    /** Draws both axes, with a line at each tick of the values, and the numbers of some steps. */
    void drawAxes(Svg svg, String name, List<Double> ticks, String unit) {
        drawAxes(svg, name, ticks, unit, String::valueOf);
    }

    /**
     * Draws both axes, with a line at each tick of the values.
     *
     * @param steps what stands below a step
     */
    void drawAxes(Svg svg, String name, List<Double> ticks, String unit, IntFunction<String> steps) {
        svg.text("text", name, "class", "text", "x", left - 46, "y", top - 10);
        for (double tick : ticks) {
            svg.element("path", "class", "rule", "d", "M" + Svg.number(left) + " " + Svg.number(y(tick)) + "h"
                    + Svg.number(width));
            svg.text("text", label(tick) + unit, "class", "note", "text-anchor", "end", "x", left - 6,
                    "y", y(tick) + 4);
        }
        svg.element("path", "class", "axis", "d", "M" + Svg.number(left) + " " + Svg.number(top) + "v" + Svg.number(height)
                + "h" + Svg.number(width));
        for (int step = 0; step <= last; step += every(last)) {
            svg.text("text", steps.apply(step), "class", "note", "text-anchor", "middle", "x", x(step), "y",
                    top + height + 15);
        }
    }

    /** Returns the least of 1, 2, 5, 10, 20, 50 ... that leaves room between ticks up to a whole number. */
    static int every(int last) {
        int power = 1;
        while (true) {
            for (int digit : new int[] {1, 2, 5}) {
                if ((long) digit * power * MOST_TICKS >= last) {
                    return digit * power;
                }
            }
            power *= 10;
        }
    }

    // What has no digit among two decimals is written as a power.
    private static String label(double tick) {
        return tick == 0 || Math.abs(tick) >= 0.01 ? Svg.number(tick)
                : String.format(Locale.ROOT, "%.0e", tick).replace("e-0", "e-");
    }

    /** Draws a line through values by their steps. */
    void drawLine(Svg svg, String style, List<double[]> points) {
        StringBuilder line = new StringBuilder();
        for (double[] point : points) {
            line.append(line.isEmpty() ? 'M' : 'L').append(Svg.number(x(point[0]))).append(' ')
                    .append(Svg.number(y(point[1])));
        }
        svg.element("path", "class", style, "d", line.toString());
    }
}
