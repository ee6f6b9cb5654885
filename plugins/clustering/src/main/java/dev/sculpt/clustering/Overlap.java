package dev.sculpt.clustering;

/**
 * How much two sets of units overlap, against chance: two sets of their sizes, drawn from N units at random, have
 * e = k1 k2 / N in common on average.
 *
 * @param first k1, size of the one set
 * @param second k2, size of the other
 * @param shared k12, how many are in both
 * @param available N, how many units there are; where it is 0, so are e and x. May be below the size of a set
 *     whose units span more hops than N does; then x may be above 1, the root is not real and counts as 0
 */
record Overlap(int first, int second, int shared, int available) {

    /** Returns whether the sets lead to different places: (k12 &lt; max(k1, k2) and k12 &lt;= e) or k12 &lt; 1. */
    boolean separate() {
        return shared < Math.max(first, second) && shared <= expected() || shared < 1;
    }

    /** Returns whether the sets lead to the same place: (k12 &gt;= 1 and k12 &gt;= e) or k12 &gt;= max(k1, k2). */
    boolean one() {
        return shared >= 1 && shared >= expected() || shared >= Math.max(first, second);
    }

    /**
     * Returns |k12 - e| in units of sqrt(N x (1 - x)), x = k1 k2 / N^2, and as it is where that root is 0.
     */
    double deviation() {
        double share = available == 0 ? 0 : product() / ((double) available * available);
        double unit = Math.sqrt(Math.max(0, available * share * (1 - share)));
        double deviation = Math.abs(shared - expected());
        return unit == 0 ? deviation : deviation / unit;
    }

    private double expected() {
        return available == 0 ? 0 : product() / available;
    }

    private double product() {
        return (double) first * second;
    }
}
