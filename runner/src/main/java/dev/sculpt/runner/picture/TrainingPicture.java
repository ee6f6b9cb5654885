package dev.sculpt.runner.picture;

import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.TrainingCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** How the dense network was trained that a kept one is sculpted from: accuracy and loss on the validation rows by epoch. */
public final class TrainingPicture {

    private static final double LEFT = 62;
    private static final double WIDTH = 460;
    private static final double HEIGHT = 110;
    private static final double TOP = 56;
    private static final double BETWEEN = 60;
    private static final int DECADES = 12;

    private TrainingPicture() { }

    /** Returns the curves; nothing where the run did not record them, see {@code curves} in a pipeline. */
    public static Optional<Picture> of(Sculpted network) {
        TrainingCurve curve = network.sculpture().training();
        return curve.isEmpty() ? Optional.empty() : Optional.of(draw(network, curve));
    }

    private static Picture draw(Sculpted network, TrainingCurve curve) {
        Svg svg = new Svg();
        String title = "training of network " + network.id().index() + ", seed " + network.id().seed();
        svg.text("text", title, "class", "title", "x", 14.0, "y", 22.0);
        int epochs = curve.every() * curve.losses().size();
        double least = curve.accuracies().stream().mapToDouble(accuracy -> accuracy).min().orElse(0);
        double low = Math.max(0, Math.floor(least * 10 - 0.001) * 10);
        Chart accuracy = new Chart(LEFT, TOP, WIDTH, HEIGHT, epochs, low, 100, value -> value);
        accuracy.drawAxes(svg, "accuracy on the validation rows", DoubleStream.iterate(low, tick -> tick <= 100,
                tick -> tick + (low < 50 ? 25 : 10)).boxed().toList(), " %");
        accuracy.drawLine(svg, "curve-accuracy", points(curve.every(), curve.accuracies(), 100));
        List<Double> finite = curve.losses().stream().filter(loss -> Double.isFinite(loss) && loss > 0).toList();
        double top = TOP + HEIGHT + BETWEEN;
        if (!finite.isEmpty()) {
            double highest = power(finite.stream().mapToDouble(loss -> loss).max().orElseThrow(), true);
            double lowest = Math.max(power(finite.stream().mapToDouble(loss -> loss).min().orElseThrow(), false),
                    highest * Math.pow(10, -DECADES));
            Chart loss = new Chart(LEFT, top, WIDTH, HEIGHT, epochs, lowest, highest, Math::log10);
            loss.drawAxes(svg, "loss on the validation rows (logarithmic)", ticks(lowest, highest), "");
            loss.drawLine(svg, "curve-density", points(curve.every(), curve.losses(), 1));
        }
        svg.text("text", "epoch", "class", "text", "x", LEFT, "y", top + HEIGHT + 34);
        String last = String.format(Locale.ROOT, "accuracy %.2f %%, loss %.4g",
                100 * curve.accuracies().get(curve.accuracies().size() - 1), curve.losses().get(curve.losses().size() - 1));
        return new Picture(title, "Accuracy and loss on the validation rows over " + epochs + " epochs; after the last "
                + last + ". The best epoch is kept.", LEFT + WIDTH + 26, top + HEIGHT + 48, svg.toString());
    }

    // The next power of ten, up or down; never the value itself, so that a constant loss has a range.
    private static double power(double value, boolean up) {
        double exponent = Math.log10(value);
        return Math.pow(10, up ? Math.floor(exponent) + 1 : Math.ceil(exponent) - 1);
    }

    private static List<Double> ticks(double lowest, double highest) {
        int first = (int) Math.round(Math.log10(lowest));
        int last = (int) Math.round(Math.log10(highest));
        List<Double> ticks = new ArrayList<>();
        for (int exponent = first; exponent <= last; exponent += 1 + (last - first) / 5) {
            ticks.add(Math.pow(10, exponent));
        }
        return ticks;
    }

    private static List<double[]> points(int every, List<Double> values, double factor) {
        List<double[]> points = new ArrayList<>();
        for (int index = 0; index < values.size(); index++) {
            if (Double.isFinite(values.get(index))) {
                points.add(new double[] {every * (index + 1.0), factor * values.get(index)});
            }
        }
        return points;
    }
}
