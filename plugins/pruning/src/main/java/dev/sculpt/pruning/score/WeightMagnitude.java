package dev.sculpt.pruning.score;

import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.Network;

/**
 * Mean |w| of the living edges of a unit, 0 where it has none. A mean and no sum: a unit below a wide layer would
 * otherwise be worth more for the width alone. Cost: O(edges of the dense network).
 */
final class WeightMagnitude {

    private double sum;
    private int edges;

    private WeightMagnitude() { }

    /** Returns the mean over incoming and outgoing edges, {@code [hidden layer - 1][unit]}. */
    static double[][] allEdges(Network network) {
        return HiddenUnits.each(network, (layer, unit) -> new WeightMagnitude()
                .add(network.layer(layer - 1).edgesInto(unit))
                .add(network.layer(layer).edgesOutOf(unit))
                .mean());
    }

    /** Returns the mean over outgoing edges, {@code [hidden layer - 1][unit]}. */
    static double[][] outgoingEdges(Network network) {
        return HiddenUnits.each(network, (layer, unit) ->
                new WeightMagnitude().add(network.layer(layer).edgesOutOf(unit)).mean());
    }

    private WeightMagnitude add(EdgeCursor living) {
        while (living.next()) {
            sum += Math.abs(living.weight());
            edges++;
        }
        return this;
    }

    private double mean() {
        return edges == 0 ? 0 : sum / edges;
    }
}
