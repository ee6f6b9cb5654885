package dev.sculpt.models.mlp;

import dev.sculpt.api.model.Evaluation;
import java.util.Optional;

/**
 * Keeps the best parameters of a training. New ones replace the best where the loss is no higher and the accuracy no
 * lower, or where the accuracy is strictly higher. Only sound ones count: a loss that is a number, of parameters that
 * are all finite; outputs of NaN, too, are on some side of 0.5 and have an accuracy.
 */
final class Snapshot {

    private final float[] best;
    private Evaluation evaluation;

    /** Makes room for a number of parameters. */
    Snapshot(int parameters) {
        best = new float[parameters];
    }

    void offer(float[] parameters, Evaluation now) {
        boolean better = evaluation == null || isBetter(now, evaluation);
        if (better && !Double.isNaN(now.loss()) && areFinite(parameters)) {
            evaluation = now;
            System.arraycopy(parameters, 0, best, 0, best.length);
        }
    }

    static boolean isBetter(Evaluation now, Evaluation best) {
        return now.loss() <= best.loss() && now.accuracy() >= best.accuracy() || now.accuracy() > best.accuracy();
    }

    private static boolean areFinite(float[] parameters) {
        for (float parameter : parameters) {
            if (!Float.isFinite(parameter)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the best parameters; empty where none were sound. */
    Optional<float[]> parameters() {
        return evaluation == null ? Optional.empty() : Optional.of(best);
    }
}
