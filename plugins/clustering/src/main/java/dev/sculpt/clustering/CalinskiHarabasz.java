package dev.sculpt.clustering;

import dev.sculpt.api.clustering.ClusterCount;
import dev.sculpt.api.clustering.ClusteredLayer;
import dev.sculpt.api.clustering.Dendrogram;
import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.clustering.Merge;
import dev.sculpt.api.clustering.Partition;
import dev.sculpt.api.run.RunContext;

/**
 * Takes the k in 2..n-1 of the largest (B / (k - 1)) / (W / (n - k)); the smaller k on a tie at 8 decimals. W is
 * the sum of the units' squared Euclidean distances to their centroids, B = T - W with T that to the one centroid
 * of all.
 *
 * <p>Always Euclidean, whatever the distance of the clustering. Where W is 0 the index is infinite, and where T is
 * 0 too it is 0. Source: Calinski and Harabasz, Commun. Stat. 3, 1974. Cost for vectors of length d: O(n d) beside
 * the merges, as a merge of a and b adds n_a n_b / (n_a + n_b) times the squared distance of their centroids to W.
 */
final class CalinskiHarabasz implements ClusterCount {

    // What is left of W by rounding alone, where every cluster holds equal vectors.
    private static final double ROUNDING = 1e-12;

    @Override
    public Choice choose(ClusteredLayer layer, RunContext context) {
        return LowestCost.choice(costs(layer.tree(), layer.vectors()), LowestCost.Tie.SMALLER);
    }

    /** Returns minus the index by k, for k in 2..n-1; the other entries are 0. */
    static double[] costs(Dendrogram tree, FeatureVectors features) {
        int units = tree.units();
        double[] within = within(tree, features);
        double total = within[1];
        double[] costs = new double[units + 1];
        for (int clusters = 2; clusters < units; clusters++) {
            double between = total - within[clusters];
            if (total == 0) {
                costs[clusters] = 0;
            } else if (within[clusters] <= ROUNDING * total) {
                costs[clusters] = Double.NEGATIVE_INFINITY;
            } else {
                costs[clusters] = LowestCost.rounded(
                        -(between / (clusters - 1)) / (within[clusters] / (units - clusters)));
            }
        }
        return costs;
    }

    /** Returns W by k. */
    private static double[] within(Dendrogram tree, FeatureVectors features) {
        double[] within = new double[tree.units() + 1];
        Centroids centroids = new Centroids(features);
        Partition partition = new Partition(tree.units());
        int clusters = tree.units();
        for (Merge merge : tree.merges()) {
            Partition.Joined joined = partition.joining(merge);
            double first = centroids.size(joined.kept());
            double second = centroids.size(joined.gone());
            double squares = centroids.squaredDistance(joined.kept(), joined.gone());
            within[clusters - 1] = within[clusters] + first * second / (first + second) * squares;
            partition.join(merge);
            centroids.join(joined);
            clusters--;
        }
        return within;
    }
}
