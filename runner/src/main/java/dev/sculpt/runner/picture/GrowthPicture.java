package dev.sculpt.runner.picture;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the time that a network takes grows with its arithmetic, both axes logarithmic, and beside it what that arithmetic
 * would take at the speed of the processor and at shares of it.
 */
public final class GrowthPicture {

    private static final double LEFT = 62;
    private static final double TOP = 56;
    private static final double WIDTH = 620;
    private static final double HEIGHT = 380;
    private static final double NANOS_A_MILLISECOND = 1e6;
    private static final double RADIUS = 3.4;
    private static final double FONT = 12;
    private static final double DESCENT = 3;
    private static final double[] SHARES = {1, 0.1, 0.01};

    private final List<Measured> measured;
    private final double peak;
    private final int lowest; // powers of ten of operations
    private final Chart chart;

    /**
     * What was measured of one variant.
     *
     * @param name of it
     * @param operations additions and multiplications of a network, above 0
     * @param milliseconds that a network takes one thread, above 0
     */
    public record Measured(String name, double operations, double milliseconds) { }

    private GrowthPicture(List<Measured> measured, double peak) {
        this.measured = measured;
        this.peak = peak;
        this.lowest = power(measured.stream().mapToDouble(Measured::operations).min().orElseThrow());
        int highest = 1 + power(measured.stream().mapToDouble(Measured::operations).max().orElseThrow());
        this.chart = new Chart(LEFT, TOP, WIDTH, HEIGHT, highest - lowest,
                Math.pow(10, power(measured.stream().mapToDouble(Measured::milliseconds).min().orElseThrow())),
                Math.pow(10, 1 + power(measured.stream().mapToDouble(Measured::milliseconds).max().orElseThrow())),
                Math::log10);
    }

    /** Returns the power of ten at or below a number. */
    private static int power(double number) {
        return (int) Math.floor(Math.log10(number));
    }

    /**
     * Draws a point for each variant.
     *
     * @param measured at least one
     * @param peak billions of operations that one core does per second at most
     */
    public static Picture of(List<Measured> measured, double peak) {
        return new GrowthPicture(List.copyOf(measured), peak).draw();
    }

    private Picture draw() {
        String title = "milliseconds a network takes one thread";
        Svg svg = new Svg();
        svg.text("text", title, "class", "title", "x", 14.0, "y", 22.0);
        chart.drawAxes(svg, "milliseconds", IntStream.rangeClosed(power(chart.low()), power(chart.high()))
                .mapToObj(tick -> Math.pow(10, tick)).toList(), "", step -> "1e" + (lowest + step));
        for (double share : SHARES) {
            drawSpeed(svg, share);
        }
        List<Rectangle2D> taken = new ArrayList<>(measured.stream().map(one -> dot(one, RADIUS)).toList());
        for (Measured one : measured) {
            Rectangle2D name = placed(one, taken);
            taken.add(name);
            svg.begin("g").text("title", said(one));
            svg.element("circle", "class", "dot-first", "cx", x(one.operations()), "cy", chart.y(one.milliseconds()),
                    "r", RADIUS);
            svg.text("text", one.name(), "class", "small", "x", name.getX(), "y", name.getMaxY() - DESCENT);
            svg.end();
        }
        double foot = TOP + HEIGHT + 34;
        svg.text("text", "additions and multiplications of a network", "class", "text", "x", LEFT, "y", foot);
        return new Picture(title, description(), LEFT + WIDTH + 26, foot + 14, svg.toString());
    }

    private Rectangle2D dot(Measured one, double radius) {
        return new Rectangle2D.Double(x(one.operations()) - radius, chart.y(one.milliseconds()) - radius,
                2 * radius, 2 * radius);
    }

    /** Returns where the name of a point goes: the first corner at which it is within the chart and covers nothing else. */
    private Rectangle2D placed(Measured one, List<Rectangle2D> taken) {
        Rectangle2D dot = dot(one, RADIUS + 3);
        double width = TextSize.of(one.name(), FONT);
        List<Rectangle2D> corners = Stream.of(dot.getMaxX(), dot.getX() - width)
                .flatMap(left -> Stream.of(dot.getCenterY(), dot.getCenterY() - FONT)
                        .map(top -> (Rectangle2D) new Rectangle2D.Double(left, top, width, FONT)))
                .filter(corner -> corner.getX() >= LEFT && corner.getMaxX() <= LEFT + WIDTH).toList();
        return corners.stream().filter(corner -> taken.stream().noneMatch(corner::intersects)).findFirst()
                .or(() -> corners.stream().findFirst())
                .orElseGet(() -> new Rectangle2D.Double(LEFT, dot.getCenterY(), width, FONT));
    }

    private double x(double operations) {
        return chart.x(Math.log10(operations) - lowest);
    }

    /** Draws the part of a line of one speed that is within the chart. */
    private void drawSpeed(Svg svg, double share) {
        double perMillisecond = share * peak * NANOS_A_MILLISECOND; // as billions a second are operations a nanosecond
        double least = Math.max(Math.pow(10, lowest), chart.low() * perMillisecond);
        double most = Math.min(Math.pow(10, lowest + chart.last()), chart.high() * perMillisecond);
        if (least >= most) {
            return;
        }
        svg.element("path", "class", "target", "d", "M" + Svg.number(x(least)) + " "
                + Svg.number(chart.y(least / perMillisecond)) + "L" + Svg.number(x(most)) + " "
                + Svg.number(chart.y(most / perMillisecond)));
        svg.text("text", share == 1 ? "peak" : String.format(Locale.ROOT, "%.0f %%", 100 * share), "class", "note",
                "text-anchor", "end", "x", x(most) - 4, "y", chart.y(most / perMillisecond) + 12);
    }

    private String said(Measured one) {
        return String.format(Locale.ROOT, "%s: %.3g ms, %.3g operations, %.1f %% of peak", one.name(), one.milliseconds(),
                one.operations(), 100 * one.operations() / (one.milliseconds() * NANOS_A_MILLISECOND * peak));
    }

    private String description() {
        return "Milliseconds by additions and multiplications: "
                + String.join("; ", measured.stream().map(this::said).toList()) + ".";
    }
}
