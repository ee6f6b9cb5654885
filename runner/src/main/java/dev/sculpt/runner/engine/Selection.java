package dev.sculpt.runner.engine;

import dev.sculpt.api.search.Criterion;
import dev.sculpt.api.search.Try;
import dev.sculpt.api.task.Samples;
import dev.sculpt.runner.plan.Stage;
import dev.sculpt.runner.plugin.OutputCheck;
import dev.sculpt.runner.plugin.PluginBorder;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses which try is kept: the lowest cost of the first criterion, on a tie that of the next, and at last the larger
 * searched setting, earlier stages first: the larger step of unit pruning, then that of edge pruning.
 */
final class Selection {

    private Selection() { }

    /** Returns the candidate that is kept, of at least one. */
    static Candidate keep(
            PluginBorder border, List<Candidate> candidates, List<Stage<Criterion>> criteria, Samples samples) {
        List<Try> tries = candidates.stream().map(Candidate::result).toList();
        Comparator<Integer> order = (left, right) -> 0;
        for (Stage<Criterion> criterion : criteria) {
            double[] costs = border.call(criterion.callee(), call -> criterion.instance().costs(tries, samples));
            OutputCheck.costs(criterion.offer(), tries.size(), costs);
            order = order.thenComparingDouble(index -> costs[index]);
        }
        order = order.thenComparing((left, right) ->
                bySettings(candidates.get(right).searched(), candidates.get(left).searched()));
        return candidates.get(IntStream.range(0, tries.size()).boxed().min(order).orElseThrow());
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
