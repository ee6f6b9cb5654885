package dev.sculpt.pruning.score;

import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.task.Task;
import java.util.SplittableRandom;

/**
 * What an edge is worth. A dead edge scores 0. w is its weight, E the mean over the validation rows, which are
 * never noisy: all rows of a Boolean task.
 */
public enum EdgeScore {

    /** |w|, the paper's (Neural Sculpting, NeurIPS 2023, edge pruning). */
    MAGNITUDE((network, task, model, context) -> magnitudes(network)),

    /** E[|dLoss/dw| |w|]: what the loss changes by, to first order, without the edge. */
    WEIGHT_GRADIENT(new WeightGradientScore()),

    /** Drawn evenly from 0..1: what any other score has to beat. */
    RANDOM((network, task, model, context) -> draws(network, context));

    private final Scorer scorer;

    EdgeScore(Scorer scorer) {
        this.scorer = scorer;
    }

    /**
     * Scores the edges of a network.
     *
     * @param context the seed of the scores
     * @return {@code [layer][to * inputs + from]}, each 0 or more, dead edges 0
     */
    public double[][] of(Network network, Task task, Trainable model, RunContext context) {
        return scorer.score(network, task, model, context);
    }

    private static double[][] magnitudes(Network network) {
        return network.layers().stream().map(EdgeScore::magnitudes).toArray(double[][]::new);
    }

    private static double[] magnitudes(Layer layer) {
        float[] weights = layer.weights();
        double[] magnitudes = new double[weights.length];
        for (int edge = 0; edge < weights.length; edge++) {
            magnitudes[edge] = Math.abs(weights[edge]);
        }
        return magnitudes;
    }

    private static double[][] draws(Network network, RunContext context) {
        SplittableRandom random = context.seed().random();
        return network.layers().stream().map(layer -> draws(layer.mask(), random)).toArray(double[][]::new);
    }

    private static double[] draws(boolean[] mask, SplittableRandom random) {
        double[] draws = new double[mask.length];
        for (int edge = 0; edge < mask.length; edge++) {
            draws[edge] = mask[edge] ? random.nextDouble() : 0;
        }
        return draws;
    }
}
