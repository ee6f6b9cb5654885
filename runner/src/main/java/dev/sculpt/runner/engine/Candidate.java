package dev.sculpt.runner.engine;

import dev.sculpt.api.measure.MeasuredNetwork;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.search.Try;
import dev.sculpt.api.task.Task;
import dev.sculpt.runner.plan.Stage;
import java.util.List;
import java.util.Optional;

/**
 * One try with all that led to it.
 *
 * @param origin the dense network that it begins with
 * @param stages the stages after the model, in order: prunings, clustering, hierarchy
 * @param pruned what each pruning stage left
 * @param clusters the clusters of each layer
 * @param result what criteria see of it
 */
record Candidate(
        Origin origin, List<Stage<?>> stages, List<Pruned> pruned, UnitLabels clusters, Try result) {

    Candidate {
        stages = List.copyOf(stages);
        pruned = List.copyOf(pruned);
    }

    /**
     * Returns whether the network is sculpted: some pruning round was accepted, and the accuracy is what the last stage asks
     * for; or there was no round at all, and some edge was dead before. Where no stage prunes, which is what is asked for, a
     * network that is right in every row is taken as it is, so that a dense network can be the null of sculpted ones.
     */
    boolean isSculpted() {
        if (pruned.stream().allMatch(stage -> stage.rounds().isEmpty())) {
            return result.network().livingEdges() < result.network().edges() || pruned.isEmpty() && reaches(1, 0);
        }
        return pruned.stream().anyMatch(Pruned::accepted) && reaches(pruned.get(pruned.size() - 1).target(), 1);
    }

    private boolean reaches(double accuracy, double unknown) {
        return result.accuracy().orElse(unknown) >= accuracy - NetworkRun.TOLERANCE;
    }

    /** Returns what measures and explanations see of it. */
    MeasuredNetwork measured(Optional<Task> task) {
        return new MeasuredNetwork(
                result.network(), result.living(), result.accuracy(), result.modules(), result.hierarchy(), task);
    }

    /** Returns the ranks of all searched settings, in the order of the stages. */
    List<Double> searched() {
        return stages.stream().flatMap(stage -> stage.searched().stream()).toList();
    }
}
