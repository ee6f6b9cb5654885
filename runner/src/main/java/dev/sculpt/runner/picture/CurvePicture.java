package dev.sculpt.runner.picture;

import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.RecordedStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Curves of a network that was kept: accuracy and density over the rounds of pruning, stage after stage. A round that was
 * refused is a cross; the line joins those that were kept.
 */
public final class CurvePicture {

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
        int last = steps.size() - 1;
        ChartPair charts = new ChartPair("sculpting of " + NetworkTitle.of(sculpted.id()), last, "round of pruning");
        Svg svg = charts.svg();
        Chart accuracy = charts.accuracies("accuracy on the test rows",
                steps.stream().flatMapToDouble(step -> step.accuracy.stream()));
        drawStages(svg, accuracy);
        accuracy.drawLine(svg, "curve-first", points(true, true));
        double densest = steps.stream().mapToDouble(Step::density).min().orElse(100);
        double bottom = SHARES.stream().filter(share -> share <= densest).reduce((one, other) -> other).orElse(0.001);
        Chart density = charts.logarithms("density: living edges of all", bottom, 100,
                SHARES.stream().filter(share -> share >= bottom).toList(), " %");
        drawStages(svg, density);
        density.drawLine(svg, "curve-second", points(false, true));
        for (int step = 0; step < steps.size(); step++) {
            Step one = steps.get(step);
            String said = said(step, one);
            if (one.accuracy.isPresent()) {
                drawPoint(svg, one, "dot-first", said, accuracy.x(step), accuracy.y(100 * one.accuracy.getAsDouble()));
            }
            drawPoint(svg, one, "dot-second", said, density.x(step), density.y(one.density));
        }
        charts.explainCross("refused: accuracy below what is asked for");
        return charts.picture(description());
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
        return RecordedStage.prunings(sculpted.settings()).stream().skip(stage).findFirst().flatMap(RecordedStage::plugin)
                .orElse("stage " + (stage + 1));
    }

    private static void drawPoint(Svg svg, Step step, String style, String said, double x, double y) {
        svg.begin("g", "data-accepted", step.accepted).text("title", said);
        if (step.accepted) {
            svg.element("circle", "class", style, "cx", x, "cy", y, "r", 2.6);
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
