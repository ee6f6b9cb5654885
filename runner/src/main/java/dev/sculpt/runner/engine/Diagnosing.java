package dev.sculpt.runner.engine;

import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.runner.diagnosis.Diagnosis;
import dev.sculpt.runner.diagnosis.FaultFinder;
import dev.sculpt.runner.diagnosis.Names;
import dev.sculpt.runner.diagnosis.TriedNetwork;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Says why a hierarchy is wrong. Costs next to nothing where it is exact or the truth is not known.
 *
 * @param truth the true hierarchy, where it is known
 * @param names what inputs and outputs are called
 */
record Diagnosing(Optional<TrueHierarchy> truth, UnitNames names) {

    /**
     * Returns the diagnosis of the candidate that was kept; nothing where it is exact, or that is not known.
     *
     * @param kept one of the candidates
     * @param exact whether each candidate is exact, where that is known
     * @param outcome how far the network got
     */
    Optional<Diagnosis> diagnose(
            Candidate kept, List<Candidate> candidates, List<Optional<Boolean>> exact, Outcome outcome) {
        int index = candidates.indexOf(kept);
        if (truth.isEmpty() || exact.get(index).orElse(true)) {
            return Optional.empty();
        }
        List<TriedNetwork> tries = IntStream.range(0, candidates.size())
                .mapToObj(one -> tried(candidates.get(one), exact.get(one).orElse(false)))
                .toList();
        UnitNames shown = names.shown();
        return Optional.of(new FaultFinder(truth.get(), new Names(shown.inputs(), shown.outputs()))
                .diagnose(tries.get(index), tries, outcome.status() != Status.NOT_LEARNED, outcome.message()));
    }

    private static TriedNetwork tried(Candidate candidate, boolean exact) {
        return new TriedNetwork(candidate.result().network(), candidate.result().living(), candidate.result().hierarchy(),
                candidate.isSculpted(), exact);
    }
}
