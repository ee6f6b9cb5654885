package dev.sculpt.api.pruning;

import dev.sculpt.api.network.Network;
import java.util.List;

/**
 * What a pruning stage leaves.
 *
 * @param network the last accepted network, or the one it started from where no round was accepted
 * @param target the bit accuracy on the test rows that a round had to reach, in 0..1
 * @param rounds every round in order, refused ones included
 */
public record Pruned(Network network, double target, List<Round> rounds) {

    /**
     * One round.
     *
     * @param percent share that was asked to be pruned, in percent of the dense network
     * @param accuracy bit accuracy on the test rows after retraining, in 0..1
     * @param accepted whether it was kept
     * @param edges living edges
     */
    public record Round(double percent, double accuracy, boolean accepted, long edges) { }

    public Pruned {
        rounds = List.copyOf(rounds);
    }

    /** Returns whether any round was accepted. */
    public boolean accepted() {
        return rounds.stream().anyMatch(Round::accepted);
    }
}
