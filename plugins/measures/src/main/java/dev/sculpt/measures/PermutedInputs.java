package dev.sculpt.measures;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.HierarchyMatch;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.task.TrueHierarchy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The chance that a found hierarchy is exact by its shape alone: over how many of all orders of the inputs it would be. What
 * one scores with the right sizes of groups, outputs and modules, knowing nothing of which inputs are which.
 *
 * <p>Counted, not drawn. Where the outputs are split as in the truth, there are as many modules and groups of inputs of the
 * same sizes, then of n! orders those are right that take groups to groups of their size, in any order within. With m(s)
 * groups of s inputs and d inputs in none that is d! Π s!^m(s) m(s)! / n!; else none.
 */
final class PermutedInputs {

    private PermutedInputs() { }

    /**
     * Returns the share of orders of the inputs over which a found hierarchy is exact, in 0..1. Where the truth lets inputs
     * be ignored, those that are left change places among themselves. Below 1e-308 it is 0. Cost: O(inputs + outputs).
     *
     * @param labels the module of each unit
     * @param found the graph of these modules
     * @param truth over as many inputs and outputs
     */
    static double share(UnitLabels labels, Hierarchy found, TrueHierarchy truth) {
        HierarchyMatch match = HierarchyMatch.of(labels, found, truth);
        int[] modules = labels.layer(0);
        Set<Integer> living = Set.copyOf(IntStream.range(0, modules.length)
                .filter(unit -> modules[unit] != UnitLabels.DROPPED).boxed().toList());
        List<Set<Integer>> groups = (truth.inputsMayBeIgnored() ? truth.among(living) : truth).inputGroups();
        int[] sizes = sizes(living.stream().map(unit -> modules[unit]));
        boolean sameSizes = Arrays.equals(sizes, groups.stream().mapToInt(Set::size).sorted().toArray());
        return match.outputs() && match.modules() && sameSizes
                ? share(sizes, truth.inputsMayBeIgnored() ? living.size() : modules.length) : 0;
    }

    private static int[] sizes(Stream<Integer> modules) {
        Map<Integer, Integer> counts = new HashMap<>();
        modules.forEach(module -> counts.merge(module, 1, Integer::sum));
        return counts.values().stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    // Fractions, a factor of n! below each: factorials of some hundred inputs are larger than any number here.
    private static double share(int[] ascendingSizes, int inputs) {
        int grouped = Arrays.stream(ascendingSizes).sum();
        int left = grouped;
        int alike = 0;
        double share = 1;
        for (int group = 0; group < ascendingSizes.length; group++) {
            int size = ascendingSizes[group];
            alike = group > 0 && ascendingSizes[group - 1] == size ? alike + 1 : 1;
            share *= alike;
            for (int place = size; place > 0; place--) {
                share *= place / (double) left--;
            }
        }
        for (int place = 1; place <= inputs - grouped; place++) { // which inputs are in no group
            share *= place / (double) (grouped + place);
        }
        return share;
    }
}
