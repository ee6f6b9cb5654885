package dev.sculpt.pruning.score;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.score.ScoreScaling;
import java.util.List;

/**
 * The score scalings offered. s is a unit's score; sum, mean and deviation (of the population) are over the n units of its
 * layer that score more than 0, and m is how many of those the hidden layer below has, or the number of inputs for the first
 * one. A sum or deviation of 0 counts as 1.
 *
 * <p>{@code sum}, {@code units} and {@code units-below} depend on the widths of layers by their definition; the others rank
 * a unit the same in a wide layer and in a narrow one.
 */
public final class ScoreScalings {

    private ScoreScalings() { }

    /** Returns the factories. */
    public static List<Factory<?, ?>> factories() {
        return List.of(
                scaling("none", "s, as published.", (score, layer) -> score),
                scaling("sum", "s / sum: the share of the layer's scores.", (score, layer) -> score / layer.sum()),
                scaling("mean", "s - mean.", (score, layer) -> score - layer.mean()),
                scaling("deviation", "s / deviation.", (score, layer) -> score / layer.deviation()),
                scaling("z-score", "(s - mean) / deviation.",
                        (score, layer) -> (score - layer.mean()) / layer.deviation()),
                scaling("units", "s n.", (score, layer) -> score * layer.units()),
                scaling("units-below", "s / m.", (score, layer) -> score / layer.unitsBelow()));
    }

    private static Factory<?, ScoreScaling> scaling(String name, String formula, ScoreScaling scaling) {
        return Factory.of(Kind.SCORE_SCALING, name, formula,
                "s a score, n units, sum, mean and deviation of its layer's scores above 0, m units below", () -> scaling);
    }
}
