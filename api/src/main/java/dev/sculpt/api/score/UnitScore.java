package dev.sculpt.api.score;

import dev.sculpt.api.run.RunContext;

/** Contract of a {@code unit-score} plugin: what the hidden units of a network are worth. */
@FunctionalInterface
public interface UnitScore {

    /**
     * Scores all hidden units.
     *
     * @param scored the network, with its task and its model
     * @param context the seed of the scores
     * @return {@code [hidden layer - 1][unit]}, each finite and 0 or more, high for what should stay; the array is the
     *     caller's to change
     */
    double[][] score(ScoredNetwork scored, RunContext context);
}
