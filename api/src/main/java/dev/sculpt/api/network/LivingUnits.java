package dev.sculpt.api.network;

import java.util.Arrays;

/**
 * The units that take part in the function of a sparse network. Immutable.
 *
 * <p>Dropped, until nothing changes: inputs with no outgoing edge, hidden units with no incoming or no outgoing edge
 * (an edge to or from a dropped unit counts no more). Outputs are never dropped. Cost: O(edges of the dense network
 * times depth).
 */
public final class LivingUnits {

    private final boolean[][] alive;

    private LivingUnits(boolean[][] alive) {
        this.alive = alive;
    }

    /** Finds the living units of a network. */
    public static LivingUnits of(Network network) {
        int depth = network.depth();
        boolean[][] alive = new boolean[depth + 1][];
        for (int layer = 0; layer <= depth; layer++) {
            alive[layer] = new boolean[network.width(layer)];
            Arrays.fill(alive[layer], true);
        }
        // Whether a unit has a living path down to any input, or up to any output, settles by one sweep each; a unit
        // that loses its last path up may take another's last path down with it, hence the loop.
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int layer = depth - 1; layer >= 0; layer--) {
                changed |= dropUnread(network.layer(layer), alive[layer], alive[layer + 1]);
            }
            for (int layer = 1; layer < depth; layer++) {
                changed |= dropUnfed(network.layer(layer - 1), alive[layer - 1], alive[layer]);
            }
        }
        return new LivingUnits(alive);
    }

    private static boolean dropUnread(Layer edges, boolean[] below, boolean[] above) {
        boolean[] read = new boolean[below.length];
        for (EdgeCursor edge = edges.cursor(); edge.next(); ) {
            read[edge.from()] |= above[edge.to()];
        }
        return keep(read, below);
    }

    private static boolean dropUnfed(Layer edges, boolean[] below, boolean[] above) {
        boolean[] fed = new boolean[above.length];
        for (EdgeCursor edge = edges.cursor(); edge.next(); ) {
            fed[edge.to()] |= below[edge.from()];
        }
        return keep(fed, above);
    }

    private static boolean keep(boolean[] needed, boolean[] alive) {
        boolean changed = false;
        for (int unit = 0; unit < alive.length; unit++) {
            changed |= alive[unit] && !needed[unit];
            alive[unit] &= needed[unit];
        }
        return changed;
    }

    /** Returns whether a unit takes part, {@code layer} in 0..L. */
    public boolean alive(int layer, int unit) {
        return alive[layer][unit];
    }

    /** Returns the living units of a layer in ascending order. */
    public int[] units(int layer) {
        int[] units = new int[count(layer)];
        int next = 0;
        for (int unit = 0; unit < alive[layer].length; unit++) {
            if (alive[layer][unit]) {
                units[next++] = unit;
            }
        }
        return units;
    }

    /** Returns the number of living units of a layer. */
    public int count(int layer) {
        int count = 0;
        for (boolean unit : alive[layer]) {
            count += unit ? 1 : 0;
        }
        return count;
    }

    /** Returns the number of living hidden units. */
    public int hidden() {
        int hidden = 0;
        for (int layer = 1; layer < alive.length - 1; layer++) {
            hidden += count(layer);
        }
        return hidden;
    }
}
