package dev.sculpt.runner.run;

import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.TrainedNetworks;
import dev.sculpt.runner.plan.Variant;
import java.util.Objects;
import java.util.Optional;

/** Which networks a plan has, to be held against those that a folder has, or that come from elsewhere. */
public final class PlannedNetworks {

    private final int networks;
    private final Optional<TrainedNetworks> trained; // none where they are given: their files have been compared

    /** Takes the networks of a plan. */
    public PlannedNetworks(Plan plan) {
        this.networks = plan.networks();
        this.trained = plan.given().isPresent() ? Optional.empty() : Optional.of(new TrainedNetworks(plan.variants()));
    }

    /** Returns why a network is not the one of its index in the plan, in words that go behind it; nothing where it is. */
    public Optional<String> strange(NetworkId id) {
        if (id.index() < 0 || id.index() >= networks) {
            return Optional.of("of another run: its index is " + id.index() + ", here are " + networks + " networks");
        }
        return trained.flatMap(all -> difference(id, all.at(id.index())));
    }

    private static Optional<String> difference(NetworkId id, TrainedNetworks.Trained network) {
        Variant variant = network.variant();
        return difference("task", id.task(), variant.pipeline().taskName())
                .or(() -> difference("variant", id.variant(), variant.label()))
                .or(() -> difference("seed", id.seed(), network.seed()))
                .or(() -> difference("identity", id.identity(), variant.identity()));
    }

    private static Optional<String> difference(String what, Object there, Object here) {
        return Objects.equals(there, here) ? Optional.empty()
                : Optional.of("of another run: its " + what + " is " + there + ", here " + here);
    }
}
