package dev.sculpt.runner.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * How the training of a dense network went on.
 *
 * @param every each value is of the last of so many epochs; at least 1
 * @param losses mean loss on the validation rows, not finite where it grew beyond all numbers
 * @param accuracies bit accuracy on them, in 0..1, as many
 */
public record TrainingCurve(int every, List<Double> losses, List<Double> accuracies) {

    /** The curve of a training of which nothing is recorded. */
    public static final TrainingCurve NONE = new TrainingCurve(1, List.of(), List.of());

    /** The most values of a curve: of a longer training every second, fourth, ... epoch is kept. */
    static final int MOST_VALUES = 1000;

    /** @throws IllegalArgumentException if there are not as many losses as accuracies */
    public TrainingCurve {
        losses = List.copyOf(losses);
        accuracies = List.copyOf(accuracies);
        if (every < 1 || losses.size() != accuracies.size()) {
            throw new IllegalArgumentException(
                    losses.size() + " losses and " + accuracies.size() + " accuracies, every " + every + " epochs");
        }
    }

    /** Returns whether nothing is recorded. */
    public boolean isEmpty() {
        return losses.isEmpty();
    }

    /** Takes epoch after epoch. A training that was given up may still go on in another thread. */
    static final class Recorder {

        private int every = 1;
        private int epochs;
        private List<Double> losses = new ArrayList<>();
        private List<Double> accuracies = new ArrayList<>();

        synchronized void epoch(double loss, double accuracy) {
            epochs++;
            if (epochs % every != 0) {
                return;
            }
            if (losses.size() == MOST_VALUES) {
                losses = everySecond(losses);
                accuracies = everySecond(accuracies);
                every *= 2;
                if (epochs % every != 0) {
                    return;
                }
            }
            losses.add((double) (float) loss);
            accuracies.add((double) (float) accuracy);
        }

        private static List<Double> everySecond(List<Double> values) {
            List<Double> kept = new ArrayList<>();
            for (int index = 1; index < values.size(); index += 2) {
                kept.add(values.get(index));
            }
            return kept;
        }

        synchronized TrainingCurve curve() {
            return new TrainingCurve(every, losses, accuracies);
        }
    }
}
