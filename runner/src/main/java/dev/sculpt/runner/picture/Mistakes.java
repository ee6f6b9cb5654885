package dev.sculpt.runner.picture;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.ModuleAssignment;
import dev.sculpt.api.module.ModuleAssignment.NotHeld;
import dev.sculpt.api.module.Obstacle;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import dev.sculpt.runner.diagnosis.Fault;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is wrong with a network's hierarchy, by the places where it can be marked. Nothing is, where the truth is not known,
 * the hierarchy is exact, or the network is not sculpted: such a network has a fault, and what was found in it is no result.
 *
 * @param inputs those that are in another module than their true one, or in none
 * @param outputs the same of outputs
 * @param modules lines for each found module that is wrong, by its number
 * @param missing the true modules that no found one stands for
 * @param obstacle the hidden unit that is against the true hierarchy, where the network does not hold it
 */
record Mistakes(Set<Integer> inputs, Set<Integer> outputs, Map<Integer, List<String>> modules, SortedSet<Integer> missing,
        Optional<Place> obstacle) {

    /** A unit within its layer. */
    record Place(int layer, int unit) { }

    static final Mistakes NONE = new Mistakes(Set.of(), Set.of(), Map.of(), new TreeSet<>(), Optional.empty());

    /**
     * Finds the mistakes of a network.
     *
     * @param functions the true module of each found one, by its number, or -1
     */
    static Mistakes of(Sculpted network, Hierarchy found, List<Integer> functions) {
        if (network.truth().isEmpty() || network.diagnosis().isEmpty()
                || network.diagnosis().get().difference().isEmpty()) {
            return NONE;
        }
        TrueHierarchy truth = network.truth().get();
        Map<Integer, Integer> best = best(found, truth, functions);
        Map<Integer, List<String>> modules = new LinkedHashMap<>();
        for (int module = 0; module < functions.size(); module++) {
            int function = functions.get(module);
            if (function < 0) {
                modules.put(module, List.of("is no true module"));
            } else if (best.get(function) != module) {
                modules.put(module, List.of("belongs with module " + best.get(function)));
            }
        }
        SortedSet<Integer> missing = new TreeSet<>(
                IntStream.range(0, truth.modules().size()).boxed().collect(Collectors.toSet()));
        missing.removeAll(functions);
        return new Mistakes(misplaced(found, truth, best, true), misplaced(found, truth, best, false), modules, missing,
                obstacle(network, truth));
    }

    // Of the found modules that stand for one function the one with the most of it.
    private static Map<Integer, Integer> best(Hierarchy found, TrueHierarchy truth, List<Integer> functions) {
        Map<Integer, Integer> best = new LinkedHashMap<>();
        for (int module = 0; module < functions.size(); module++) {
            int function = functions.get(module);
            if (function >= 0 && (!best.containsKey(function) || shared(found, truth, module, function)
                    > shared(found, truth, best.get(function), function))) {
                best.put(function, module);
            }
        }
        return best;
    }

    private static long shared(Hierarchy found, TrueHierarchy truth, int module, int function) {
        Hierarchy.Module held = found.modules().get(module);
        TrueModule known = truth.modules().get(function);
        return held.inputs().stream().filter(known.inputs()::contains).count()
                + held.outputs().stream().filter(known.outputs()::contains).count();
    }

    private static Set<Integer> misplaced(Hierarchy found, TrueHierarchy truth, Map<Integer, Integer> best,
            boolean ofInputs) {
        Set<Integer> wrong = new TreeSet<>();
        Set<Integer> seen = new TreeSet<>();
        for (int module = 0; module < found.modules().size(); module++) {
            Hierarchy.Module held = found.modules().get(module);
            for (int unit : ofInputs ? held.inputs() : held.outputs()) {
                seen.add(unit);
                int known = function(truth, unit, ofInputs);
                if (known >= 0 && !Integer.valueOf(module).equals(best.get(known))) {
                    wrong.add(unit);
                }
            }
        }
        if (!truth.inputsMayBeIgnored() || !ofInputs) {
            for (TrueModule module : truth.modules()) {
                (ofInputs ? module.inputs() : module.outputs()).stream().filter(unit -> !seen.contains(unit))
                        .forEach(wrong::add);
            }
        }
        return wrong;
    }

    /** Returns the true module that an input or output belongs to, -1 for none. */
    static int function(TrueHierarchy truth, int unit, boolean ofInputs) {
        return IntStream.range(0, truth.modules().size())
                .filter(module -> (ofInputs ? truth.modules().get(module).inputs() : truth.modules().get(module).outputs())
                        .contains(unit))
                .findFirst().orElse(-1);
    }

    private static Optional<Place> obstacle(Sculpted network, TrueHierarchy truth) {
        if (network.diagnosis().get().fault() != Fault.NOT_SCULPTED) {
            return Optional.empty();
        }
        Network sculpted = network.sculpture().network();
        if (ModuleAssignment.ofTruth(sculpted, LivingUnits.of(sculpted), truth) instanceof NotHeld held) {
            if (held.obstacle() instanceof Obstacle.Clash clash) {
                return Optional.of(new Place(clash.layer(), clash.unit()));
            } else if (held.obstacle() instanceof Obstacle.NoPlace none) {
                return Optional.of(new Place(none.layer(), none.unit()));
            }
        }
        return Optional.empty();
    }

    /** Returns what is wrong with a module: nothing, or lines. */
    List<String> ofModule(int module) {
        return modules.getOrDefault(module, List.of());
    }

    /** Returns whether a unit is marked. */
    boolean isMarked(int layer, int unit, int depth) {
        return layer == 0 && inputs.contains(unit) || layer == depth && outputs.contains(unit)
                || obstacle.equals(Optional.of(new Place(layer, unit)));
    }

    /** Returns lines for a reader who cannot see the marks. */
    List<String> words(Sculpted network) {
        List<String> words = new ArrayList<>();
        network.diagnosis().ifPresent(one -> words.add(one.words()));
        return words;
    }
}
