package dev.sculpt.api.pruning;

import dev.sculpt.api.run.RunContext;

/**
 * Contract of a pruning plugin: turns mask bits off and keeps the task's accuracy. Used by several threads at once, for
 * different networks.
 */
public interface Pruning {

    /**
     * Prunes a network.
     *
     * @return a network of the same widths with no mask bit turned on, and the rounds that led to it: that of the last
     *     accepted round, each of which reached the target, or the one it started from
     */
    Pruned prune(PruningStart start, RunContext context);
}
