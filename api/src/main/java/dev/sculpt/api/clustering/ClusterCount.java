package dev.sculpt.api.clustering;

import dev.sculpt.api.run.RunContext;

/** Contract of a {@code cluster-count} plugin: into how many clusters the tree of a layer is cut. */
@FunctionalInterface
public interface ClusterCount {

    /**
     * What is chosen.
     *
     * @param clusters the number of clusters, in 1..n
     * @param doubtful whether it cannot tell this number from 1 or n, so that tests of the clustering may overrule it
     */
    record Choice(int clusters, boolean doubtful) { }

    /**
     * Chooses the number.
     *
     * @param context the seed of the choice
     */
    Choice choose(ClusteredLayer layer, RunContext context);
}
