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
     * Returns the hierarchy of the shortest description in which groups of two or more inputs alone may have gates; nothing
     * where its groups of inputs or of outputs are not those of the modules, or the table is too large. What it has in the
     * middle is its own.
     */
    static Optional<TrueHierarchy> of(BooleanTable table, TrueHierarchy modules) {
        if (table.inputs() > MOST_INPUTS) {
            return Optional.empty();
        }
        List<OutputFunction> functions = OutputFunction.of(table);
        TrueHierarchy described = Decomposition.of(table.inputs(), functions, sets(modules)).get(0).hierarchy(functions);
        boolean isSame = new HashSet<>(described.inputGroups()).equals(new HashSet<>(modules.inputGroups()))
                && new HashSet<>(described.outputGroups()).equals(new HashSet<>(modules.outputGroups()));
        return isSame ? Optional.of(described) : Optional.empty();
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
