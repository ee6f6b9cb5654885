package dev.sculpt.api.score;

import dev.sculpt.api.run.RunContext;

/** Contract of an {@code edge-score} plugin: what the edges of a network are worth. */
@FunctionalInterface
public interface EdgeScore {

    /**
     * Scores all edges, dead ones included.
     *
     * @param scored the network, with its task and its model
     * @param context the seed of the scores
     * @return {@code [layer][to * inputs + from]}, each finite and 0 or more, high for what should stay; the array is the
     *     caller's to change
     */
    double[][] score(ScoredNetwork scored, RunContext context);
}
