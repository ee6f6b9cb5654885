package dev.sculpt.clustering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The tree of an agglomerative clustering of n units.
 *
 * @param merges its n - 1 merges from the lowest up; of equal heights, in the order in which they were made
 */
record Dendrogram(List<Merge> merges) {

    Dendrogram {
        List<Merge> sorted = new ArrayList<>(merges);
        sorted.sort(Comparator.comparingDouble(Merge::height)); // stable
        merges = List.copyOf(sorted);
    }

    /** Returns n. */
    int units() {
        return merges.size() + 1;
    }

    /**
     * Cuts the tree into clusters.
     *
     * @param clusters how many, in 1..n
     */
    Partition cut(int clusters) {
        Partition partition = new Partition(units());
        merges.subList(0, units() - clusters).forEach(partition::join);
        return partition;
    }
}
