package dev.sculpt.runner.engine;

import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.runner.diagnosis.Diagnosis;
import dev.sculpt.runner.diagnosis.FaultFinder;
import dev.sculpt.runner.diagnosis.Names;
import dev.sculpt.runner.diagnosis.TriedNetwork;
import java.util.List;
import java.util.Optional;

/**
 * Says why a hierarchy is wrong. Costs nothing where it is exact or the truth is not known.
 *
 * @param measuring says which candidates are exact
 * @param names what inputs and outputs are called
 */
record Diagnosing(Measuring measuring, UnitNames names) {

    /**
     * Returns the diagnosis of the candidate that was kept.
     *
     * @param candidates all, the one kept included
     * @param outcome how far the network got
     */
    Optional<Diagnosis> diagnose(Candidate kept, List<Candidate> candidates, Outcome outcome) {
        Optional<TrueHierarchy> truth = measuring.task().flatMap(Task::truth);
        if (truth.isEmpty() || measuring.exact(kept).orElse(true)) {
            return Optional.empty();
        }
        return Optional.of(new FaultFinder(truth.get(), new Names(names.inputs(), names.outputs())).diagnose(
                tried(kept), candidates.stream().map(this::tried).toList(),
                outcome.status() != Status.NOT_LEARNED, outcome.message()));
    }

    private TriedNetwork tried(Candidate candidate) {
        return new TriedNetwork(candidate.result().network(), candidate.result().living(), candidate.result().hierarchy(),
                candidate.isSculpted(), measuring.exact(candidate).orElse(false));
    }
}
