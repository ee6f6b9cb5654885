package dev.sculpt.clustering;

import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import java.util.BitSet;

/**
 * The units that each living unit is connected to by paths of living edges through living units, up to the outputs
 * and down to the inputs. Immutable.
 *
 * <p>Units are numbered through over all layers. Since every path goes up one layer at a time, what a unit reaches
 * within h hops is what it reaches at all within the next h layers, so one set per unit and direction does for
 * every h. Cost with U units and E dense edges: O(E U / 64) time, O(U^2 / 64) memory.
 */
final class ReachableUnits {

    private final LivingUnits living;
    private final int depth;
    private final int[] offsets;
    private final BitSet[] above;
    private final BitSet[] below;

    private ReachableUnits(Network network, LivingUnits living) {
        this.living = living;
        this.depth = network.depth();
        this.offsets = new int[depth + 2];
        for (int layer = 0; layer <= depth; layer++) {
            offsets[layer + 1] = offsets[layer] + network.width(layer);
        }
        this.above = emptySets(offsets[depth + 1]);
        this.below = emptySets(offsets[depth + 1]);
        for (int layer = depth - 1; layer >= 0; layer--) {
            for (EdgeCursor edge = network.layer(layer).cursor(); edge.next(); ) {
                if (living.alive(layer, edge.from()) && living.alive(layer + 1, edge.to())) {
                    add(above, offsets[layer] + edge.from(), offsets[layer + 1] + edge.to());
                }
            }
        }
        for (int layer = 1; layer <= depth; layer++) {
            for (EdgeCursor edge = network.layer(layer - 1).cursor(); edge.next(); ) {
                if (living.alive(layer, edge.to()) && living.alive(layer - 1, edge.from())) {
                    add(below, offsets[layer] + edge.to(), offsets[layer - 1] + edge.from());
                }
            }
        }
    }

    /** Finds the connections of a network. */
    static ReachableUnits of(Network network, LivingUnits living) {
        return new ReachableUnits(network, living);
    }

    /** Returns L, the number of layers of edges. */
    int depth() {
        return depth;
    }

    private static BitSet[] emptySets(int count) {
        BitSet[] sets = new BitSet[count];
        for (int unit = 0; unit < count; unit++) {
            sets[unit] = new BitSet();
        }
        return sets;
    }

    private static void add(BitSet[] sets, int unit, int neighbour) {
        sets[unit].set(neighbour);
        sets[unit].or(sets[neighbour]);
    }

    /**
     * Returns which units a unit is connected to.
     *
     * @param hops at most so many layers away, at least 1
     * @return positions counted from the first unit of the lowest layer within reach
     */
    BitSet of(int layer, int unit, Direction direction, int hops) {
        BitSet all = new BitSet();
        if (direction.up()) {
            all.or(above[offsets[layer] + unit]);
        }
        if (direction.down()) {
            all.or(below[offsets[layer] + unit]);
        }
        return all.get(offsets[direction.first(layer, hops)], offsets[direction.last(layer, hops, depth) + 1]);
    }

    /**
     * Returns the number of living units that a unit of a layer could be connected to, its own layer not counted.
     */
    int available(int layer, Direction direction, int hops) {
        int units = -living.count(layer);
        for (int each = direction.first(layer, hops); each <= direction.last(layer, hops, depth); each++) {
            units += living.count(each);
        }
        return units;
    }
}
