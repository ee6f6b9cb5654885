package dev.sculpt.runner.engine;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.task.InputScaling;
import java.util.List;
import java.util.Optional;

/**
 * A sculpted network and what was found in it.
 *
 * @param network its weights and masks, and what its units compute, where that is known
 * @param names what its inputs and outputs are called
 * @param scaling how its inputs were made from what the data say, where they are scaled
 * @param unitClusters the cluster of each unit within its layer
 * @param modules the module of each unit
 * @param hierarchy the graph of the modules
 * @param rounds the pruning rounds, one list per pruning stage
 * @param training how the training of the dense network went on, where that is recorded
 */
public record Sculpture(
        Network network,
        UnitNames names,
        Optional<InputScaling> scaling,
        UnitLabels unitClusters,
        UnitLabels modules,
        Hierarchy hierarchy,
        List<List<Pruned.Round>> rounds,
        TrainingCurve training) {

    public Sculpture {
        rounds = rounds.stream().map(List::copyOf).toList();
    }

    /** Creates one whose inputs are as the data say, and of whose training nothing is recorded. */
    public Sculpture(Network network, UnitNames names, UnitLabels unitClusters, UnitLabels modules, Hierarchy hierarchy,
            List<List<Pruned.Round>> rounds) {
        this(network, names, Optional.empty(), unitClusters, modules, hierarchy, rounds, TrainingCurve.NONE);
    }
}
