package dev.sculpt.clustering;

/**
 * Distance between clusters, in the form of Lance and Williams: when i and j merge, the distance of the new
 * cluster to any other cluster k follows from the distances among i, j and k. All four are reducible (the new
 * distance is never below the smaller of the two old ones), which the nearest-neighbour chain needs.
 */
public enum Linkage {

    /** (n_i D_ik + n_j D_jk) / (n_i + n_j): the mean over pairs of units; the published one. */
    AVERAGE {
        @Override
        double merged(Join join, double first, double second, int otherSize) {
            int size = join.firstSize() + join.secondSize();
            return (join.firstSize() * first + join.secondSize() * second) / size;
        }
    },

    /** max(D_ik, D_jk): the farthest pair of units. */
    COMPLETE {
        @Override
        double merged(Join join, double first, double second, int otherSize) {
            return Math.max(first, second);
        }
    },

    /** min(D_ik, D_jk): the nearest pair of units. */
    SINGLE {
        @Override
        double merged(Join join, double first, double second, int otherSize) {
            return Math.min(first, second);
        }
    },

    /**
     * sqrt(((n_i + n_k) D_ik^2 + (n_j + n_k) D_jk^2 - n_k D_ij^2) / (n_i + n_j + n_k)). For {@link
     * Distance#EUCLIDEAN} it is sqrt(2) times the root of the growth of the squared error; for other distances
     * only the formula is taken.
     */
    WARD {
        @Override
        double merged(Join join, double first, double second, int otherSize) {
            double sum = (join.firstSize() + otherSize) * first * first
                    + (join.secondSize() + otherSize) * second * second
                    - otherSize * join.distance() * join.distance();
            return Math.sqrt(sum / (join.firstSize() + join.secondSize() + otherSize));
        }
    };

    /**
     * Two clusters i and j that merge.
     *
     * @param firstSize n_i, units of i
     * @param secondSize n_j, units of j
     * @param distance D_ij
     */
    record Join(int firstSize, int secondSize, double distance) { }

    /**
     * Returns the distance between the merged cluster and a cluster k.
     *
     * @param first D_ik
     * @param second D_jk
     * @param otherSize n_k
     */
    abstract double merged(Join join, double first, double second, int otherSize);
}
