package dev.sculpt.pruning.score;

import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.task.Task;

/** Scores all units or all edges of a network. */
@FunctionalInterface
interface Scorer {

    /**
     * Returns the scores, each 0 or more, high for what should stay.
     *
     * @param context the seed of the scores
     * @return units: {@code [hidden layer - 1][unit]}; edges: {@code [layer][to * inputs + from]}
     */
    double[][] score(Network network, Task task, Trainable model, RunContext context);
}
