package dev.sculpt.clustering;

import dev.sculpt.api.clustering.ClusterCount;
import dev.sculpt.api.clustering.ClusteredLayer;
import dev.sculpt.api.clustering.Dendrogram;
import dev.sculpt.api.clustering.DistanceMatrix;
import dev.sculpt.api.clustering.Merge;
import dev.sculpt.api.clustering.Partition;
import dev.sculpt.api.run.RunContext;

/**
 * Takes the k in 2..n-1 of the largest mean silhouette over the units; the smaller k on a tie at 8 decimals.
 *
 * <p>The silhouette of a unit is (b - a) / max(a, b), with a its mean distance to the other units of its cluster
 * and b the smallest mean distance to the units of another cluster; 0 for a unit by itself, and where a and b are
 * 0. Source: Rousseeuw, J. Comput. Appl. Math. 20, 1987. Cost: O(n^3) time, O(n^2) memory.
 */
final class Silhouette implements ClusterCount {

    @Override
    public Choice choose(ClusteredLayer layer, RunContext context) {
        return LowestCost.choice(costs(layer.tree(), layer.distances()), LowestCost.Tie.SMALLER);
    }

    /** Returns minus the mean silhouette by k, for k in 2..n-1; the other entries are 0. */
    static double[] costs(Dendrogram tree, DistanceMatrix distances) {
        int units = tree.units();
        double[][] sums = new double[units][units]; // [unit][cluster]: sum of the unit's distances to the cluster
        for (int unit = 0; unit < units; unit++) {
            for (int other = 0; other < units; other++) {
                sums[unit][other] = distances.get(unit, other);
            }
        }
        double[] costs = new double[units + 1];
        Partition partition = new Partition(units);
        int clusters = units;
        for (Merge merge : tree.merges()) {
            Partition.Joined joined = partition.joining(merge);
            partition.join(merge);
            for (double[] unit : sums) {
                unit[joined.kept()] += unit[joined.gone()];
            }
            clusters--;
            if (clusters >= 2) {
                costs[clusters] = LowestCost.rounded(-mean(partition, sums));
            }
        }
        return costs;
    }

    private static double mean(Partition partition, double[][] sums) {
        int[] clusters = partition.clusters();
        double total = 0;
        for (int unit = 0; unit < sums.length; unit++) {
            int own = partition.clusterOf(unit);
            int size = partition.size(own);
            if (size == 1) {
                continue;
            }
            double within = sums[unit][own] / (size - 1);
            double nearest = Double.POSITIVE_INFINITY;
            for (int cluster : clusters) {
                if (cluster != own) {
                    nearest = Math.min(nearest, sums[unit][cluster] / partition.size(cluster));
                }
            }
            double larger = Math.max(within, nearest);
            total += larger == 0 ? 0 : (nearest - within) / larger;
        }
        return total / sums.length;
    }
}
