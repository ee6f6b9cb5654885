package dev.sculpt.measures;

import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import java.util.BitSet;

/** Which true modules units may be of, by the inputs that reach them and the outputs that they reach. */
final class TrueModules {

    private final TrueHierarchy truth;
    private final BitSet[] inputs; // that a module holds or is led to
    private final BitSet[] outputs; // that it holds or reaches

    TrueModules(TrueHierarchy truth) {
        this.truth = truth;
        int count = truth.modules().size();
        inputs = new BitSet[count];
        outputs = new BitSet[count];
        for (int module = 0; module < count; module++) {
            inputs[module] = new BitSet();
            outputs[module] = new BitSet();
            truth.modules().get(module).inputs().forEach(inputs[module]::set);
            truth.modules().get(module).outputs().forEach(outputs[module]::set);
        }
        for (int step = 1; step < count; step++) { // no path is longer
            for (TrueLink link : truth.links()) {
                inputs[link.to()].or(inputs[link.from()]);
                outputs[link.from()].or(outputs[link.to()]);
            }
        }
    }

    /** Returns {@code [layer][unit]} the modules that each unit may be of; inputs and outputs have one at most. */
    BitSet[][] of(Network network, LivingUnits living) {
        int depth = network.depth();
        BitSet[][] from = sets(network);
        BitSet[][] to = sets(network);
        for (int unit = 0; unit < network.width(0); unit++) {
            from[0][unit].set(unit);
        }
        for (int unit = 0; unit < network.width(depth); unit++) {
            to[depth][unit].set(unit);
        }
        for (int index = 0; index < depth; index++) {
            for (EdgeCursor edge = network.layer(index).cursor(); edge.next(); ) {
                if (living.alive(index, edge.from()) && living.alive(index + 1, edge.to())) {
                    from[index + 1][edge.to()].or(from[index][edge.from()]);
                }
            }
        }
        for (int index = depth - 1; index >= 0; index--) {
            for (EdgeCursor edge = network.layer(index).cursor(); edge.next(); ) {
                if (living.alive(index, edge.from()) && living.alive(index + 1, edge.to())) {
                    to[index][edge.from()].or(to[index + 1][edge.to()]);
                }
            }
        }
        BitSet[][] may = sets(network);
        for (int layer = 0; layer <= depth; layer++) {
            for (int unit = 0; unit < network.width(layer); unit++) {
                for (int module = 0; module < inputs.length; module++) {
                    may[layer][unit].set(module, layer == 0 ? truth.modules().get(module).inputs().contains(unit)
                            : layer == depth ? truth.modules().get(module).outputs().contains(unit)
                            : isWithin(from[layer][unit], inputs[module]) && isWithin(to[layer][unit], outputs[module]));
                }
            }
        }
        return may;
    }

    private static BitSet[][] sets(Network network) {
        BitSet[][] sets = new BitSet[network.depth() + 1][];
        for (int layer = 0; layer < sets.length; layer++) {
            sets[layer] = new BitSet[network.width(layer)];
            for (int unit = 0; unit < sets[layer].length; unit++) {
                sets[layer][unit] = new BitSet();
            }
        }
        return sets;
    }

    private static boolean isWithin(BitSet some, BitSet all) {
        BitSet rest = (BitSet) some.clone();
        rest.andNot(all);
        return rest.isEmpty();
    }
}
