package dev.sculpt.runner.engine;

import dev.sculpt.api.module.Hierarchy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Inputs and outputs that take no part. They are of no module, and all others are of one: of a network that was sculpted,
 * this is demanded of the plugin that finds modules. So the hierarchy tells, also where there is no network.
 */
public final class UnitsAside {

    private UnitsAside() { }

    /**
     * Returns a line for inputs and one for outputs, where some take no part.
     *
     * @param names of as many inputs and outputs as there are in all
     * @param width columns for the names in a line
     */
    public static List<String> lines(Hierarchy hierarchy, UnitNames names, int width) {
        List<String> lines = new ArrayList<>();
        add(lines, "inputs", hierarchy, Hierarchy.Module::inputs, names.inputs().size(), names::inputs, width);
        add(lines, "outputs", hierarchy, Hierarchy.Module::outputs, names.outputs().size(), names::outputs, width);
        return lines;
    }

    private static void add(List<String> lines, String kind, Hierarchy hierarchy,
            Function<Hierarchy.Module, List<Integer>> held, int count, BiFunction<List<Integer>, Integer, String> text,
            int width) {
        Set<Integer> within = hierarchy.modules().stream().map(held).flatMap(List::stream).collect(Collectors.toSet());
        List<Integer> aside = IntStream.range(0, count).filter(unit -> !within.contains(unit)).boxed().toList();
        if (!aside.isEmpty()) {
            lines.add(kind + " that take no part: " + text.apply(aside, width));
        }
    }
}
