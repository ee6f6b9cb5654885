package dev.sculpt.measures;

import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * The living edges that a true hierarchy allows, whatever was detected. A hidden unit may be of a true module where every
 * input that reaches the unit is the module's or leads to it, and every output that the unit reaches is the module's or
 * reached from it; inputs and outputs are of their own modules. An edge is allowed where some module that its lower unit may
 * be of is, or is read by, some module that its upper unit may be of. What is to be found are the links of the hierarchy and
 * the inputs of its modules; an allowed edge stands for the links that it may run along and for the input that it begins at.
 *
 * <p>Cost: O(edges of the dense network + living edges times modules squared / 64).
 *
 * @param allowed so many living edges
 * @param living of so many
 * @param found so many links and inputs of the truth that an allowed edge stands for
 * @param sought of so many
 */
record AllowedEdges(int allowed, int living, int found, int sought) {

    /** Counts the edges of a network. */
    static AllowedEdges of(Network network, LivingUnits living, TrueHierarchy truth) {
        BitSet[][] may = new TrueModules(truth).of(network, living);
        BitSet[] above = new BitSet[truth.modules().size()]; // the module itself and its readers
        for (int module = 0; module < above.length; module++) {
            above[module] = new BitSet();
            above[module].set(module);
        }
        truth.links().forEach(link -> above[link.from()].set(link.to()));
        int count = 0;
        int allowed = 0;
        Set<TrueLink> links = new HashSet<>();
        Set<Integer> inputs = new HashSet<>();
        for (int index = 0; index < network.depth(); index++) {
            for (EdgeCursor edge = network.layer(index).cursor(); edge.next(); ) {
                if (!living.alive(index, edge.from()) || !living.alive(index + 1, edge.to())) {
                    continue;
                }
                count++;
                BitSet upper = may[index + 1][edge.to()];
                boolean fits = false;
                for (int module = may[index][edge.from()].nextSetBit(0); module >= 0;
                        module = may[index][edge.from()].nextSetBit(module + 1)) {
                    BitSet readers = (BitSet) above[module].clone();
                    readers.and(upper);
                    int from = module;
                    readers.stream().filter(to -> to != from).forEach(to -> links.add(new TrueLink(from, to)));
                    fits |= !readers.isEmpty();
                }
                allowed += fits ? 1 : 0;
                if (fits && index == 0) {
                    inputs.add(edge.from());
                }
            }
        }
        int known = (int) truth.modules().stream().flatMap(module -> module.inputs().stream())
                .filter(input -> !truth.inputsMayBeIgnored() || living.alive(0, input)).count();
        return new AllowedEdges(allowed, count, links.size() + inputs.size(),
                (int) truth.links().stream().distinct().count() + known);
    }

    /** Returns 2PR / (P + R) with P the share of living edges that are allowed and R the share of what is sought. */
    double f1() {
        double precision = living == 0 ? 0 : (double) allowed / living;
        double recall = sought == 0 ? 1 : (double) found / sought;
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
