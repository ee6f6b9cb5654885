package dev.sculpt.runner.engine;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import dev.sculpt.runner.measure.Measures;
import dev.sculpt.runner.measure.SmallNetworks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;

/** Results for tests, all of the network {@link SmallNetworks#halves()}. */
public final class SmallResults {

    /** What inputs and outputs are called. */
    public static final UnitNames NAMES = UnitNames.numbered(4, 2);

    private SmallResults() { }

    private static TrueModule module(List<Integer> inputs, List<Integer> outputs) {
        return new TrueModule(new TreeSet<>(inputs), new TreeSet<>(outputs));
    }

    /** Returns an exact result. */
    public static NetworkResult exact(int index, String task, long seed) {
        return sculpted(index, task, seed, new int[][] {{0, 0, 1, 1}, {0, -1, 1}, {0, 1}});
    }

    /** Returns a result that has everything in one module, which is wrong. */
    public static NetworkResult wrong(int index, String task, long seed) {
        return sculpted(index, task, seed, new int[][] {{0, 0, 0, 0}, {0, -1, 0}, {0, 0}});
    }

    /** Returns the result of a network that a plugin failed on. */
    public static NetworkResult failed(int index, String task, long seed) {
        return new NetworkResult(index, task, List.of(), seed, "", Map.of(), Status.FAILED,
                Optional.of("plugin \"mlp\": \"why\", it said"), OptionalDouble.empty(), Optional.empty(), 0,
                OptionalInt.empty(), Map.of(), 0.25);
    }

    private static NetworkResult sculpted(int index, String task, long seed, int[][] labels) {
        TrueHierarchy truth = new TrueHierarchy(
                List.of(module(List.of(0, 1), List.of(0)), module(List.of(2, 3), List.of(1))), List.of(), false);
        Network network = SmallNetworks.halves();
        UnitLabels modules = new UnitLabels(labels);
        Hierarchy hierarchy = Hierarchy.of(network, modules);
        Measures measures = Measures.of(network, hierarchy, modules, Optional.of(truth));
        List<Pruned.Round> rounds =
                List.of(new Pruned.Round(30, 1, true, 12), new Pruned.Round(60, 0.75, false, 6));
        Sculpture sculpture = new Sculpture(network, LivingUnits.of(network), OptionalDouble.of(1), modules,
                modules, hierarchy, measures, List.of(rounds, List.of()), NAMES);
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("model", Map.of("epochs", 5));
        settings.put("pruning", List.of(Map.of("step", 2.5)));
        return new NetworkResult(index, task, network.widths(), seed, "", settings, Status.OK, Optional.empty(),
                OptionalDouble.of(0.96875), Optional.of(sculpture), 70,
                OptionalInt.of(measures.exactHierarchy().orElse(false) ? 3 : 1), Map.of(), 1.5);
    }
}
