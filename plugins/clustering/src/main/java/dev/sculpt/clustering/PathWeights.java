package dev.sculpt.clustering;

import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.clustering.UnitFeatures;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.Layer;
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
 * <p>Cost for n units, and U units in a layer: O(n) times the edges in reach, O(n U) memory.
 *
 * @param hops layers on, at least 1; of units with fewer above them, the outputs
 */
record PathWeights(int hops) implements UnitFeatures {

    @Override
    public List<FeatureVectors> of(Detection detection) {
        return IntStream.range(0, detection.network().depth())
                .mapToObj(layer -> FeatureVectors.of(vectors(detection.network(), detection.living(), layer)))
                .toList();
    }

    private double[][] vectors(Network network, LivingUnits living, int layer) {
        int[] units = living.units(layer);
        double[][] vectors = new double[units.length][network.width(layer)];
        for (int i = 0; i < units.length; i++) {
            vectors[i][units[i]] = 1;
        }
        int last = Math.min(network.depth(), layer + Math.min(hops, network.depth()));
        for (int each = layer; each < last; each++) {
            vectors = times(vectors, network.layer(each), each, living);
        }
        return vectors;
    }

    private static double[][] times(double[][] vectors, Layer edges, int layer, LivingUnits living) {
        double largest = 0;
        for (EdgeCursor edge = edges.cursor(); edge.next(); ) {
            largest = Math.max(largest, Math.abs(edge.weight()));
        }
        double[][] products = new double[vectors.length][edges.outputs()];
        if (largest == 0) {
            return products;
        }
        for (EdgeCursor edge = edges.cursor(); edge.next(); ) {
            if (living.alive(layer, edge.from()) && living.alive(layer + 1, edge.to())) {
                double weight = edge.weight() / largest;
                for (int unit = 0; unit < vectors.length; unit++) {
                    products[unit][edge.to()] += vectors[unit][edge.from()] * weight;
                }
            }
        }
        return products;
    }

    @Override
    public UnitFeatures within(int most) {
        return new PathWeights(Math.min(hops, most));
    }
}
