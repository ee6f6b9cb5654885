package dev.sculpt.functions.reach;

import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.functions.BooleanTable;
import dev.sculpt.functions.Decomposition;
import dev.sculpt.functions.OutputFunction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The links between given modules by the shortest description of a task over their groups of inputs. */
final class DescribedLinks {

    /** The most inputs of a table that is described for every network. */
    private static final int MOST_INPUTS = 16;

    private DescribedLinks() { }

    /**
     * Returns the hierarchy of the shortest description in which the groups of two or more inputs alone may have gates;
     * nothing where its outputs are together as they are not in the network, or its inputs as they could not be: groups stay
     * whole, and of several only those are together that reach the same functions, since in a graph what is above one group
     * alone joins it. Nothing either where the table is too large.
     */
    static Optional<TrueHierarchy> of(BooleanTable table, ReachedHierarchy reached) {
        if (table.inputs() > MOST_INPUTS) {
            return Optional.empty();
        }
        TrueHierarchy modules = reached.hierarchy(false);
        List<OutputFunction> functions = OutputFunction.of(table);
        TrueHierarchy described = Decomposition.of(table.inputs(), functions, sets(modules)).get(0).hierarchy(functions);
        boolean isSame = inputs(described).equals(inputs(modules))
                && described.inputGroups().stream().allMatch(reached::areWholeAndAlike)
                && new HashSet<>(described.outputGroups()).equals(new HashSet<>(modules.outputGroups()));
        return isSame ? Optional.of(described) : Optional.empty();
    }

    private static Set<Integer> inputs(TrueHierarchy hierarchy) {
        Set<Integer> inputs = new TreeSet<>();
        hierarchy.inputGroups().forEach(inputs::addAll);
        return inputs;
    }

    /** Returns the same modules, also linked where one leads to another over others. */
    static TrueHierarchy withWaysOver(TrueHierarchy hierarchy) {
        Set<TrueLink> all = new LinkedHashSet<>(hierarchy.links());
        boolean grown = true;
        while (grown) {
            List<TrueLink> longer = new ArrayList<>();
            for (TrueLink first : all) {
                for (TrueLink second : hierarchy.links()) {
                    if (first.to() == second.from()) {
                        longer.add(new TrueLink(first.from(), second.to()));
                    }
                }
            }
            grown = all.addAll(longer);
        }
        return new TrueHierarchy(hierarchy.modules(), List.copyOf(all), hierarchy.functionsShareNoHiddenUnit(),
                hierarchy.inputsMayBeIgnored());
    }

    /** Returns the groups of two or more inputs, as bits. */
    static Set<Integer> sets(TrueHierarchy modules) {
        Set<Integer> sets = new TreeSet<>();
        for (Set<Integer> inputs : modules.inputGroups()) {
            if (inputs.size() >= 2) {
                sets.add(inputs.stream().mapToInt(input -> 1 << input).sum());
            }
        }
        return sets;
    }
}
