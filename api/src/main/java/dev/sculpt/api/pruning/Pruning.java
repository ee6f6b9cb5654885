package dev.sculpt.api.pruning;

import dev.sculpt.api.run.RunContext;

/**
 * Contract of a pruning plugin: turns mask bits off and keeps the task's accuracy. Used by several threads at once, for
 * different networks.
 *
 * <p>A setting called {@code accuracy} is the bit accuracy on the test rows, in 0..1, that has to be kept; where one called
 * {@code maxDrop} is given, that of the dense network less so much. A {@code retry} of a pipeline that names no accuracy
 * asks for the former, and advice names them.
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
