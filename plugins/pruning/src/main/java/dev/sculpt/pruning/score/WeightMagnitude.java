package dev.sculpt.pruning.score;

import dev.sculpt.api.network.Layer;
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
                .addIncoming(network.layer(layer - 1), unit)
                .addOutgoing(network.layer(layer), unit)
                .mean());
    }

    /** Returns the mean over outgoing edges, {@code [hidden layer - 1][unit]}. */
    static double[][] outgoingEdges(Network network) {
        return HiddenUnits.each(network, (layer, unit) ->
                new WeightMagnitude().addOutgoing(network.layer(layer), unit).mean());
    }

    private WeightMagnitude addIncoming(Layer below, int unit) {
        for (int from = 0; from < below.inputs(); from++) {
            add(below, unit, from);
        }
        return this;
    }

    private WeightMagnitude addOutgoing(Layer above, int unit) {
        for (int to = 0; to < above.outputs(); to++) {
            add(above, to, unit);
        }
        return this;
    }

    private void add(Layer layer, int to, int from) {
        if (layer.alive(to, from)) {
            sum += Math.abs(layer.weight(to, from));
            edges++;
        }
    }

    private double mean() {
        return edges == 0 ? 0 : sum / edges;
    }
}
