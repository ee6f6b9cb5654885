package dev.sculpt.functions.reach;

import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import dev.sculpt.functions.reach.InputGroups.Group;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The modules that groups of inputs and functions make: each group; one in the middle for functions, two or more, that two
 * or more groups reach alike; and each function with all its outputs, joined to its group where it is the only function of
 * that and that its only group.
 */
final class ReachedHierarchy {

    private final List<Group> groups;
    private final Map<BitSet, Integer> middles = new LinkedHashMap<>();
    private final int[] functionModules;
    private final List<TrueModule> modules = new ArrayList<>();

    /**
     * Makes the modules.
     *
     * @param functionOf the function of each output
     * @param count number of functions
     */
    ReachedHierarchy(List<Group> groups, int[] functionOf, int count) {
        this.groups = groups;
        List<SortedSet<Integer>> outputs = new ArrayList<>();
        for (int function = 0; function < count; function++) {
            outputs.add(new TreeSet<>());
        }
        for (int output = 0; output < functionOf.length; output++) {
            outputs.get(functionOf[output]).add(output);
        }
        functionModules = new int[count];
        for (Group group : groups) {
            SortedSet<Integer> inputs = group.inputs().stream().boxed().collect(Collectors.toCollection(TreeSet::new));
            modules.add(new TrueModule(inputs, new TreeSet<>()));
        }
        for (Group group : groups) {
            if (group.functions().cardinality() >= 2 && sharing(group.functions()) >= 2
                    && !middles.containsKey(group.functions())) {
                middles.put(group.functions(), modules.size());
                modules.add(new TrueModule(new TreeSet<>(), new TreeSet<>()));
            }
        }
        for (int function = 0; function < count; function++) {
            int only = onlyGroup(function);
            if (only >= 0) {
                functionModules[function] = only;
                modules.set(only, new TrueModule(modules.get(only).inputs(), outputs.get(function)));
            } else {
                functionModules[function] = modules.size();
                modules.add(new TrueModule(new TreeSet<>(), outputs.get(function)));
            }
        }
    }

    private long sharing(BitSet functions) {
        return groups.stream().filter(group -> group.functions().equals(functions)).count();
    }

    // The group that serves a function alone and is all that it has; -1 where there is none.
    private int onlyGroup(int function) {
        int only = -1;
        for (int group = 0; group < groups.size(); group++) {
            if (groups.get(group).functions().get(function)) {
                if (only >= 0 || groups.get(group).functions().cardinality() > 1) {
                    return -1;
                }
                only = group;
            }
        }
        return only;
    }

    /**
     * Returns the modules with their links.
     *
     * @param direct whether a group may also lead past the module in the middle to the functions that it reaches
     */
    TrueHierarchy hierarchy(boolean direct) {
        List<TrueLink> links = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            BitSet functions = groups.get(group).functions();
            Integer middle = middles.get(functions);
            if (middle != null) {
                links.add(new TrueLink(group, middle));
            }
            if (middle == null || direct) {
                links(group, functions, links);
            }
        }
        middles.forEach((functions, middle) -> links(middle, functions, links));
        return new TrueHierarchy(modules, links, false, true);
    }

    private void links(int from, BitSet functions, List<TrueLink> links) {
        functions.stream().map(function -> functionModules[function]).filter(to -> to != from).distinct()
                .forEach(to -> links.add(new TrueLink(from, to)));
    }

    /** Returns whether some inputs are one group, or several whole ones that reach the same functions. */
    boolean areWholeAndAlike(Set<Integer> inputs) {
        List<Group> met = groups.stream().filter(group -> group.inputs().stream().anyMatch(inputs::contains)).toList();
        return met.stream().allMatch(group -> group.inputs().stream().allMatch(inputs::contains)
                && group.functions().equals(met.get(0).functions()));
    }

    /** Returns whether any module lies in the middle. */
    boolean hasMiddle() {
        return !middles.isEmpty();
    }

    /**
     * Returns the module that a hidden unit most likely is of, where the network does not hold the hierarchy.
     *
     * @param inputs that reach it
     * @param functions that it reaches
     */
    int likely(BitSet inputs, BitSet functions) {
        if (functions.cardinality() == 1) {
            return functionModules[functions.nextSetBit(0)];
        }
        int best = 0;
        int bestShared = -1;
        for (int group = 0; group < groups.size(); group++) {
            BitSet shared = (BitSet) groups.get(group).inputs().clone();
            shared.and(inputs);
            if (shared.equals(inputs)) {
                return group;
            } else if (shared.cardinality() > bestShared) {
                best = group;
                bestShared = shared.cardinality();
            }
        }
        return middles.getOrDefault(functions, best);
    }

    /** Returns the module of a function. */
    int functionModule(int function) {
        return functionModules[function];
    }

    /** Returns the module of an input that lives. */
    int inputModule(int input) {
        for (int group = 0; group < groups.size(); group++) {
            if (groups.get(group).inputs().get(input)) {
                return group;
            }
        }
        throw new IllegalArgumentException("input " + input + " is in no group");
    }
}
