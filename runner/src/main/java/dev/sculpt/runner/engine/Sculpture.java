package dev.sculpt.runner.engine;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.runner.measure.Measures;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A sculpted network and what was found in it.
 *
 * @param network its weights and masks
 * @param living its units that take part
 * @param accuracy bit accuracy on the test rows, in 0..1; empty for a network from elsewhere
 * @param unitClusters the cluster of each unit within its layer
 * @param modules the module of each unit
 * @param hierarchy the graph of the modules
 * @param measures how the modules agree with the true hierarchy
 * @param rounds the pruning rounds, one list per pruning stage
 * @param names what its inputs and outputs are called
 */
public record Sculpture(
        Network network,
        LivingUnits living,
        OptionalDouble accuracy,
        UnitLabels unitClusters,
        UnitLabels modules,
        Hierarchy hierarchy,
        Measures measures,
        List<List<Pruned.Round>> rounds,
        UnitNames names) {

    public Sculpture {
        rounds = rounds.stream().map(List::copyOf).toList();
    }
}
