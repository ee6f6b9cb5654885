package dev.sculpt.pruning;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.pruning.TaskFunctions.Copy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The outputs that repeat another: they read what it reads, with its weights and bias, negations with the opposite. */
record CopiedOutputs(List<Copy> copies) {

    CopiedOutputs {
        copies = List.copyOf(copies);
    }

    /**
     * Gives them their edges.
     *
     * @param allowed the edges that may be
     * @return nothing where an edge of a copy may not be
     */
    Optional<Network> in(Network network, Network allowed) {
        int depth = network.depth();
        Layer last = network.layer(depth - 1);
        float[] weights = last.weights();
        boolean[] mask = last.mask();
        float[] biases = last.biases();
        for (Copy copy : copies) {
            int sign = copy.isNegated() ? -1 : 1;
            for (int from = 0; from < last.inputs(); from++) {
                int edge = copy.output() * last.inputs() + from;
                mask[edge] = last.alive(copy.of(), from);
                weights[edge] = sign * last.weight(copy.of(), from);
                if (mask[edge] && !allowed.layer(depth - 1).alive(copy.output(), from)) {
                    return Optional.empty();
                }
            }
            biases[copy.output()] = sign * last.bias(copy.of());
        }
        List<Layer> layers = new ArrayList<>(network.layers());
        layers.set(depth - 1, new Layer(last.inputs(), last.outputs(), weights, mask, biases));
        return Optional.of(network.withLayers(layers));
    }
}
