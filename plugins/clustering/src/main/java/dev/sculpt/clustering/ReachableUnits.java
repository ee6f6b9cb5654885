package dev.sculpt.clustering;

import dev.sculpt.api.clustering.Direction;
import dev.sculpt.api.clustering.Reach;
import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The units that each living unit is connected to by paths of living edges through living units, up to the outputs, down
 * to the inputs, or both. Immutable.
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

    private ReachableUnits(Network network, LivingUnits living, Direction direction) {
        this.living = living;
        this.depth = network.depth();
        this.offsets = new int[depth + 2];
        for (int layer = 0; layer <= depth; layer++) {
            offsets[layer + 1] = offsets[layer] + network.width(layer);
        }
        this.above = emptySets(offsets[depth + 1]);
        this.below = emptySets(offsets[depth + 1]);
        for (int layer = depth - 1; direction.up() && layer >= 0; layer--) {
            for (EdgeCursor edge = network.layer(layer).cursor(); edge.next(); ) {
                if (living.alive(layer, edge.from()) && living.alive(layer + 1, edge.to())) {
                    add(above, offsets[layer] + edge.from(), offsets[layer + 1] + edge.to());
                }
            }
        }
        for (int layer = 1; direction.down() && layer <= depth; layer++) {
            for (EdgeCursor edge = network.layer(layer - 1).cursor(); edge.next(); ) {
                if (living.alive(layer, edge.to()) && living.alive(layer - 1, edge.from())) {
                    add(below, offsets[layer] + edge.to(), offsets[layer - 1] + edge.from());
                }
            }
        }
    }

    /** Finds the connections of a network in one direction, or both. */
    static ReachableUnits of(Network network, LivingUnits living, Direction direction) {
        return new ReachableUnits(network, living, direction);
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
     * @param reach in a direction that was looked for
     * @return positions counted from the first unit of the lowest layer within reach
     */
    BitSet of(int layer, int unit, Reach reach) {
        BitSet all = new BitSet();
        if (reach.direction().up()) {
            all.or(above[offsets[layer] + unit]);
        }
        if (reach.direction().down()) {
            all.or(below[offsets[layer] + unit]);
        }
        return all.get(offsets[reach.first(layer)], offsets[reach.last(layer, depth) + 1]);
    }

    /** Returns which units each living unit of a layer is connected to. */
    List<BitSet> of(int layer, Reach reach) {
        return Arrays.stream(living.units(layer)).mapToObj(unit -> of(layer, unit, reach)).toList();
    }

    /**
     * Returns the number of living units that a unit of a layer could be connected to, its own layer not counted.
     */
    int available(int layer, Reach reach) {
        int units = -living.count(layer);
        for (int each = reach.first(layer); each <= reach.last(layer, depth); each++) {
            units += living.count(each);
        }
        return units;
    }
}
