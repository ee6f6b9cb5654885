package dev.sculpt.clustering;

import dev.sculpt.api.clustering.DistanceMatrix;
import dev.sculpt.api.clustering.Linkage;
import dev.sculpt.api.clustering.Merge;
import dev.sculpt.api.run.BrokenContractException;
import java.util.Arrays;

/**
 * Clusters that merge by a linkage, whatever the order. They are in slots 0..n-1, at first one unit each; a merge of the
 * slots i &lt; j leaves i empty and the new cluster in j. A merge costs O(n), with a {@link Linkage.Cost} n of its calls.
 */
final class MergingClusters {

    // How far below the nearer of two clusters rounding alone may bring a reducible linkage.
    private static final double ROUNDING = 1e-9;

    private final DistanceMatrix units;
    private final Linkage linkage;
    private final ClusterDistances distances;
    private final int[] sizes;
    private final int[][] members; // null where the linkage needs none

    MergingClusters(DistanceMatrix units, Linkage linkage) {
        this.units = units;
        this.linkage = linkage;
        this.distances = new ClusterDistances(units);
        this.sizes = new int[units.count()];
        Arrays.fill(sizes, 1);
        this.members = linkage instanceof Linkage.Cost ? new int[units.count()][] : null;
        if (members != null) {
            Arrays.setAll(members, unit -> new int[] {unit});
        }
    }

    /** Returns n. */
    int slots() {
        return sizes.length;
    }

    /** Returns whether a slot holds a cluster. */
    boolean alive(int slot) {
        return sizes[slot] > 0;
    }

    /** Returns the distance of the clusters in two slots. */
    double distance(int first, int second) {
        return distances.get(first, second);
    }

    /**
     * Merges the clusters of two slots into the higher one.
     *
     * @throws BrokenContractException if the linkage returns what it must not
     */
    Merge merge(int one, int other) {
        int first = Math.min(one, other);
        int second = Math.max(one, other);
        double height = distances.get(first, second);
        Linkage.Join join = new Linkage.Join(sizes[first], sizes[second], height);
        sizes[first] = 0;
        if (members != null) {
            members[second] = joined(members[first], members[second]);
        }
        boolean reducible = linkage.reducible();
        for (int slot = 0; slot < sizes.length; slot++) {
            if (sizes[slot] > 0 && slot != second) {
                double toFirst = distances.get(slot, first);
                double toSecond = distances.get(slot, second);
                double merged = merged(join, slot, second, toFirst, toSecond);
                check(merged, reducible ? Math.min(toFirst, toSecond) * (1 - ROUNDING) : 0);
                distances.set(slot, second, merged);
            }
        }
        sizes[second] += join.firstSize();
        return new Merge(first, second, height);
    }

    private double merged(Linkage.Join join, int slot, int second, double toFirst, double toSecond) {
        if (linkage instanceof Linkage.Update update) {
            return update.merged(join, toFirst, toSecond, sizes[slot]);
        }
        return ((Linkage.Cost) linkage).between(members[slot], members[second], units);
    }

    private void check(double merged, double least) {
        if (!(merged >= 0 && merged < Double.POSITIVE_INFINITY)) {
            throw new BrokenContractException(linkage, "a distance of " + merged + "; distances are finite and 0 or more");
        }
        if (merged < least) {
            throw new BrokenContractException(linkage, "a distance of " + merged
                    + " to a cluster that was farther from both of the merged ones, although it says that it is reducible");
        }
    }

    private static int[] joined(int[] first, int[] second) {
        int[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
