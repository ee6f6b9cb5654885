package dev.sculpt.api.clustering;

/**
 * Contract of a {@code linkage} plugin: how far apart two clusters are, by which an agglomerative clustering merges the
 * nearest two again and again. Two clusters of one unit each are as far apart as the units. It comes in two forms: an {@link
 * Update} needs no more than three distances, a {@link Cost} looks at all units of both clusters.
 */
public sealed interface Linkage permits Linkage.Update, Linkage.Cost {

    /**
     * Returns whether a merge of the nearest two clusters i and j never brings the new one nearer to a third than the nearer
     * of both was: D(ij, k) is never below min(D_ik, D_jk). Then trees have no inversions, and they can be built in O(n^2)
     * by a nearest-neighbour chain; else by a search for the nearest two of all clusters at every step. A linkage that says
     * so wrongly is found out and refused.
     */
    boolean reducible();

    /**
     * A linkage by the form of Lance and Williams: when i and j merge, the distance of the new cluster to any other cluster
     * k follows from the distances among i, j and k. Source: Lance, Williams, Computer Journal 9, 1967.
     */
    non-sealed interface Update extends Linkage {

        /**
         * Returns the distance between the merged cluster and a cluster k.
         *
         * @param join i and j
         * @param first D_ik
         * @param second D_jk
         * @param otherSize n_k
         * @return finite and 0 or more
         */
        double merged(Join join, double first, double second, int otherSize);
    }

    /** A linkage by any cost of merging two clusters. It is called O(n^2) times for n units. */
    non-sealed interface Cost extends Linkage {

        /**
         * Returns the distance between two clusters.
         *
         * @param first the units of the one, not to be changed
         * @param second the units of the other, not to be changed
         * @param distances of all units
         * @return finite and 0 or more, the same for both orders of the clusters
         */
        double between(int[] first, int[] second, DistanceMatrix distances);
    }

    /**
     * Two clusters i and j that merge.
     *
     * @param firstSize n_i, units of i
     * @param secondSize n_j, units of j
     * @param distance D_ij
     */
    record Join(int firstSize, int secondSize, double distance) { }
}
