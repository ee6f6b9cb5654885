package dev.sculpt.measures;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which functions each unit of a network reaches along living edges; a function is a group of outputs. Cost:
 * O(edges of the dense network times functions / 64).
 */
final class FunctionReach {

    private final BitSet[][] functions;

    private FunctionReach(BitSet[][] functions) {
        this.functions = functions;
    }

    /**
     * Follows the edges of a network downwards from its outputs.
     *
     * @param outputGroups the outputs of each function
     */
    static FunctionReach of(Network network, List<Set<Integer>> outputGroups) {
        int depth = network.depth();
        BitSet[][] functions = new BitSet[depth + 1][];
        for (int layer = 0; layer <= depth; layer++) {
            functions[layer] =
                    IntStream.range(0, network.width(layer)).mapToObj(unit -> new BitSet()).toArray(BitSet[]::new);
        }
        for (int function = 0; function < outputGroups.size(); function++) {
            for (int output : outputGroups.get(function)) {
                functions[depth][output].set(function);
            }
        }
        for (int index = depth - 1; index >= 0; index--) {
            pullDown(network.layer(index), functions[index], functions[index + 1]);
        }
        return new FunctionReach(functions);
    }

    private static void pullDown(Layer edges, BitSet[] below, BitSet[] above) {
        for (EdgeCursor edge = edges.cursor(); edge.next(); ) {
            below[edge.from()].or(above[edge.to()]);
        }
    }

    /**
     * Returns whether two or more modules have hidden units, and none of these modules' reach more than one
     * function.
     */
    boolean separates(Hierarchy hierarchy) {
        List<Hierarchy.Module> withHidden =
                hierarchy.modules().stream().filter(module -> module.hidden() > 0).toList();
        return withHidden.size() >= 2
                && withHidden.stream().allMatch(module -> reached(module).cardinality() <= 1);
    }

    private BitSet reached(Hierarchy.Module module) {
        BitSet reached = new BitSet();
        for (int layer = 1; layer < functions.length - 1; layer++) {
            for (int unit : module.units().get(layer)) {
                reached.or(functions[layer][unit]);
            }
        }
        return reached;
    }
}
