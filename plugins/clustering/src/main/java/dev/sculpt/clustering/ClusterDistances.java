package dev.sculpt.clustering;

import dev.sculpt.api.clustering.DistanceMatrix;

/** The distances of clusters while they merge, each named by one of n units; they start as those of the units. */
final class ClusterDistances {

    private final int count;
    private final double[] distances;

    /** Copies the distances of the units. */
    ClusterDistances(DistanceMatrix units) {
        this.count = units.count();
        this.distances = units.toArray();
    }

    /** Returns n. */
    int count() {
        return count;
    }

    /** Returns the distance of two clusters, 0 for one and itself. */
    double get(int first, int second) {
        return first == second ? 0 : distances[DistanceMatrix.index(count, first, second)];
    }

    /** Replaces the distance of two different clusters. */
    void set(int first, int second, double distance) {
        distances[DistanceMatrix.index(count, first, second)] = distance;
    }
}
