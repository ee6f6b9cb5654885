package dev.sculpt.runner.export;

import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Network;
import dev.sculpt.runner.engine.UnitNames;
import java.util.Optional;

/** Stored networks for tests. */
final class StoredNetworks {

    private StoredNetworks() { }

    /** Returns a network whose living units are all in cluster 0 and module 0. */
    static StoredNetwork of(Network network, Optional<UnitFunctions> functions) {
        int[][] labels = network.widths().stream().map(int[]::new).toArray(int[][]::new);
        UnitLabels one = new UnitLabels(labels);
        return new StoredNetwork("task", 0, network, one, one,
                UnitNames.numbered(network.width(0), network.width(network.depth())), functions, "{}");
    }
}
