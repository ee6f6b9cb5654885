package dev.sculpt.api.module;

import dev.sculpt.api.task.TrueHierarchy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a found hierarchy agrees with the true one, as Neural Sculpting (NeurIPS 2023, sections 4 and 5) judges it. A dropped
 * input is in no module, so that the split of the inputs is wrong where the truth has it in one; where the truth lets inputs
 * be ignored, only those that are left count.
 *
 * @param inputs whether the modules split the inputs exactly as the truth does
 * @param outputs the same of the outputs
 * @param modules whether there are as many modules
 */
public record HierarchyMatch(boolean inputs, boolean outputs, boolean modules) {

    /**
     * Compares a hierarchy with the truth. Cost: O(inputs + outputs).
     *
     * @param labels the module of each unit
     * @param found the graph of these modules
     * @param truth over as many inputs and outputs
     */
    public static HierarchyMatch of(UnitLabels labels, Hierarchy found, TrueHierarchy truth) {
        TrueHierarchy compared = truth.inputsMayBeIgnored() ? truth.among(living(labels.layer(0))) : truth;
        return new HierarchyMatch(
                isSplit(labels.layer(0), compared.inputGroups()),
                isSplit(labels.layer(labels.layers() - 1), truth.outputGroups()),
                found.modules().size() == truth.modules().size());
    }

    /** Returns whether all agree. */
    public boolean exact() {
        return inputs && outputs && modules;
    }

    /**
     * Returns whether labels split the units of a layer into given groups.
     *
     * @param labels {@code [unit]}, the module of each unit or {@link UnitLabels#DROPPED}
     * @param groups none empty; a dropped unit is in none of them
     */
    public static boolean isSplit(int[] labels, List<Set<Integer>> groups) {
        Map<Integer, Set<Integer>> found = new HashMap<>();
        living(labels).forEach(unit -> found.computeIfAbsent(labels[unit], label -> new TreeSet<>()).add(unit));
        return new HashSet<>(found.values()).equals(new HashSet<>(groups));
    }

    private static Set<Integer> living(int[] labels) {
        return IntStream.range(0, labels.length)
                .filter(unit -> labels[unit] != UnitLabels.DROPPED)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
