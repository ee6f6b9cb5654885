package dev.sculpt.clustering;

import dev.sculpt.api.clustering.ClusterCount;
import dev.sculpt.api.clustering.ClusteredLayer;
import dev.sculpt.api.clustering.Dendrogram;
import dev.sculpt.api.clustering.DistanceMatrix;
import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.clustering.Merge;
import dev.sculpt.api.clustering.Partition;
import dev.sculpt.api.run.RunContext;
import java.util.Arrays;

/**
 * Takes the k in 2..n-1 of the smallest mean over clusters c of max over c' of (s_c + s_c') / d_cc'; the smaller k
 * on a tie at 8 decimals. s is the mean Euclidean distance of a cluster's units to their centroid, d that of two
 * centroids.
 *
 * <p>Always Euclidean, whatever the distance of the clustering. Two clusters of the same centroid are not apart:
 * the index is infinite. Source: Davies and Bouldin, IEEE PAMI 1(2), 1979. Cost for vectors of length d: O(n^3 +
 * n^2 d) time, O(n^2 + n d) memory.
 */
final class DaviesBouldin implements ClusterCount {

    // How far apart, relative to the farthest two vectors, rounding alone may put two equal centroids.
    private static final double ROUNDING = 1e-12;

    @Override
    public Choice choose(ClusteredLayer layer, RunContext context) {
        return LowestCost.choice(index(layer.tree(), layer.vectors()), LowestCost.Tie.SMALLER);
    }

    /** Returns the index by k, for k in 2..n-1; the other entries are 0. */
    static double[] index(Dendrogram tree, FeatureVectors features) {
        int units = tree.units();
        Centroids centroids = new Centroids(features);
        DistanceMatrix distances = DistanceMatrix.of(features, SizesAndOverlap.EUCLIDEAN);
        double same = ROUNDING * distances.largest();
        ClusterDistances apart = new ClusterDistances(distances);
        double[] scatter = new double[units];
        double[] index = new double[units + 1];
        Partition partition = new Partition(units);
        int clusters = units;
        for (Merge merge : tree.merges()) {
            Partition.Joined joined = partition.joining(merge);
            partition.join(merge);
            centroids.join(joined);
            scatter[joined.kept()] = Arrays.stream(partition.members(joined.kept()))
                    .mapToDouble(unit -> centroids.distance(features.vector(unit), joined.kept()))
                    .sum() / centroids.size(joined.kept());
            for (int cluster : partition.clusters()) {
                if (cluster != joined.kept()) {
                    apart.set(cluster, joined.kept(),
                            Math.sqrt(centroids.squaredDistance(cluster, joined.kept())));
                }
            }
            clusters--;
            if (clusters >= 2) {
                index[clusters] = LowestCost.rounded(index(partition.clusters(), scatter, apart, same));
            }
        }
        return index;
    }

    private static double index(int[] clusters, double[] scatter, ClusterDistances apart, double same) {
        double sum = 0;
        for (int cluster : clusters) {
            double worst = 0;
            for (int other : clusters) {
                if (other != cluster) {
                    double distance = apart.get(cluster, other);
                    double ratio = (scatter[cluster] + scatter[other]) / distance;
                    worst = Math.max(worst, distance <= same ? Double.POSITIVE_INFINITY : ratio);
                }
            }
            sum += worst;
        }
        return sum / clusters.length;
    }
}
