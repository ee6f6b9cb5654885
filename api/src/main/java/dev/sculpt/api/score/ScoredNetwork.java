package dev.sculpt.api.score;

import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.Task;

/**
 * A network whose units or edges are to be scored.
 *
 * @param network the last accepted network
 * @param task what it does
 * @param model runs it and gives gradients, see {@link Trainable#probe}
 */
public record ScoredNetwork(Network network, Task task, Trainable model) { }
