package dev.sculpt.hierarchy;

import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.Layer;

/**
 * How many living edges run between the clusters of two neighbouring layers. Edges at dropped units do not count.
 * Cost: O(dense edges of the layer).
 */
final class ClusterEdges {

    private final int[][] counts;
    private final int[] outgoing;
    private final int[] incoming;

    private ClusterEdges(int lower, int upper) {
        this.counts = new int[lower][upper];
        this.outgoing = new int[lower];
        this.incoming = new int[upper];
    }

    /**
     * Counts the edges of a layer.
     *
     * @param index the layer of edges, from unit layer {@code index} to {@code index + 1}
     */
    static ClusterEdges of(Layer layer, UnitLabels clusters, int index) {
        ClusterEdges edges = new ClusterEdges(clusters.count(index), clusters.count(index + 1));
        for (EdgeCursor edge = layer.cursor(); edge.next(); ) {
            int lower = clusters.label(index, edge.from());
            int upper = clusters.label(index + 1, edge.to());
            if (lower != UnitLabels.DROPPED && upper != UnitLabels.DROPPED) {
                edges.counts[lower][upper]++;
                edges.outgoing[lower]++;
                edges.incoming[upper]++;
            }
        }
        return edges;
    }

    /** Returns the number of clusters of the lower layer. */
    int lower() {
        return outgoing.length;
    }

    /** Returns the number of edges from a cluster below to a cluster above. */
    int count(int lower, int upper) {
        return counts[lower][upper];
    }

    /** Returns which share of the edges that leave {@code lower} goes to {@code upper}, 0 where none leaves. */
    double shareOfOutgoing(int lower, int upper) {
        return outgoing[lower] == 0 ? 0 : (double) counts[lower][upper] / outgoing[lower];
    }

    /** Returns which share of the edges that enter {@code upper} comes from {@code lower}, 0 where none enters. */
    double shareOfIncoming(int lower, int upper) {
        return incoming[upper] == 0 ? 0 : (double) counts[lower][upper] / incoming[upper];
    }
}
