package dev.sculpt.clustering;

import java.util.Arrays;

/**
 * Distances between n units: symmetric, with zeros on the diagonal. Only the part above the diagonal is kept, row
 * by row: n (n - 1) / 2 doubles, 100 MB for 5,000 units.
 */
final class DistanceMatrix {

    private final int count;
    private final double[] distances;

    private DistanceMatrix(int count, double[] distances) {
        this.count = count;
        this.distances = distances;
    }

    /** Measures all pairs. */
    static DistanceMatrix of(FeatureVectors features, Distance distance) {
        int count = features.count();
        double[] distances = new double[Math.toIntExact((long) count * (count - 1) / 2)];
        int next = 0;
        for (int first = 0; first < count; first++) {
            for (int second = first + 1; second < count; second++) {
                distances[next++] = features.distance(first, second, distance);
            }
        }
        return new DistanceMatrix(count, distances);
    }

    /** Returns n. */
    int count() {
        return count;
    }

    /** Returns the distance of two units. */
    double get(int first, int second) {
        return first == second ? 0 : distances[index(first, second)];
    }

    /** Returns the largest distance, 0 for a single unit. */
    double largest() {
        return Arrays.stream(distances).max().orElse(0);
    }

    /** Replaces the distance of two different units. */
    void set(int first, int second, double distance) {
        distances[index(first, second)] = distance;
    }

    private int index(int first, int second) {
        int row = Math.min(first, second);
        int column = Math.max(first, second);
        // The rows above hold n - 1, n - 2, ... entries; the product may pass the range of int.
        return (int) ((long) row * (2L * count - row - 3) / 2) + column - 1;
    }

    /** Returns an independent copy. */
    DistanceMatrix copy() {
        return new DistanceMatrix(count, distances.clone());
    }
}
