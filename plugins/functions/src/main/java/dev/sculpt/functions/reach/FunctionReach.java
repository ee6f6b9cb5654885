package dev.sculpt.functions.reach;

import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.FoundModules;
import dev.sculpt.api.module.ModuleAssignment;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.functions.BooleanTable;
import dev.sculpt.functions.Circuit;
import dev.sculpt.functions.SampledFunctions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The modules of a network by the functions that its units reach. Outputs of equal targets, up to negation, carry one
 * function; {@link InputGroups} and {@link ReachedHierarchy} say which modules that makes; hidden units are put into them so
 * that every edge runs inside a module or along a link ({@link ModuleAssignment}). The links that are tried first are those
 * of the shortest description of the task over these groups, where it has the same modules ({@link DescribedLinks}), then
 * with edges that run past modules on their way; then those that the network's reach gives, without links from a group past
 * the middle to a function, then with. Where no such labels
 * exist the network does not hold these modules, and a unit goes where
 * the inputs that reach it and the functions that it reaches put it.
 *
 * @param hierarchy the modules with their links
 * @param held whether the network holds them; nothing where the search for labels is given up
 * @param isDescribed whether the links are those of the description: they are there whether or not an edge runs along them
 * @param labels the module of each unit, a position in the hierarchy
 */
record FunctionReach(TrueHierarchy hierarchy, Optional<Boolean> held, boolean isDescribed, UnitLabels labels) {

    /** Finds the modules of a network. */
    static FunctionReach of(Detection detection) {
        int[] functionOf = detection.task().map(task -> functions(task.training()))
                .orElseGet(() -> IntStream.range(0, detection.network().width(detection.network().depth())).toArray());
        return of(detection.network(), detection.living(), functionOf, NetworkTable.of(detection),
                detection.task().map(Task::training));
    }

    /**
     * Finds the modules of a network.
     *
     * @param functionOf the function of each output, numbered from 0
     * @param table of the task or the network, where there is one
     * @param samples where there is no table, for interventions on the network
     */
    static FunctionReach of(Network network, LivingUnits living, int[] functionOf, Optional<BooleanTable> table,
            Optional<Samples> samples) {
        int count = Arrays.stream(functionOf).max().orElse(-1) + 1;
        FunctionsReached reached = new FunctionsReached(network, living, functionOf);
        Optional<ComponentClasses> classes = table.isPresent() ? Optional.empty() : samples.flatMap(rows ->
                Circuit.of(network).map(run -> new ComponentClasses(run, rows, functionOf)));
        ReachedHierarchy found = new ReachedHierarchy(
                new InputGroups(network, living, reached, table, classes).find(), functionOf, count);
        Optional<TrueHierarchy> described = table.flatMap(rows -> DescribedLinks.of(rows, found));
        List<Tried> tried = new ArrayList<>();
        described.ifPresent(one -> tried.add(new Tried(one, one, true)));
        described.ifPresent(one -> tried.add(new Tried(one, DescribedLinks.withWaysOver(one), true)));
        tried.add(new Tried(found.hierarchy(false), found.hierarchy(false), false));
        if (found.hasMiddle()) {
            tried.add(new Tried(found.hierarchy(true), found.hierarchy(true), false));
        }
        boolean isDecided = true;
        for (Tried one : tried) {
            ModuleAssignment assignment = ModuleAssignment.of(network, living, one.allowed);
            if (assignment instanceof ModuleAssignment.Held held) {
                return new FunctionReach(one.hierarchy, Optional.of(true), one.isDescribed, held.labels());
            }
            isDecided &= assignment instanceof ModuleAssignment.NotHeld;
        }
        return new FunctionReach(tried.get(tried.size() - 1).hierarchy,
                isDecided ? Optional.of(false) : Optional.empty(), false,
                likely(network, living, reached, found, functionOf));
    }

    /** A hierarchy, and the links along which edges may run under it. */
    private record Tried(TrueHierarchy hierarchy, TrueHierarchy allowed, boolean isDescribed) { }

    /** Returns the function of each output, see {@link SampledFunctions#withClasses}. */
    static int[] functions(Samples samples) {
        return SampledFunctions.withClasses(samples);
    }

    private static UnitLabels likely(
            Network network, LivingUnits living, FunctionsReached reached, ReachedHierarchy found, int[] functionOf) {
        int depth = network.depth();
        int[][] labels = new int[depth + 1][];
        for (int layer = 0; layer <= depth; layer++) {
            labels[layer] = new int[network.width(layer)];
            Arrays.fill(labels[layer], UnitLabels.DROPPED);
            for (int unit : living.units(layer)) {
                labels[layer][unit] = layer == 0 ? found.inputModule(unit)
                        : found.likely(reached.inputs(layer, unit), reached.functions(layer, unit));
            }
        }
        for (int output = 0; output < functionOf.length; output++) {
            labels[depth][output] = found.functionModule(functionOf[output]);
        }
        return new UnitLabels(labels);
    }

    /** Returns the modules with numbers without gaps, over the whole network, in the order of their lowest units. */
    FoundModules numbered() {
        Map<Integer, Integer> numbers = new HashMap<>();
        UnitLabels numbered = mapped(numbers, false);
        return new FoundModules(numbered, !isDescribed ? List.of() : hierarchy.links().stream()
                .filter(link -> numbers.containsKey(link.from()) && numbers.containsKey(link.to()))
                .map(link -> new FoundModules.Read(numbers.get(link.from()), numbers.get(link.to())))
                .distinct()
                .toList());
    }

    /** Returns the labels with numbers without gaps in each layer. */
    UnitLabels numberedInLayers() {
        return mapped(new HashMap<>(), true);
    }

    private UnitLabels mapped(Map<Integer, Integer> numbers, boolean afresh) {
        int[][] mapped = new int[labels.layers()][];
        for (int layer = 0; layer < mapped.length; layer++) {
            if (afresh) {
                numbers.clear();
            }
            mapped[layer] = labels.layer(layer);
            for (int unit = 0; unit < mapped[layer].length; unit++) {
                if (mapped[layer][unit] != UnitLabels.DROPPED) {
                    Integer next = numbers.size();
                    Integer known = numbers.putIfAbsent(mapped[layer][unit], next);
                    mapped[layer][unit] = known == null ? next : known;
                }
            }
        }
        return new UnitLabels(mapped);
    }
}
