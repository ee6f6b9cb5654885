package dev.sculpt.api.pruning;

import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.Task;

/**
 * What a pruning stage starts from.
 *
 * @param network the trained network of the stage before
 * @param denseAccuracy bit accuracy of the dense network on the test rows, before any pruning stage, in 0..1
 * @param task what the network has to keep doing; without its true hierarchy, unless the pruning cheats
 * @param model retrains and judges it
 */
public record PruningStart(Network network, double denseAccuracy, Task task, Trainable model) { }
