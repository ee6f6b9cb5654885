package dev.sculpt.measures;

import dev.sculpt.api.module.UnitLabels;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How many inputs lie in a found module most of whose inputs are of another true module. Of a found module with n_t inputs
 * of true module t that is sum n_t - max n_t, so that of true modules with as many inputs each it is not asked which one
 * the module is. Dropped inputs and those of no true module do not count. With N inputs that do, it is N (1 - purity)
 * (Manning, Raghavan, Schütze, Introduction to Information Retrieval, 2008, section 16.3); like purity it says nothing
 * against a split that is too fine.
 */
final class StrayInputs {

    private StrayInputs() { }

    /**
     * Counts them. Cost: O(inputs + found modules * groups).
     *
     * @param labels {@code [input]}, the found module of each or {@link UnitLabels#DROPPED}
     * @param groups the inputs of each true module, disjoint
     */
    static int count(int[] labels, List<Set<Integer>> groups) {
        Map<Integer, int[]> counts = new TreeMap<>(); // found module -> inputs of each group
        for (int group = 0; group < groups.size(); group++) {
            for (int input : groups.get(group)) {
                if (labels[input] != UnitLabels.DROPPED) {
                    counts.computeIfAbsent(labels[input], module -> new int[groups.size()])[group]++;
                }
            }
        }
        return counts.values().stream()
                .mapToInt(each -> IntStream.of(each).sum() - IntStream.of(each).max().orElse(0))
                .sum();
    }
}
