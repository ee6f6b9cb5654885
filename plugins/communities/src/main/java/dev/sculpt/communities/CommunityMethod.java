package dev.sculpt.communities;

import dev.sculpt.api.run.RunContext;

/** Splits a graph of units into communities. */
@FunctionalInterface
interface CommunityMethod {

    /**
     * Splits a graph of at least one edge.
     *
     * @param context the seed
     * @return {@code [unit]}: equal numbers for units of one community
     */
    int[] communities(UnitGraph graph, RunContext context);
}
