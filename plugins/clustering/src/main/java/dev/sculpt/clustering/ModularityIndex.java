package dev.sculpt.clustering;

import dev.sculpt.api.clustering.ClusterCount;
import dev.sculpt.api.clustering.ClusteredLayer;
import dev.sculpt.api.clustering.Dendrogram;
import dev.sculpt.api.clustering.DistanceMatrix;
import dev.sculpt.api.clustering.Merge;
import dev.sculpt.api.clustering.Partition;
import dev.sculpt.api.run.RunContext;

/**
 * The published rule. For k = 2..n-1 clusters,
 *
 * <pre>M(k) = sum over clusters c of (D_cc - r_c^2)</pre>
 *
 * with D the distance matrix divided by its sum, D_cc its share inside c and r_c the share of the rows of c. M is
 * rounded to 8 decimals, and 0 where all distances are 0. The k of the smallest M is taken, the larger k on a tie;
 * it is doubtful where it is 2 or n-1, or where M is above -t.
 *
 * <p>Source: Neural Sculpting, NeurIPS 2023, section 3; Newman's modularity on distances, hence smallest instead
 * of largest. Cost: O(n^2), since every pair of units joins once.
 */
final class ModularityIndex implements ClusterCount {

    private final double threshold;

    /** Takes t. */
    ModularityIndex(double threshold) {
        this.threshold = threshold;
    }

    @Override
    public Choice choose(ClusteredLayer layer, RunContext context) {
        double[] index = index(layer.tree(), layer.distances());
        Choice lowest = LowestCost.choice(index, LowestCost.Tie.LARGER);
        return new Choice(lowest.clusters(), lowest.doubtful() || index[lowest.clusters()] > -threshold);
    }

    /** Returns M by k, for k in 2..n-1; the other entries are 0. */
    static double[] index(Dendrogram tree, DistanceMatrix distances) {
        int units = tree.units();
        double[] rows = rows(distances);
        double sum = 0;
        for (double row : rows) {
            sum += row;
        }
        double[] index = new double[units + 1];
        if (sum == 0) {
            return index;
        }
        double[] inside = new double[units];
        Partition partition = new Partition(units);
        int clusters = units;
        for (Merge merge : tree.merges()) {
            Partition.Joined joined = partition.joining(merge);
            double across = across(distances, partition.members(joined.kept()), partition.members(joined.gone()));
            inside[joined.kept()] += inside[joined.gone()] + 2 * across;
            rows[joined.kept()] += rows[joined.gone()];
            partition.join(merge);
            clusters--;
            if (clusters >= 2) {
                index[clusters] = LowestCost.rounded(index(partition, inside, rows, sum));
            }
        }
        return index;
    }

    private static double index(Partition partition, double[] inside, double[] rows, double sum) {
        double index = 0;
        for (int cluster : partition.clusters()) {
            double share = rows[cluster] / sum;
            index += inside[cluster] / sum - share * share;
        }
        return index;
    }

    private static double[] rows(DistanceMatrix distances) {
        double[] rows = new double[distances.count()];
        for (int row = 0; row < rows.length; row++) {
            for (int column = row + 1; column < rows.length; column++) {
                rows[row] += distances.get(row, column);
                rows[column] += distances.get(row, column);
            }
        }
        return rows;
    }

    private static double across(DistanceMatrix distances, int[] first, int[] second) {
        double across = 0;
        for (int one : first) {
            for (int other : second) {
                across += distances.get(one, other);
            }
        }
        return across;
    }
}
