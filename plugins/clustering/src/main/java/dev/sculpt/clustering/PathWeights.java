package dev.sculpt.clustering;

import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.clustering.UnitFeatures;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Describes a unit by what it adds to each unit {@code hops} layers on, were all units linear: a feature is the sum over the
 * paths to that unit of the products of their weights, each over the largest |weight| of its layer. By their signs, units
 * that compute parts of one signal lie along one line, whichever way each points, and those of another signal that goes to
 * the same units along another.
 *
 * <p>Cost for n units, and U units in a layer: the edges above them, and n times those of the layers after; O(n U) memory.
 *
 * @param hops layers on, at least 1; of units with fewer above them, the outputs
 */
record PathWeights(int hops) implements UnitFeatures {

    /** Takes a living edge between living units. */
    @FunctionalInterface
    private interface EdgeVisitor {

        void visit(int from, int to, double share);
    }

    @Override
    public List<FeatureVectors> of(Detection detection) {
        return IntStream.range(0, detection.network().depth())
                .mapToObj(layer -> FeatureVectors.of(vectors(detection.network(), detection.living(), layer)))
                .toList();
    }

    private double[][] vectors(Network network, LivingUnits living, int layer) {
        int[] units = living.units(layer);
        int[] rows = new int[network.width(layer)];
        for (int row = 0; row < units.length; row++) {
            rows[units[row]] = row;
        }
        double[][] next = new double[units.length][network.width(layer + 1)];
        forEachEdge(network, living, layer, (from, to, share) -> next[rows[from]][to] = share);
        double[][] vectors = next;
        int last = layer + Math.min(hops, network.depth() - layer);
        for (int above = layer + 1; above < last; above++) {
            vectors = times(vectors, network, living, above);
        }
        return vectors;
    }

    private static double[][] times(double[][] vectors, Network network, LivingUnits living, int layer) {
        double[][] products = new double[vectors.length][network.width(layer + 1)];
        forEachEdge(network, living, layer, (from, to, share) -> {
            for (int row = 0; row < vectors.length; row++) {
                products[row][to] += vectors[row][from] * share;
            }
        });
        return products;
    }

    /** Visits edges with their weights over the largest |weight| of the layer; none where all weights are 0. */
    private static void forEachEdge(Network network, LivingUnits living, int layer, EdgeVisitor visitor) {
        double largest = 0;
        for (EdgeCursor edge = network.layer(layer).cursor(); edge.next(); ) {
            largest = Math.max(largest, Math.abs(edge.weight()));
        }
        for (EdgeCursor edge = network.layer(layer).cursor(); largest > 0 && edge.next(); ) {
            if (living.alive(layer, edge.from()) && living.alive(layer + 1, edge.to())) {
                visitor.visit(edge.from(), edge.to(), edge.weight() / largest);
            }
        }
    }

    @Override
    public UnitFeatures within(int most) {
        return new PathWeights(Math.min(hops, most));
    }
}
