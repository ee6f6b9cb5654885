package dev.sculpt.functions.reach;

import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import java.util.BitSet;

/**
 * Which functions each unit of a network reaches, and which inputs reach it, by paths of living edges through living units.
 * Cost: O(edges times (functions + inputs) / 64).
 */
final class FunctionsReached {

    private final BitSet[][] functions;
    private final BitSet[][] inputs;

    /**
     * Follows the paths.
     *
     * @param functionOf the function of each output
     */
    FunctionsReached(Network network, LivingUnits living, int[] functionOf) {
        int depth = network.depth();
        functions = new BitSet[depth + 1][];
        inputs = new BitSet[depth + 1][];
        for (int layer = 0; layer <= depth; layer++) {
            functions[layer] = empty(network.width(layer));
            inputs[layer] = empty(network.width(layer));
        }
        for (int output = 0; output < functionOf.length; output++) {
            functions[depth][output].set(functionOf[output]);
        }
        for (int input = 0; input < network.width(0); input++) {
            inputs[0][input].set(input);
        }
        for (int layer = depth - 1; layer >= 0; layer--) {
            for (EdgeCursor edge = network.layer(layer).cursor(); edge.next(); ) {
                if (living.alive(layer, edge.from()) && living.alive(layer + 1, edge.to())) {
                    functions[layer][edge.from()].or(functions[layer + 1][edge.to()]);
                }
            }
        }
        for (int layer = 0; layer < depth; layer++) {
            for (EdgeCursor edge = network.layer(layer).cursor(); edge.next(); ) {
                if (living.alive(layer, edge.from()) && living.alive(layer + 1, edge.to())) {
                    inputs[layer + 1][edge.to()].or(inputs[layer][edge.from()]);
                }
            }
        }
    }

    private static BitSet[] empty(int width) {
        BitSet[] sets = new BitSet[width];
        for (int unit = 0; unit < width; unit++) {
            sets[unit] = new BitSet();
        }
        return sets;
    }

    /** Returns the functions that a unit reaches; not to be changed. */
    BitSet functions(int layer, int unit) {
        return functions[layer][unit];
    }

    /** Returns the inputs that reach a unit; not to be changed. */
    BitSet inputs(int layer, int unit) {
        return inputs[layer][unit];
    }
}
