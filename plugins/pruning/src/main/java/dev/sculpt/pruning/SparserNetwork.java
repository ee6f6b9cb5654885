package dev.sculpt.pruning;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts edges and units out of a network. What is left keeps its weights; a unit without incoming edges has no
 * bias.
 *
 * <p>Mutable; the network that it starts from stays as it is.
 */
final class SparserNetwork {

    private final Network network;
    private final List<boolean[]> masks;

    SparserNetwork(Network network) {
        this.network = network;
        this.masks = network.layers().stream().map(Layer::mask).toList();
    }

    /** Cuts an edge, {@code edge} being {@code to * inputs + from}. */
    void cutEdge(int layer, int edge) {
        masks.get(layer)[edge] = false;
    }

    /** Cuts all edges of a hidden unit, {@code layer} in 1..L-1. */
    void cutUnit(int layer, int unit) {
        Layer below = network.layer(layer - 1);
        for (int from = 0; from < below.inputs(); from++) {
            cutEdge(layer - 1, unit * below.inputs() + from);
        }
        Layer above = network.layer(layer);
        for (int to = 0; to < above.outputs(); to++) {
            cutEdge(layer, to * above.inputs() + unit);
        }
    }

    /** Cuts all edges. */
    void cutAll() {
        masks.forEach(mask -> Arrays.fill(mask, false));
    }

    /** Returns what is left. */
    Network build() {
        List<Layer> layers = new ArrayList<>();
        for (int index = 0; index < network.depth(); index++) {
            Layer layer = network.layer(index);
            boolean[] mask = masks.get(index);
            layers.add(new Layer(layer.inputs(), layer.outputs(), layer.weights(), mask, biases(layer, mask)));
        }
        return network.withLayers(layers);
    }

    private static float[] biases(Layer layer, boolean[] mask) {
        float[] biases = layer.biases();
        for (int to = 0; to < layer.outputs(); to++) {
            boolean fed = false;
            for (int from = 0; from < layer.inputs(); from++) {
                fed |= mask[to * layer.inputs() + from];
            }
            if (!fed) {
                biases[to] = 0;
            }
        }
        return biases;
    }
}
