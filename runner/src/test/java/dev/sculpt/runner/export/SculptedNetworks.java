package dev.sculpt.runner.export;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Network;
import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Outcome;
import dev.sculpt.runner.engine.Sculpture;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.engine.Tries;
import dev.sculpt.runner.engine.UnitNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Sculpted networks for tests. */
final class SculptedNetworks {

    private SculptedNetworks() { }

    /** Returns a network whose units are all in cluster 0 and module 0. */
    static Sculpted of(Network network) {
        UnitLabels one = new UnitLabels(network.widths().stream().map(int[]::new).toArray(int[][]::new));
        return of(network, one, one,
                UnitNames.numbered(network.width(0), network.width(network.depth())));
    }

    /** Returns a network of a task named "task" and the seed 0. */
    static Sculpted of(
            Network network, UnitLabels clusters, UnitLabels modules, UnitNames names) {
        return new Sculpted(new NetworkId(0, "task", network.widths(), 0, "", Map.of()), Map.of(),
                new Outcome(Status.OK, Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty()),
                new Sculpture(network, names, clusters, modules, Hierarchy.of(network, modules), List.of()),
                Map.of(), new Tries(1, OptionalInt.empty(), Map.of()), 0);
    }
}
