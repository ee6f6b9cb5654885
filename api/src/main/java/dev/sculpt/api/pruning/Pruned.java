package dev.sculpt.api.pruning;

import dev.sculpt.api.network.Network;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a pruning stage leaves.
 *
 * @param network the last accepted network, or the one it started from where no round was accepted
 * @param target the bit accuracy on the test rows that a round had to reach, in 0..1
 * @param rounds every round in order, refused ones included
 * @param remark what the rounds do not say and the user should know, such as why none was accepted; results show it
 */
public record Pruned(Network network, double target, List<Round> rounds, Optional<String> remark) {

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
        Objects.requireNonNull(remark, "remark");
    }

    /** What a stage leaves that has nothing to remark. */
    public Pruned(Network network, double target, List<Round> rounds) {
        this(network, target, rounds, Optional.empty());
    }

    /** Returns whether any round was accepted. */
    public boolean accepted() {
        return rounds.stream().anyMatch(Round::accepted);
    }
}
