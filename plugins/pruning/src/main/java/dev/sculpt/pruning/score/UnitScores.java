package dev.sculpt.pruning.score;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.model.Objective;
import dev.sculpt.api.score.UnitScore;
import java.util.List;

/**
 * The unit scores offered. Activations and gradients are those of the validation rows, which are never noisy: all rows of a
 * Boolean task. a is a unit's activation, w the weight of an edge, E the mean over rows. Means over edges are over living
 * edges, so that no score grows with the width of a layer by itself.
 */
public final class UnitScores {

    private UnitScores() { }

    /** Returns the factories. */
    public static List<Factory<?, ?>> factories() {
        return List.of(
                score("activation-gradient",
                        "E[|dLoss/da| |a|]: what the loss changes by, to first order, without the unit.",
                        "Neural Sculpting, NeurIPS 2023, unit pruning", new ActivationGradientScore(Objective.LOSS)),
                score("activation-output-gradient", "E[|dS/da| |a|], with S the sum of the outputs.",
                        "as activation-gradient, of the outputs", new ActivationGradientScore(Objective.OUTPUT_SUM)),
                score("activation-variance", "E[(a - E[a])^2]: a constant unit could as well be a bias.",
                        "variance over rows",
                        (scored, context) -> ActivationStatistics.of(scored).hiddenVariances()),
                score("mean-activation", "E[|a|].", "mean over rows",
                        (scored, context) -> ActivationStatistics.of(scored).hiddenMagnitudes()),
                score("weight-magnitude", "Mean |w| of the living incoming and outgoing edges.", "mean over living edges",
                        (scored, context) -> WeightMagnitude.allEdges(scored.network())),
                score("outgoing-magnitude", "Mean |w| of the living outgoing edges.", "mean over living edges",
                        (scored, context) -> WeightMagnitude.outgoingEdges(scored.network())),
                score("activation-outgoing", "E[|a|] times the mean |w| of the living outgoing edges.",
                        "what a unit hands on along one edge", new ActivationOutgoingScore()),
                score("path-product", "Sum over all paths through the unit of the product of |w| and E[|a|] on the path.",
                        "up(u) down(u): sums over paths from the inputs and to the outputs", new PathProductScore()),
                score("random", "Drawn evenly from 0..1: what any other score has to beat.",
                        "baseline", new RandomUnitScore()));
    }

    private static Factory<?, UnitScore> score(String name, String summary, String source, UnitScore score) {
        return Factory.of(Kind.UNIT_SCORE, name, summary, source, () -> score);
    }
}
