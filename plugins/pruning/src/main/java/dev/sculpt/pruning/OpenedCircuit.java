package dev.sculpt.pruning;

import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.pruning.score.PrunedUnits;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * A network in which one function more has a circuit: all hidden units that no circuit before it has, with fresh weights,
 * read the inputs, each other and, where units are shared, those of the circuits before; none before reads them.
 *
 * @param network with the new circuit
 * @param before the same network without it
 */
record OpenedCircuit(Network network, Network before) {

    /**
     * Opens a circuit.
     *
     * @param before the circuits before
     * @param allowed the edges that may be
     * @param fresh the weights of new edges and the biases of new units
     * @param outputs those of the function
     * @param inputs that the circuit may read, itself or over units of others
     * @param isSharing whether it may read units of the circuits before
     */
    static OpenedCircuit of(
            Network before, Network allowed, Network fresh, Set<Integer> outputs, BitSet inputs, boolean isSharing) {
        PrunedUnits free = PrunedUnits.of(before);
        List<BitSet> readable = readable(before, free, inputs, isSharing);
        List<Layer> layers = new ArrayList<>();
        for (int index = 0; index < before.depth(); index++) {
            Layer old = before.layer(index);
            float[] weights = old.weights();
            boolean[] mask = old.mask();
            float[] biases = old.biases();
            for (int to = 0; to < old.outputs(); to++) {
                boolean isNew = index + 1 < before.depth() ? free.contains(index + 1, to) : outputs.contains(to);
                for (int from = 0; isNew && from < old.inputs(); from++) {
                    if (readable.get(index).get(from) && allowed.layer(index).alive(to, from)) {
                        mask[to * old.inputs() + from] = true;
                        weights[to * old.inputs() + from] = fresh.layer(index).weight(to, from);
                    }
                }
                biases[to] = isNew ? fresh.layer(index).bias(to) : biases[to];
            }
            layers.add(new Layer(old.inputs(), old.outputs(), weights, mask, biases));
        }
        return new OpenedCircuit(before.withLayers(layers), before);
    }

    // Per unit layer, what the new circuit may read.
    private static List<BitSet> readable(Network before, PrunedUnits free, BitSet inputs, boolean isSharing) {
        List<BitSet> readable = new ArrayList<>(List.of(inputs));
        for (int layer = 1; layer < before.depth(); layer++) {
            BitSet units = new BitSet();
            for (int unit = 0; unit < before.width(layer); unit++) {
                boolean isWithin = true; // whether it depends on no other inputs
                for (EdgeCursor edge = before.layer(layer - 1).edgesInto(unit); edge.next(); ) {
                    isWithin &= readable.get(layer - 1).get(edge.from());
                }
                units.set(unit, free.contains(layer, unit) || isSharing && isWithin);
            }
            readable.add(units);
        }
        return readable;
    }

    /** Returns the network without the circuits before. */
    Network alone() {
        SparserNetwork sparser = new SparserNetwork(network);
        for (int layer = 0; layer < network.depth(); layer++) {
            int edges = network.layer(layer).inputs() * network.layer(layer).outputs();
            for (int edge = 0; edge < edges; edge++) {
                if (!isNew(layer, edge)) {
                    sparser.cutEdge(layer, edge);
                }
            }
        }
        return sparser.build();
    }

    /** Returns whether an edge of this circuit, {@code to * inputs + from}, is of this circuit and of none before. */
    boolean isNew(int layer, int edge) {
        int inputs = network.layer(layer).inputs();
        int to = edge / inputs;
        int from = edge % inputs;
        return network.layer(layer).alive(to, from) && !before.layer(layer).alive(to, from);
    }

    /** Returns whether a hidden unit has edges in this circuit and in none before, {@code layer} in 1..L-1. */
    boolean isNewUnit(int layer, int unit) {
        return !hasEdges(before, layer, unit) && hasEdges(network, layer, unit);
    }

    private static boolean hasEdges(Network network, int layer, int unit) {
        return network.layer(layer - 1).edgesInto(unit).next() || network.layer(layer).edgesOutOf(unit).next();
    }

    /** Returns how many of the edges that are new in this circuit live in a network that was pruned from it. */
    long living(Network pruned) {
        return pruned.livingEdges() - before.livingEdges();
    }

    /** Returns a network pruned from this circuit without the edges of new units that take no part. */
    Network tidied(Network pruned) {
        LivingUnits living = LivingUnits.of(pruned);
        SparserNetwork sparser = new SparserNetwork(pruned);
        for (int layer = 1; layer < pruned.depth(); layer++) {
            for (int unit = 0; unit < pruned.width(layer); unit++) {
                if (isNewUnit(layer, unit) && !living.alive(layer, unit)) {
                    sparser.cutUnit(layer, unit);
                }
            }
        }
        return sparser.build();
    }
}
