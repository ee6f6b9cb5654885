package dev.sculpt.criteria;

import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.search.Try;
import java.util.Arrays;

/**
 * Cost: the number of paths from an input to an output along living edges, n(x) = 1 for an input and n(u) = sum of
 * n(v) over the edges v -> u for other units, summed over outputs. Exact up to 2^53, rounded to a double above.
 *
 * <p>A dead end is on no such path. Cost of computing: O(edges of the dense network).
 */
final class FewestPaths implements NetworkCriterion {

    @Override
    public double cost(Try result) {
        Network network = result.network();
        double[] paths = new double[network.width(0)];
        Arrays.fill(paths, 1);
        for (Layer layer : network.layers()) {
            paths = above(layer, paths);
        }
        return Arrays.stream(paths).sum();
    }

    private static double[] above(Layer layer, double[] below) {
        double[] above = new double[layer.outputs()];
        for (EdgeCursor edge = layer.cursor(); edge.next(); ) {
            above[edge.to()] += below[edge.from()];
        }
        return above;
    }
}
