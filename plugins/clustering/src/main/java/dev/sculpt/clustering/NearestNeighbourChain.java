package dev.sculpt.clustering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Agglomerative clustering by nearest-neighbour chain (Benzecri 1982; Murtagh 1983): from any cluster step to the
 * nearest one, again and again, until two are each other's nearest, and merge these.
 *
 * <p>Ties: an empty chain starts at the lowest live slot; the neighbour of the tip is the nearest live slot, where
 * the chain's previous element wins ties, then the lowest slot. Mutual neighbours i &lt; j merge into slot j. Cost
 * for n units: O(n^2) time; the matrix is overwritten.
 */
final class NearestNeighbourChain {

    private final DistanceMatrix distances;
    private final Linkage linkage;
    private final int[] sizes;
    private final int[] chain;
    private int length;

    private NearestNeighbourChain(DistanceMatrix distances, Linkage linkage) {
        this.distances = distances;
        this.linkage = linkage;
        this.sizes = new int[distances.count()];
        this.chain = new int[distances.count()];
        Arrays.fill(sizes, 1);
    }

    /**
     * Clusters the units of a matrix, which is left as it is.
     *
     * @param distances of one unit or more
     */
    static Dendrogram cluster(DistanceMatrix distances, Linkage linkage) {
        return new NearestNeighbourChain(distances.copy(), linkage).run();
    }

    private Dendrogram run() {
        List<Merge> merges = new ArrayList<>();
        int lowest = 0;
        for (int merge = 1; merge < sizes.length; merge++) {
            if (length == 0) {
                while (sizes[lowest] == 0) { // slots never come back to life, so the search goes on where it was
                    lowest++;
                }
                chain[length++] = lowest;
            }
            int nearest = nearestToTip();
            while (length < 2 || nearest != chain[length - 2]) {
                chain[length++] = nearest;
                nearest = nearestToTip();
            }
            merges.add(mergeTop());
        }
        return new Dendrogram(merges);
    }

    private int nearestToTip() {
        int tip = chain[length - 1];
        int nearest = length > 1 ? chain[length - 2] : -1;
        double smallest = length > 1 ? distances.get(tip, nearest) : Double.POSITIVE_INFINITY;
        for (int slot = 0; slot < sizes.length; slot++) {
            if (sizes[slot] > 0 && slot != tip && distances.get(tip, slot) < smallest) {
                smallest = distances.get(tip, slot);
                nearest = slot;
            }
        }
        return nearest;
    }

    private Merge mergeTop() {
        int first = Math.min(chain[length - 1], chain[length - 2]);
        int second = Math.max(chain[length - 1], chain[length - 2]);
        length -= 2;
        double height = distances.get(first, second);
        Linkage.Join join = new Linkage.Join(sizes[first], sizes[second], height);
        sizes[first] = 0;
        for (int slot = 0; slot < sizes.length; slot++) {
            if (sizes[slot] > 0 && slot != second) {
                distances.set(slot, second, linkage.merged(
                        join, distances.get(slot, first), distances.get(slot, second), sizes[slot]));
            }
        }
        sizes[second] += join.firstSize();
        return new Merge(first, second, height);
    }
}
