package dev.sculpt.pruning.score;

import dev.sculpt.api.model.Objective;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.task.Task;

/**
 * What a hidden unit is worth. A pruned unit, one without any edge, scores 0.
 *
 * <p>Activations and gradients are those of the validation rows, which are never noisy: all rows of a Boolean
 * task. a is a unit's activation, w the weight of an edge, E the mean over rows. Means over edges are over living
 * edges, so that no score grows with the width of a layer by itself.
 */
public enum UnitScore {

    /** E[|dLoss/da| |a|], the paper's (Neural Sculpting, NeurIPS 2023, unit pruning). */
    ACTIVATION_GRADIENT(new ActivationGradientScore(Objective.LOSS)),

    /** E[|dS/da| |a|], with S the sum of the outputs. */
    ACTIVATION_OUTPUT_GRADIENT(new ActivationGradientScore(Objective.OUTPUT_SUM)),

    /** E[(a - E[a])^2]: a constant unit could as well be a bias. */
    ACTIVATION_VARIANCE((network, task, model, context) ->
            ActivationStatistics.of(network, task.validation(), model).hiddenVariances()),

    /** E[|a|]. */
    MEAN_ACTIVATION((network, task, model, context) ->
            ActivationStatistics.of(network, task.validation(), model).hiddenMagnitudes()),

    /** Mean |w| of the living incoming and outgoing edges. */
    WEIGHT_MAGNITUDE((network, task, model, context) -> WeightMagnitude.allEdges(network)),

    /** Mean |w| of the living outgoing edges. */
    OUTGOING_MAGNITUDE((network, task, model, context) -> WeightMagnitude.outgoingEdges(network)),

    /** E[|a|] times the mean |w| of the living outgoing edges. */
    ACTIVATION_OUTGOING(new ActivationOutgoingScore()),

    /**
     * Sum over all paths from an input to an output through the unit: of |w| of every edge on the path times
     * E[|a|] of every input and hidden unit on it.
     */
    PATH_PRODUCT(new PathProductScore()),

    /** Drawn evenly from 0..1: what any other score has to beat. */
    RANDOM(new RandomUnitScore());

    private final Scorer scorer;

    UnitScore(Scorer scorer) {
        this.scorer = scorer;
    }

    /**
     * Scores the hidden units of a network.
     *
     * @param context the seed of the scores
     * @return {@code [hidden layer - 1][unit]}, each 0 or more, pruned units 0
     */
    public double[][] of(Network network, Task task, Trainable model, RunContext context) {
        double[][] scores = scorer.score(network, task, model, context);
        PrunedUnits pruned = PrunedUnits.of(network);
        for (int hidden = 0; hidden < scores.length; hidden++) {
            for (int unit = 0; unit < scores[hidden].length; unit++) {
                if (pruned.contains(hidden + 1, unit)) {
                    scores[hidden][unit] = 0;
                }
            }
        }
        return scores;
    }
}
