package dev.sculpt.api.clustering;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A partition of n units that grows coarser by one merge at a time. A cluster is named by its lowest unit. A merge
 * costs time in proportion to the units of the two clusters. Not for several threads.
 */
public final class Partition {

    /**
     * Two clusters that become one.
     *
     * @param kept the name of the new cluster, which was that of one of the two
     * @param gone the name of the other
     */
    public record Joined(int kept, int gone) { }

    private final int[] clusterOf;
    private final int[][] members;

    /** Starts with every unit by itself. */
    public Partition(int units) {
        this.clusterOf = IntStream.range(0, units).toArray();
        this.members = new int[units][];
        for (int unit = 0; unit < units; unit++) {
            members[unit] = new int[] {unit};
        }
    }

    /** Returns which two clusters a merge makes one, without making it. */
    public Joined joining(Merge merge) {
        int first = clusterOf[merge.first()];
        int second = clusterOf[merge.second()];
        return new Joined(Math.min(first, second), Math.max(first, second));
    }

    /** Makes a merge. */
    public void join(Merge merge) {
        Joined joined = joining(merge);
        int[] kept = members[joined.kept()];
        int[] gone = members[joined.gone()];
        int[] all = Arrays.copyOf(kept, kept.length + gone.length);
        System.arraycopy(gone, 0, all, kept.length, gone.length);
        for (int unit : gone) {
            clusterOf[unit] = joined.kept();
        }
        members[joined.kept()] = all;
        members[joined.gone()] = new int[0];
    }

    /** Returns the names of the clusters in ascending order. */
    public int[] clusters() {
        return IntStream.range(0, clusterOf.length).filter(unit -> clusterOf[unit] == unit).toArray();
    }

    /** Returns the name of the cluster that holds a unit. */
    public int clusterOf(int unit) {
        return clusterOf[unit];
    }

    /** Returns the number of units of a cluster. */
    public int size(int cluster) {
        return members[cluster].length;
    }

    /** Returns the units of a cluster, in no particular order. */
    public int[] members(int cluster) {
        return members[cluster].clone();
    }

    /** Returns a label per unit, numbered from 0 in the order of the clusters' lowest units. */
    public int[] labels() {
        int[] numbers = new int[clusterOf.length];
        int[] labels = new int[clusterOf.length];
        int next = 0;
        for (int unit = 0; unit < labels.length; unit++) {
            if (clusterOf[unit] == unit) {
                numbers[unit] = next++;
            }
            labels[unit] = numbers[clusterOf[unit]];
        }
        return labels;
    }
}
