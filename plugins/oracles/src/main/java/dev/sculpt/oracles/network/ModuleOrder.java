package dev.sculpt.oracles.network;

import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The modules of a true hierarchy from the inputs up. Where the truth keeps the hidden units of functions apart, a module of
 * inputs alone, which may serve several, is <em>bare</em>: it has no hidden units, and is read input by input.
 *
 * @param truth the hierarchy
 * @param order the modules, each behind all that it reads
 * @param levels per module, the links of the longest way down from it; one less where that ends in a bare module, which is
 *     itself at level -1
 * @param supports per module, the inputs of it and of all below it
 * @param served per module, the outputs of it and of all above it
 */
record ModuleOrder(TrueHierarchy truth, List<Integer> order, List<Integer> levels, List<SortedSet<Integer>> supports,
        List<SortedSet<Integer>> served) {

    /** @throws UnbuildableException if modules read each other in a cycle */
    static ModuleOrder of(TrueHierarchy truth) {
        int count = truth.modules().size();
        int[] levels = IntStream.range(0, count).map(module -> isBare(truth, module) ? -1 : 0).toArray();
        // A way without a cycle has fewer links than there are modules.
        for (int round = 0; round < count; round++) {
            for (TrueLink link : truth.links()) {
                levels[link.to()] = Math.max(levels[link.to()], levels[link.from()] + 1);
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int level = -1; level < count; level++) {
            for (int module = 0; module < count; module++) {
                if (levels[module] == level) {
                    order.add(module);
                }
            }
        }
        if (truth.links().stream().anyMatch(link -> levels[link.to()] <= levels[link.from()]) || order.size() < count) {
            throw new UnbuildableException("its modules read each other in a cycle");
        }
        List<SortedSet<Integer>> supports = new ArrayList<>();
        List<SortedSet<Integer>> served = new ArrayList<>();
        truth.modules().forEach(module -> supports.add(new TreeSet<>(module.inputs())));
        truth.modules().forEach(module -> served.add(new TreeSet<>(module.outputs())));
        List<TrueLink> upwards = truth.links().stream().sorted(
                (left, right) -> Integer.compare(levels[left.to()], levels[right.to()])).toList();
        upwards.forEach(link -> supports.get(link.to()).addAll(supports.get(link.from())));
        List<TrueLink> downwards = truth.links().stream().sorted(
                (left, right) -> Integer.compare(levels[right.from()], levels[left.from()])).toList();
        downwards.forEach(link -> served.get(link.from()).addAll(served.get(link.to())));
        List<Integer> levelList = Arrays.stream(levels).boxed().toList();
        return new ModuleOrder(truth, order, levelList, supports, served);
    }

    private static boolean isBare(TrueHierarchy truth, int module) {
        return truth.functionsShareNoHiddenUnit() && truth.modules().get(module).outputs().isEmpty()
                && truth.links().stream().noneMatch(link -> link.to() == module);
    }

    /** Returns whether a module has no hidden units. */
    boolean isBare(int module) {
        return levels.get(module) < 0;
    }

    /** Returns the modules that a module reads, ascending. */
    List<Integer> readBy(int module) {
        return truth.links().stream().filter(link -> link.to() == module).map(TrueLink::from).distinct().sorted().toList();
    }

    /** Returns the modules that read a module, ascending. */
    List<Integer> readersOf(int module) {
        return truth.links().stream().filter(link -> link.from() == module).map(TrueLink::to).distinct().sorted().toList();
    }

    /** Returns the number of levels. */
    int count() {
        return levels.stream().mapToInt(level -> level + 1).max().orElse(0);
    }
}
