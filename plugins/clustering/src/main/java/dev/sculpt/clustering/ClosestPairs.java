package dev.sculpt.clustering;

import dev.sculpt.api.clustering.Dendrogram;
import dev.sculpt.api.clustering.Merge;
import java.util.ArrayList;
import java.util.List;

/**
 * Agglomerative clustering by the plain method, for any linkage: merge the nearest two clusters, again and again. Merges
 * stay in the order in which they are made, so that one may be lower than the one before.
 *
 * <p>Ties: of the nearest pairs i &lt; j, the one of the lowest i, then of the lowest j; it merges into slot j. For each
 * slot the nearest of the higher ones is remembered, and searched again only where a merge takes it away or farther. Source:
 * the generic algorithm of Muellner, Modern hierarchical, agglomerative clustering algorithms, arXiv:1109.2378, without its
 * priority queue. Cost for n units: O(n^3) time at worst, usually O(n^2).
 */
final class ClosestPairs {

    private static final int NONE = -1;

    private final MergingClusters clusters;
    private final int[] nearest; // the nearest of the higher slots, NONE where there is none

    private ClosestPairs(MergingClusters clusters) {
        this.clusters = clusters;
        this.nearest = new int[clusters.slots()];
        for (int slot = 0; slot < nearest.length; slot++) {
            nearest[slot] = nearestAbove(slot);
        }
    }

    /** Merges clusters until one is left. */
    static Dendrogram merge(MergingClusters clusters) {
        ClosestPairs pairs = new ClosestPairs(clusters);
        List<Merge> merges = new ArrayList<>();
        for (int merge = 1; merge < clusters.slots(); merge++) {
            merges.add(pairs.mergeClosest());
        }
        return new Dendrogram(merges);
    }

    private Merge mergeClosest() {
        int first = NONE;
        for (int slot = 0; slot < nearest.length; slot++) {
            if (clusters.alive(slot) && nearest[slot] != NONE && (first == NONE || height(slot) < height(first))) {
                first = slot;
            }
        }
        int second = nearest[first];
        Merge merge = clusters.merge(first, second);
        for (int slot = 0; slot < second; slot++) {
            if (!clusters.alive(slot)) {
                continue;
            }
            if (nearest[slot] == first || nearest[slot] == second) {
                nearest[slot] = nearestAbove(slot);
            } else {
                double merged = clusters.distance(slot, second);
                if (merged < height(slot) || merged == height(slot) && second < nearest[slot]) {
                    nearest[slot] = second;
                }
            }
        }
        nearest[second] = nearestAbove(second);
        return merge;
    }

    private double height(int slot) {
        return clusters.distance(slot, nearest[slot]);
    }

    private int nearestAbove(int slot) {
        int found = NONE;
        for (int other = slot + 1; other < clusters.slots(); other++) {
            if (clusters.alive(other)
                    && (found == NONE || clusters.distance(slot, other) < clusters.distance(slot, found))) {
                found = other;
            }
        }
        return found;
    }
}
