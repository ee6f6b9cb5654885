package dev.sculpt.runner.run;

import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Which networks a plan has, to be held against those that a folder has. */
final class PlannedNetworks {

    private final List<Variant> variants; // none where networks are given: the files they come from have been compared
    private final int[] firsts; // the index of the first network of each variant

    PlannedNetworks(Plan plan) {
        this.variants = plan.given().isPresent() ? List.of() : plan.variants();
        this.firsts = new int[variants.size()];
        for (int variant = 1; variant < firsts.length; variant++) {
            firsts[variant] = firsts[variant - 1] + variants.get(variant - 1).seeds().size();
        }
    }

    /**
     * Returns why a network is not the one of its index, nothing where it is.
     *
     * @param id with an index that the plan has
     */
    Optional<String> strange(NetworkId id) {
        if (variants.isEmpty()) {
            return Optional.empty();
        }
        int found = Arrays.binarySearch(firsts, id.index());
        int position = found < 0 ? -found - 2 : found;
        Variant variant = variants.get(position);
        return difference("task", id.task(), variant.pipeline().taskName())
                .or(() -> difference("variant", id.variant(), variant.label()))
                .or(() -> difference("seed", id.seed(), variant.seeds().get(id.index() - firsts[position])))
                .or(() -> difference("identity", id.identity(), variant.identity()));
    }

    private static Optional<String> difference(String what, Object there, Object here) {
        return Objects.equals(there, here) ? Optional.empty()
                : Optional.of("of another run: its " + what + " is " + there + ", here " + here);
    }
}
