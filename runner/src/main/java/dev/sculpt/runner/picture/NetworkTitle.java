package dev.sculpt.runner.picture;

import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.problem.OneLine;

/** What a picture of a network is called. */
final class NetworkTitle {

    private NetworkTitle() { }

    /** Returns the network's index, task, architecture, variant where there are several, and seed. */
    static String of(NetworkId id) {
        return "network " + id.index() + ": " + id.task() + " " + id.architecture()
                + (id.variant().isEmpty() ? "" : ", " + OneLine.of(id.variant())) + ", seed " + id.seed();
    }
}
