package dev.sculpt.runner.consensus;

import dev.sculpt.api.network.Network;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Status;
import java.util.List;
import java.util.Optional;

/** Whether a network takes part in what networks agree on, and if not, why. */
public enum Participation {
    /** It was learned and sculpted: its status is ok and some of its edges are dead. */
    SCULPTED("sculpted"),
    /** The dense network did not reach the accuracy asked for. */
    NOT_LEARNED("not learned"),
    /** No pruning round kept the accuracy asked for. */
    NOT_PRUNED("not pruned"),
    /** Nothing asked for a pruning, and every edge is alive: its modules are those of a dense network. */
    DENSE("dense"),
    /** A plugin failed on it. */
    FAILED("failed");

    private final String text;

    Participation(String text) {
        this.text = text;
    }

    /** Returns it in words. */
    public String text() {
        return text;
    }

    /** Returns whether, and why not, a network takes part. */
    public static Participation of(NetworkResult result) {
        if (!(result instanceof Sculpted sculpted)) {
            return FAILED;
        }
        return of(result.status()).orElseGet(() -> {
            Network network = sculpted.sculpture().network();
            boolean rounds = !sculpted.sculpture().rounds().stream().allMatch(List::isEmpty);
            return rounds || network.livingEdges() < network.edges() ? SCULPTED : DENSE;
        });
    }

    /** Returns why no network of a status takes part; nothing where that hangs on the network. */
    public static Optional<Participation> of(Status status) {
        return switch (status) {
            case NOT_LEARNED -> Optional.of(NOT_LEARNED);
            case NOT_PRUNED -> Optional.of(NOT_PRUNED);
            case FAILED -> Optional.of(FAILED);
            case OK -> Optional.empty();
        };
    }
}
