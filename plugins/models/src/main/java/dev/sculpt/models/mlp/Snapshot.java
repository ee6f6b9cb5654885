package dev.sculpt.models.mlp;

import dev.sculpt.api.model.Evaluation;

/**
 * Keeps the best parameters of a training. New ones replace the best where the loss is no higher and the accuracy no
 * lower, or where the accuracy is strictly higher; the first are always kept.
 */
final class Snapshot {

    private final float[] best;
    private Evaluation evaluation;

    /** Makes room for a number of parameters. */
    Snapshot(int parameters) {
        best = new float[parameters];
    }

    void offer(float[] parameters, Evaluation now) {
        if (evaluation == null || isBetter(now, evaluation)) {
            evaluation = now;
            System.arraycopy(parameters, 0, best, 0, best.length);
        }
    }

    static boolean isBetter(Evaluation now, Evaluation best) {
        return now.loss() <= best.loss() && now.accuracy() >= best.accuracy() || now.accuracy() > best.accuracy();
    }

    /** Returns the best parameters. */
    float[] parameters() {
        return best;
    }
}
