package dev.sculpt.models.mlp;

import dev.sculpt.api.model.Evaluation;

/**
 * Keeps the best parameters of a training. New ones replace the best where the loss is no higher and the accuracy no
 * lower, or where the accuracy is strictly higher (method section 2); the first are always kept.
 */
final class Snapshot {

    private final float[][] best;
    private Evaluation evaluation;

    Snapshot(CompactLayer[] layers) {
        best = new float[2 * layers.length][];
        for (int i = 0; i < layers.length; i++) {
            best[2 * i] = new float[layers[i].weights.length];
            best[2 * i + 1] = new float[layers[i].biases.length];
        }
    }

    void offer(CompactLayer[] layers, Evaluation now) {
        if (evaluation == null || isBetter(now, evaluation)) {
            evaluation = now;
            for (int i = 0; i < layers.length; i++) {
                System.arraycopy(layers[i].weights, 0, best[2 * i], 0, best[2 * i].length);
                System.arraycopy(layers[i].biases, 0, best[2 * i + 1], 0, best[2 * i + 1].length);
            }
        }
    }

    static boolean isBetter(Evaluation now, Evaluation best) {
        return now.loss() <= best.loss() && now.accuracy() >= best.accuracy() || now.accuracy() > best.accuracy();
    }

    /** Returns the best parameters: per layer the weights and then the biases. */
    float[][] parameters() {
        return best;
    }
}
