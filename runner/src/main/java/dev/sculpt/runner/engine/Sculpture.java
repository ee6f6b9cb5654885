package dev.sculpt.runner.engine;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.Pruned;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sculpted network and what was found in it.
 *
 * @param network its weights and masks
 * @param functions what its units compute, as far as is known: the names of its {@code activation} and {@code loss}
 * @param names what its inputs and outputs are called
 * @param unitClusters the cluster of each unit within its layer
 * @param modules the module of each unit
 * @param hierarchy the graph of the modules
 * @param rounds the pruning rounds, one list per pruning stage
 */
public record Sculpture(
        Network network,
        Map<String, String> functions,
        UnitNames names,
        UnitLabels unitClusters,
        UnitLabels modules,
        Hierarchy hierarchy,
        List<List<Pruned.Round>> rounds) {

    public Sculpture {
        functions = Collections.unmodifiableMap(new TreeMap<>(functions));
        rounds = rounds.stream().map(List::copyOf).toList();
    }
}
