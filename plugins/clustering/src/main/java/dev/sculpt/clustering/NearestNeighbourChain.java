package dev.sculpt.clustering;

import dev.sculpt.api.clustering.Dendrogram;
import dev.sculpt.api.clustering.Merge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Agglomerative clustering by nearest-neighbour chain (Benzecri 1982; Murtagh 1983): from any cluster step to the
 * nearest one, again and again, until two are each other's nearest, and merge these. For reducible linkages only.
 *
 * <p>Ties: an empty chain starts at the lowest live slot; the neighbour of the tip is the nearest live slot, where
 * the chain's previous element wins ties, then the lowest slot. Mutual neighbours i &lt; j merge into slot j. The merges
 * are then sorted by height, stable. Cost for n units: O(n^2) time.
 */
final class NearestNeighbourChain {

    private final MergingClusters clusters;
    private int[] chain;
    private int length;

    private NearestNeighbourChain(MergingClusters clusters) {
        this.clusters = clusters;
        this.chain = new int[clusters.slots()];
    }

    /** Merges clusters until one is left. */
    static Dendrogram merge(MergingClusters clusters) {
        return new NearestNeighbourChain(clusters).run();
    }

    private Dendrogram run() {
        List<Merge> merges = new ArrayList<>();
        int lowest = 0;
        for (int merge = 1; merge < clusters.slots(); merge++) {
            // Where rounding has let a chain cross itself, it may still name a cluster that is gone.
            while (length > 0 && !clusters.alive(chain[length - 1])) {
                length--;
            }
            if (length == 0) {
                while (!clusters.alive(lowest)) { // slots never come back to life, so the search goes on where it was
                    lowest++;
                }
                push(lowest);
            }
            int nearest = nearestToTip();
            while (length < 2 || nearest != chain[length - 2]) {
                push(nearest);
                nearest = nearestToTip();
            }
            length -= 2;
            merges.add(clusters.merge(chain[length], chain[length + 1]));
        }
        merges.sort(Comparator.comparingDouble(Merge::height)); // stable
        return new Dendrogram(merges);
    }

    private void push(int slot) {
        if (length == chain.length) {
            chain = Arrays.copyOf(chain, 2 * length);
        }
        chain[length++] = slot;
    }

    private int nearestToTip() {
        int tip = chain[length - 1];
        boolean cameFrom = length > 1 && clusters.alive(chain[length - 2]);
        int nearest = cameFrom ? chain[length - 2] : -1;
        double smallest = cameFrom ? clusters.distance(tip, nearest) : Double.POSITIVE_INFINITY;
        for (int slot = 0; slot < clusters.slots(); slot++) {
            if (slot != tip && clusters.alive(slot) && clusters.distance(tip, slot) < smallest) {
                smallest = clusters.distance(tip, slot);
                nearest = slot;
            }
        }
        return nearest;
    }
}
