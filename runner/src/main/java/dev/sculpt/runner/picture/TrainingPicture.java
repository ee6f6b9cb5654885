package dev.sculpt.runner.picture;

import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.TrainingCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the dense network was trained that a kept one is sculpted from: accuracy and loss on the validation rows by epoch. */
public final class TrainingPicture {

    private static final int DECADES = 12;

    private TrainingPicture() { }

    /** Returns the curves; nothing where the run did not record them, see {@code curves} in a pipeline. */
    public static Optional<Picture> of(Sculpted network) {
        TrainingCurve curve = network.sculpture().training();
        return curve.isEmpty() ? Optional.empty() : Optional.of(draw(network, curve));
    }

    private static Picture draw(Sculpted network, TrainingCurve curve) {
        int epochs = curve.every() * curve.losses().size();
        ChartPair charts = new ChartPair("training of " + NetworkTitle.of(network.id()), epochs, "epoch");
        Svg svg = charts.svg();
        Chart accuracy = charts.accuracies("accuracy on the validation rows",
                curve.accuracies().stream().mapToDouble(Double::doubleValue));
        accuracy.drawLine(svg, "curve-first", points(curve.every(), curve.accuracies(), 100));
        List<Double> finite = curve.losses().stream().filter(loss -> Double.isFinite(loss) && loss > 0).toList();
        if (!finite.isEmpty()) {
            double highest = power(finite.stream().mapToDouble(loss -> loss).max().orElseThrow(), true);
            double lowest = Math.max(power(finite.stream().mapToDouble(loss -> loss).min().orElseThrow(), false),
                    highest * Math.pow(10, -DECADES));
            Chart loss = charts.logarithms("loss on the validation rows", lowest, highest, ticks(lowest, highest), "");
            loss.drawLine(svg, "curve-second", points(curve.every(), curve.losses(), 1));
        }
        String last = String.format(Locale.ROOT, "accuracy %.2f %%, loss %.4g",
                100 * curve.accuracies().get(curve.accuracies().size() - 1), curve.losses().get(curve.losses().size() - 1));
        return charts.picture("Accuracy and loss on the validation rows over " + epochs + " epochs; after the last "
                + last + ". The best epoch is kept.");
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
