package dev.sculpt.pruning.score;

import dev.sculpt.api.network.Network;

/**
 * The hidden units without a single living edge, in or out. Immutable.
 *
 * <p>Not the opposite of {@link dev.sculpt.api.network.LivingUnits}: a unit that nobody reads but that still has
 * incoming edges takes no part, yet has not been pruned. Cost: O(edges of the dense network).
 */
public final class PrunedUnits {

    private final boolean[][] pruned;

    private PrunedUnits(boolean[][] pruned) {
        this.pruned = pruned;
    }

    /** Finds the pruned units of a network. */
    public static PrunedUnits of(Network network) {
        boolean[][] pruned = new boolean[network.depth() - 1][];
        for (int hidden = 0; hidden < pruned.length; hidden++) {
            pruned[hidden] = new boolean[network.width(hidden + 1)];
            for (int unit = 0; unit < pruned[hidden].length; unit++) {
                pruned[hidden][unit] = !network.layer(hidden).edgesInto(unit).next()
                        && !network.layer(hidden + 1).edgesOutOf(unit).next();
            }
        }
        return new PrunedUnits(pruned);
    }

    /** Returns whether a hidden unit is pruned, {@code layer} in 1..L-1. */
    public boolean contains(int layer, int unit) {
        return pruned[layer - 1][unit];
    }

    /** Returns the number of pruned units. */
    public int count() {
        int count = 0;
        for (boolean[] layer : pruned) {
            for (boolean unit : layer) {
                count += unit ? 1 : 0;
            }
        }
        return count;
    }
}
