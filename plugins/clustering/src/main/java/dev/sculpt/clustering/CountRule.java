package dev.sculpt.clustering;

/** Chooses the number of clusters to cut a dendrogram of n units into. */
@FunctionalInterface
interface CountRule {

    /**
     * What a rule says.
     *
     * @param clusters the number of clusters, in 1..n
     * @param doubtful whether the {@link SeparationTests} may overrule it
     */
    record Choice(int clusters, boolean doubtful) { }

    /** Which number is taken where several are best. */
    enum Tie { SMALLER, LARGER }

    /**
     * Chooses the number.
     *
     * @param tree of two units or more
     */
    Choice choose(Dendrogram tree, DistanceMatrix distances, FeatureVectors features);

    /**
     * Returns the k in 2..n-1 of the lowest cost; it is doubtful where it is 2 or n-1, the ends of what an index
     * can tell apart. Two units are two clusters, in doubt.
     *
     * @param costs by k, 0..n
     */
    static Choice lowest(double[] costs, Tie tie) {
        int units = costs.length - 1;
        int best = Math.max(2, units - 1);
        for (int clusters = best - 1; clusters >= 2; clusters--) {
            if (costs[clusters] < costs[best] || tie == Tie.SMALLER && costs[clusters] == costs[best]) {
                best = clusters;
            }
        }
        return new Choice(best, best == 2 || best == units - 1);
    }

    /** Rounds a cost to 8 decimals, so that rounding errors of the sums behind it break no tie. */
    static double rounded(double cost) {
        double decimals = 1e8;
        return Math.rint(cost * decimals) / decimals;
    }
}
