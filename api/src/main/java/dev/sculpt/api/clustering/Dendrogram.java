package dev.sculpt.api.clustering;

import java.util.List;

/**
 * The tree of an agglomerative clustering of n units.
 *
 * @param merges its n - 1 merges, each after those of the clusters that it joins; from the lowest up, unless the linkage has
 *     inversions
 */
public record Dendrogram(List<Merge> merges) {

    public Dendrogram {
        merges = List.copyOf(merges);
    }

    /** Returns n. */
    public int units() {
        return merges.size() + 1;
    }

    /**
     * Cuts the tree into clusters.
     *
     * @param clusters k, in 1..n
     * @return what the first n - k merges make
     */
    public Partition cut(int clusters) {
        Partition partition = new Partition(units());
        merges.subList(0, units() - clusters).forEach(partition::join);
        return partition;
    }
}
