package dev.sculpt.communities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The least normalised cuts of a connected graph among those that a sweep finds (Shi, Malik, PAMI 22, 2000). A cut of
 * weight w between sides of volumes V1 and V2 costs w / V1 + w / V2. Nodes are put in the order of a vector over the
 * square roots of their volumes, and every place in that order is a cut, but between nodes that stand at one place.
 *
 * <p>Where several cuts cost the same, none is preferred: all are made at once, so that the parts do not depend on
 * the order of the nodes. Cost for m edges and n nodes: O(m + n log n) where the Fiedler
 * vector is unique, else n times as much.
 */
final class LeastCuts {

    private static final double ROUNDING = 1e-9; // of costs, relative, and of vectors of length 1
    private static final double ONE_PLACE = 1e-7; // of the whole order; vectors are not as exact as sums

    private final WeightedGraph graph;
    private final double volume;
    private double cost = Double.POSITIVE_INFINITY;
    private int[] parts;

    private LeastCuts(WeightedGraph graph) {
        this.graph = graph;
        this.volume = graph.volume();
        this.parts = new int[graph.nodes()];
    }

    /**
     * Finds the cuts by the Fiedler vector; where that is not unique, by the projection of each node into their space.
     *
     * @param graph connected, of two nodes or more
     */
    static LeastCuts of(WeightedGraph graph, FiedlerSpace space) {
        LeastCuts cuts = new LeastCuts(graph);
        double[][] vectors = space.vectors();
        if (vectors.length == 1) {
            cuts.sweep(vectors[0]);
        } else {
            for (int node = 0; node < graph.nodes(); node++) {
                double[] projected = new double[graph.nodes()];
                if (norm(vectors, node) < ROUNDING) {
                    continue; // a node that has nothing in the space: its projection is the rounding of others
                }
                for (double[] vector : vectors) {
                    for (int other = 0; other < projected.length; other++) {
                        projected[other] += vector[node] * vector[other];
                    }
                }
                cuts.sweep(projected);
            }
        }
        return cuts;
    }

    private static double norm(double[][] vectors, int node) {
        return Math.sqrt(Arrays.stream(vectors).mapToDouble(vector -> vector[node] * vector[node]).sum());
    }

    /** Returns what each of the cuts costs, above 0; infinity where there is none. */
    double cost() {
        return cost;
    }

    /** Returns {@code [node]}: equal numbers for nodes that none of the cuts sets apart. */
    int[] parts() {
        return parts.clone();
    }

    private void sweep(double[] vector) {
        double[] places = new double[vector.length];
        Arrays.setAll(places, node -> vector[node] / Math.sqrt(graph.volume(node)));
        int[] order = IntStream.range(0, places.length).boxed()
                .sorted(Comparator.comparingDouble(node -> places[node])).mapToInt(Integer::intValue).toArray();
        double onePlace = ONE_PLACE * (places[order[order.length - 1]] - places[order[0]]);
        boolean[] low = new boolean[order.length];
        double lowVolume = 0;
        double cut = 0;
        List<Integer> ties = new ArrayList<>();
        double least = cost;
        for (int taken = 1; taken < order.length; taken++) {
            int node = order[taken - 1];
            cut += graph.volume(node) - 2 * graph.between(node, low);
            lowVolume += graph.volume(node);
            low[node] = true;
            if (places[order[taken]] - places[node] <= onePlace) {
                continue;
            }
            double costs = cut / lowVolume + cut / (volume - lowVolume);
            if (costs < least * (1 - ROUNDING)) {
                least = costs;
                ties.clear();
                ties.add(taken);
            } else if (costs <= least * (1 + ROUNDING)) {
                ties.add(taken);
            }
        }
        if (least < cost) {
            cost = least;
            parts = new int[order.length];
        }
        ties.forEach(taken -> split(order, taken));
    }

    /** Sets the first nodes of an order apart from the others. */
    private void split(int[] order, int taken) {
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        int[] split = new int[parts.length];
        for (int at = 0; at < order.length; at++) {
            numbers.putIfAbsent(List.of(parts[order[at]], at < taken ? 0 : 1), numbers.size());
            split[order[at]] = numbers.get(List.of(parts[order[at]], at < taken ? 0 : 1));
        }
        parts = split;
    }
}
