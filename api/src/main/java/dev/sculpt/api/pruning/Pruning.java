package dev.sculpt.api.pruning;

import dev.sculpt.api.RunContext;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.Task;

/** Contract of a pruning plugin: turns mask bits off and keeps the task's accuracy. */
public interface Pruning {

    /**
     * Prunes a network.
     *
     * @param start the trained network of the stage before
     * @param task what it has to keep doing
     * @param model retrains and judges it
     * @return a network of the same widths with no mask bit turned on, and the rounds that led to it
     */
    Pruned prune(Network start, Task task, Trainable model, RunContext context);
}
