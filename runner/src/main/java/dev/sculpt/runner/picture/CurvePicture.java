package dev.sculpt.runner.picture;

import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * Curves of a network that was kept: accuracy and density over the rounds of pruning, stage after stage. A round that was
 * refused is a cross; the line joins those that were kept.
 */
public final class CurvePicture {

    private static final double LEFT = 62;
    private static final double WIDTH = 460;
    private static final double HEIGHT = 110;
    private static final double TOP = 56;
    private static final double BETWEEN = 60;
    private static final List<Double> SHARES = List.of(0.01, 0.1, 1.0, 10.0, 100.0);

    private final Sculpted sculpted;
    private final List<Step> steps;

    /** One round, or the dense network as step 0. */
    private record Step(int stage, OptionalDouble accuracy, double density, boolean accepted) { }

    private CurvePicture(Sculpted sculpted) {
        this.sculpted = sculpted;
        this.steps = new ArrayList<>();
        long all = sculpted.sculpture().network().edges();
        steps.add(new Step(-1, sculpted.outcome().denseAccuracy(), 100, true));
        List<List<Pruned.Round>> stages = sculpted.sculpture().rounds();
        for (int stage = 0; stage < stages.size(); stage++) {
            for (Pruned.Round round : stages.get(stage)) {
                steps.add(new Step(stage, OptionalDouble.of(round.accuracy()), 100.0 * round.edges() / all,
                        round.accepted()));
            }
        }
    }

    /** Returns the curves of the try that was kept; nothing where there was no round of pruning. */
    public static Optional<Picture> sculpting(Sculpted network) {
        CurvePicture curves = new CurvePicture(network);
        return curves.steps.size() < 2 ? Optional.empty() : Optional.of(curves.draw());
    }

    private Picture draw() {
        Svg svg = new Svg();
        String title = "sculpting of network " + sculpted.id().index() + ", seed " + sculpted.id().seed();
        svg.text("text", title, "class", "title", "x", 14.0, "y", 22.0);
        int last = steps.size() - 1;
        double least = steps.stream().flatMapToDouble(step -> step.accuracy.stream()).min().orElse(0);
        double low = Math.max(0, Math.floor(least * 10 - 0.001) * 10);
        Chart accuracy = new Chart(LEFT, TOP, WIDTH, HEIGHT, last, low, 100, value -> value);
        accuracy.drawAxes(svg, "accuracy on the test rows", DoubleStream.iterate(low, tick -> tick <= 100,
                tick -> tick + (low < 50 ? 25 : 10)).boxed().toList(), " %");
        drawStages(svg, accuracy);
        accuracy.drawLine(svg, "curve-accuracy", points(true, true));
        double densest = steps.stream().mapToDouble(Step::density).min().orElse(100);
        double bottom = SHARES.stream().filter(share -> share <= densest).reduce((one, other) -> other).orElse(0.001);
        Chart density = new Chart(LEFT, TOP + HEIGHT + BETWEEN, WIDTH, HEIGHT, last, bottom, 100, Math::log10);
        density.drawAxes(svg, "density: living edges of all (logarithmic)",
                SHARES.stream().filter(share -> share >= bottom).toList(), " %");
        drawStages(svg, density);
        density.drawLine(svg, "curve-density", points(false, true));
        for (int step = 0; step < steps.size(); step++) {
            Step one = steps.get(step);
            String said = said(step, one);
            if (one.accuracy.isPresent()) {
                drawPoint(svg, one, "accuracy", said, accuracy.x(step), accuracy.y(100 * one.accuracy.getAsDouble()));
            }
            drawPoint(svg, one, "density", said, density.x(step), density.y(one.density));
        }
        double foot = TOP + 2 * HEIGHT + BETWEEN + 34;
        svg.text("text", "round of pruning", "class", "text", "x", LEFT, "y", foot);
        svg.begin("g", "transform", "translate(" + Svg.number(LEFT + 210) + " " + Svg.number(foot - 4) + ")")
                .element("path", "class", "refused", "d", "M-4 -4l8 8M4 -4l-8 8").end();
        svg.text("text", "refused: accuracy below what is asked for", "class", "small", "x", LEFT + 222, "y", foot);
        return new Picture(title, description(), LEFT + WIDTH + 26, foot + 14, svg.toString());
    }

    private List<double[]> points(boolean ofAccuracy, boolean accepted) {
        List<double[]> points = new ArrayList<>();
        for (int step = 0; step < steps.size(); step++) {
            Step one = steps.get(step);
            if (one.accepted == accepted && (!ofAccuracy || one.accuracy.isPresent())) {
                points.add(new double[] {step, ofAccuracy ? 100 * one.accuracy.getAsDouble() : one.density});
            }
        }
        return points;
    }

    // A line where the next stage begins, and what that is.
    private void drawStages(Svg svg, Chart chart) {
        for (int step = 1; step < steps.size(); step++) {
            if (steps.get(step).stage != steps.get(step - 1).stage) {
                double x = chart.x(step - 0.5);
                svg.element("path", "class", "target", "d", "M" + Svg.number(x) + " " + Svg.number(chart.top()) + "v"
                        + Svg.number(chart.height()));
                svg.text("text", stage(steps.get(step).stage), "class", "note", "x", x + 4, "y", chart.top() + 10);
            }
        }
    }

    private String stage(int stage) {
        return sculpted.settings().get("pruning") instanceof List<?> all && stage < all.size()
                && all.get(stage) instanceof Map<?, ?> one && one.get("plugin") != null
                ? String.valueOf(one.get("plugin")) : "stage " + (stage + 1);
    }

    private static void drawPoint(Svg svg, Step step, String what, String said, double x, double y) {
        svg.begin("g", "data-accepted", step.accepted).text("title", said);
        if (step.accepted) {
            svg.element("circle", "class", "dot-" + what, "cx", x, "cy", y, "r", 2.6);
        } else {
            svg.element("path", "class", "refused",
                    "d", "M" + Svg.number(x - 4) + " " + Svg.number(y - 4) + "l8 8m0 -8l-8 8");
        }
        svg.end();
    }

    private String said(int step, Step one) {
        return (step == 0 ? "dense network" : "round " + step + " (" + stage(one.stage) + ")") + ": "
                + (one.accuracy.isPresent() ? percent(100 * one.accuracy.getAsDouble()) + " right, " : "")
                + percent(one.density) + " of the edges" + (one.accepted ? "" : ", refused");
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f %%", value);
    }

    private String description() {
        long refused = steps.stream().filter(step -> !step.accepted).count();
        Step kept = steps.stream().filter(Step::accepted).reduce((one, other) -> other).orElse(steps.get(0));
        return "Accuracy and density over " + (steps.size() - 1) + " rounds of pruning, " + refused
                + " of them refused. Kept: " + said(steps.indexOf(kept), kept) + ".";
    }
}
