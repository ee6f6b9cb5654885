package dev.sculpt.runner.page;

import dev.sculpt.runner.consensus.Agreement;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.run.RecordedRuns;
import dev.sculpt.runner.run.RecordedRuns.Found;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The network that is drawn before a reader asks for any, whether it has a card or not.
 *
 * @param agreement of its group of seeds, the most telling of all
 * @param found where it stands in the report
 * @param network as it was sculpted
 */
record BestNetwork(Agreement agreement, Found found, Sculpted network) {

    /**
     * Returns the best network of the most telling group; nothing where none was sculpted.
     *
     * @param agreements of all groups
     */
    static Optional<BestNetwork> of(RecordedRuns runs, List<Agreement> agreements) throws IOException {
        Optional<Agreement> telling = Agreement.mostTelling(agreements);
        if (telling.isEmpty()) {
            return Optional.empty();
        }
        Found found = runs.networks().get(telling.get().best().first());
        Sculpted network = runs.runs().get(found.run()).network(found.row().id().index());
        return Optional.of(new BestNetwork(telling.get(), found, network));
    }

    /** Returns why it is shown, behind its title; empty where it stands alone. */
    String why() {
        if (agreement.networks() == 1) {
            return "";
        }
        String truth = agreement.exact().isPresent() ? ", the exact one"
                : agreement.truthKnown() ? ", none is exact" : ", and no true one is known";
        int more = agreement.consensus().count();
        return ": " + agreement.best().count() + " of " + agreement.networks() + " seeds have this hierarchy" + truth
                + (more > agreement.best().count() ? "; another is more common, " + more : "");
    }
}
