package dev.sculpt.oracles;

import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.TrueHierarchy;

/**
 * Puts the hidden units of a network that does not hold the true hierarchy into its modules. An edge is wrong that runs
 * neither within a module nor along a link. From the inputs up each unit goes to the module with the fewest wrong edges
 * from below, of several to the first in the order of the truth; then unit after unit moves to where it has fewer wrong
 * edges, from below and above, until none does. This is a local optimum, not always the best there is. Cost: O(modules x
 * dense edges) for each of as many sweeps as there were wrong edges at most, few in practice.
 */
final class FewestWrongEdges {

    private final Network network;
    private final LivingUnits living;
    private final int count;
    private final boolean[][] allowed;

    FewestWrongEdges(Network network, LivingUnits living, TrueHierarchy truth) {
        this.network = network;
        this.living = living;
        this.count = truth.modules().size();
        // The last stands for units in no module, all of whose edges are wrong.
        this.allowed = new boolean[count + 1][count + 1];
        for (int module = 0; module < count; module++) {
            allowed[module][module] = true;
        }
        truth.links().forEach(link -> allowed[link.from()][link.to()] = true);
    }

    /** Fills in the modules of living hidden units, where there is any module; {@code [layer][unit]}. */
    void fill(int[][] modules) {
        for (int layer = 1; layer < network.depth(); layer++) {
            for (int unit : living.units(layer)) {
                modules[layer][unit] = best(wrongBelow(modules, layer, unit), count);
            }
        }
        boolean moved = count > 0;
        while (moved) {
            moved = false;
            for (int layer = 1; layer < network.depth(); layer++) {
                for (int unit : living.units(layer)) {
                    moved |= move(modules, layer, unit);
                }
            }
        }
    }

    private boolean move(int[][] modules, int layer, int unit) {
        int[] wrong = wrongBelow(modules, layer, unit);
        for (EdgeCursor edge = network.layer(layer).edgesOutOf(unit); edge.next(); ) {
            if (living.alive(layer + 1, edge.to())) {
                for (int module = 0; module < count; module++) {
                    wrong[module] += allowed[module][modules[layer + 1][edge.to()]] ? 0 : 1;
                }
            }
        }
        int best = best(wrong, modules[layer][unit]);
        boolean moves = best != modules[layer][unit];
        modules[layer][unit] = best;
        return moves;
    }

    private int[] wrongBelow(int[][] modules, int layer, int unit) {
        int[] wrong = new int[count];
        for (EdgeCursor edge = network.layer(layer - 1).edgesInto(unit); edge.next(); ) {
            if (living.alive(layer - 1, edge.from())) {
                for (int module = 0; module < count; module++) {
                    wrong[module] += allowed[modules[layer - 1][edge.from()]][module] ? 0 : 1;
                }
            }
        }
        return wrong;
    }

    // The present module unless another has fewer.
    private static int best(int[] wrong, int present) {
        int best = present;
        for (int module = 0; module < wrong.length; module++) {
            if (best >= wrong.length || wrong[module] < wrong[best]) {
                best = module;
            }
        }
        return best;
    }
}
