package dev.sculpt.clustering;

import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.clustering.Partition;

/** The mean vectors of the clusters of a {@link Partition}, named as there. */
final class Centroids {

    private final double[][] sums;
    private final int[] sizes;

    /** Starts with every unit by itself. */
    Centroids(FeatureVectors features) {
        this.sums = new double[features.count()][];
        this.sizes = new int[features.count()];
        for (int unit = 0; unit < sums.length; unit++) {
            sums[unit] = features.vector(unit);
            sizes[unit] = 1;
        }
    }

    /** Makes two clusters one. */
    void join(Partition.Joined joined) {
        double[] kept = sums[joined.kept()];
        double[] gone = sums[joined.gone()];
        for (int feature = 0; feature < kept.length; feature++) {
            kept[feature] += gone[feature];
        }
        sizes[joined.kept()] += sizes[joined.gone()];
    }

    /** Returns the number of units of a cluster. */
    int size(int cluster) {
        return sizes[cluster];
    }

    /** Returns the squared Euclidean distance of two centroids. */
    double squaredDistance(int first, int second) {
        double squares = 0;
        for (int feature = 0; feature < sums[first].length; feature++) {
            double difference = sums[first][feature] / sizes[first] - sums[second][feature] / sizes[second];
            squares += difference * difference;
        }
        return squares;
    }

    /** Returns the Euclidean distance of a vector to a centroid. */
    double distance(double[] vector, int cluster) {
        double squares = 0;
        for (int feature = 0; feature < vector.length; feature++) {
            double difference = vector[feature] - sums[cluster][feature] / sizes[cluster];
            squares += difference * difference;
        }
        return Math.sqrt(squares);
    }
}
