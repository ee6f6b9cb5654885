package dev.sculpt.testkit;

import dev.sculpt.api.clustering.Dendrogram;
import dev.sculpt.api.clustering.DistanceMatrix;
import dev.sculpt.api.clustering.Linkage;
import dev.sculpt.api.clustering.Merge;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Agglomerative clustering as it is defined: of all clusters the nearest two merge, again and again; of equal ones the first
 * pair. Cost: O(n^3), for small examples.
 */
final class PlainTree {

    /** Is told of every distance that a linkage gives. */
    interface Listener {

        /** A cluster was so far from the two that merged, and is so far from the new one. */
        void merged(double toFirst, double toSecond, double toBoth);
    }

    private final DistanceMatrix units;
    private final Linkage linkage;
    private final Listener listener;
    private final List<int[]> clusters = new ArrayList<>();
    private final double[][] apart;

    private PlainTree(DistanceMatrix units, Linkage linkage, Listener listener) {
        this.units = units;
        this.linkage = linkage;
        this.listener = listener;
        int count = units.count();
        this.apart = new double[count][count];
        for (int unit = 0; unit < count; unit++) {
            clusters.add(new int[] {unit});
            for (int other = 0; other < count; other++) {
                apart[unit][other] = units.get(unit, other);
            }
        }
    }

    /** Builds the tree of units, at least one. */
    static Dendrogram of(DistanceMatrix units, Linkage linkage, Listener listener) {
        return new PlainTree(units, linkage, listener).build();
    }

    private Dendrogram build() {
        List<Merge> merges = new ArrayList<>();
        while (merges.size() < clusters.size() - 1) {
            merges.add(merge());
        }
        return new Dendrogram(merges);
    }

    private Merge merge() {
        int first = -1;
        int second = -1;
        for (int i = 0; i < clusters.size(); i++) {
            for (int j = i + 1; j < clusters.size(); j++) {
                if (clusters.get(i).length > 0 && clusters.get(j).length > 0
                        && (first < 0 || apart[i][j] < apart[first][second])) {
                    first = i;
                    second = j;
                }
            }
        }
        int[] one = clusters.get(first);
        int[] other = clusters.get(second);
        double height = apart[first][second];
        int[] both = IntStream.concat(IntStream.of(one), IntStream.of(other)).toArray();
        for (int k = 0; k < clusters.size(); k++) {
            if (k != first && k != second && clusters.get(k).length > 0) {
                double merged = linkage instanceof Linkage.Update update
                        ? update.merged(new Linkage.Join(one.length, other.length, height),
                                apart[k][first], apart[k][second], clusters.get(k).length)
                        : ((Linkage.Cost) linkage).between(clusters.get(k).clone(), both.clone(), units);
                listener.merged(apart[k][first], apart[k][second], merged);
                apart[k][second] = merged;
                apart[second][k] = merged;
            }
        }
        clusters.set(second, both);
        clusters.set(first, new int[0]);
        return new Merge(first, second, height);
    }
}
