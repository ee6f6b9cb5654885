package dev.sculpt.clustering;

import dev.sculpt.api.clustering.ClusterCount.Choice;

/** Takes the number of clusters of the lowest cost, among those that an index can tell apart. */
final class LowestCost {

    /** Which number is taken where several are best. */
    enum Tie { SMALLER, LARGER }

    private LowestCost() { }

    /**
     * Returns the k in 2..n-1 of the lowest cost; it is doubtful where it is 2 or n-1, the ends of what an index
     * can tell apart. Two units are two clusters, in doubt.
     *
     * @param costs by k, 0..n
     */
    static Choice choice(double[] costs, Tie tie) {
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
