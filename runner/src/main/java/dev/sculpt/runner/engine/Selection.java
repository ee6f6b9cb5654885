package dev.sculpt.runner.engine;

import dev.sculpt.api.search.Criterion;
import dev.sculpt.api.search.Try;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.runner.plan.Stage;
import dev.sculpt.runner.plugin.OutputCheck;
import dev.sculpt.runner.plugin.PluginBorder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Chooses which try is kept, of those that are sculpted where any is: the lowest cost of the first criterion, on a tie that
 * of the next, and at last the larger searched setting, earlier stages first: the larger step of unit pruning, then that of
 * edge pruning; of equal ones that of the first restart.
 *
 * @param border for calls on behalf of the network
 * @param candidates all tries, at least one
 * @param task with its true hierarchy, which only criteria that cheat are shown; absent where there is none
 * @param samples what the others are shown
 */
record Selection(PluginBorder border, List<Candidate> candidates, Optional<Task> task, Samples samples) {

    Selection {
        List<Candidate> sculpted = candidates.stream().filter(Candidate::isSculpted).toList();
        candidates = sculpted.isEmpty() ? List.copyOf(candidates) : sculpted;
    }

    /** Returns the candidate that is kept. */
    Candidate keep(List<Stage<Criterion>> criteria) {
        List<Try> tries = candidates.stream().map(Candidate::result).toList();
        Comparator<Integer> order = (left, right) -> 0;
        for (Stage<Criterion> criterion : criteria) {
            double[] costs = border.call(criterion.callee(), call -> costs(criterion, tries));
            OutputCheck.costs(criterion.offer(), tries.size(), costs);
            order = order.thenComparingDouble(index -> costs[index]);
        }
        order = order.thenComparing((left, right) ->
                bySettings(candidates.get(right).searched(), candidates.get(left).searched()));
        return candidates.get(IntStream.range(0, tries.size()).boxed().min(order).orElseThrow());
    }

    private double[] costs(Stage<Criterion> criterion, List<Try> tries) {
        return criterion.cheats() && task.isPresent()
                ? criterion.instance().costs(tries, task.get())
                : criterion.instance().costs(tries, samples);
    }

    private static int bySettings(List<Double> left, List<Double> right) {
        for (int i = 0; i < left.size(); i++) {
            int order = Double.compare(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
