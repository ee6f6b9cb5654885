package dev.sculpt.functions.reach;

import dev.sculpt.api.search.Criterion;
import dev.sculpt.api.search.Try;
import dev.sculpt.api.task.Samples;
import dev.sculpt.functions.BooleanTable;
import dev.sculpt.functions.Decomposition;
import dev.sculpt.functions.OutputFunction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Cost: the description length, in bits, of the task over the groups of inputs that {@link FunctionReach} finds, the only
 * ones that may have gates. Where rows are missing, those are as the network has them ({@link NetworkTable}), so that of
 * networks that are right on the samples the one that goes on in the simplest way is the shortest. Of a task that is no
 * Boolean one nothing can be described: all tries cost 0.
 */
final class ShortestDescription implements Criterion {

    /**
     * What is described.
     *
     * @param sets the groups, as bits
     */
    private record Described(BooleanTable table, Set<Integer> sets) {

        double length() {
            return Decomposition.of(table.inputs(), OutputFunction.of(table), sets).get(0).descriptionLength();
        }
    }

    @Override
    public double[] costs(List<Try> tries, Samples samples) {
        int[] functionOf = FunctionReach.functions(samples);
        Optional<BooleanTable> complete = BooleanTable.of(samples);
        Map<Described, Double> lengths = new HashMap<>(); // many tries have the same groups
        double[] costs = new double[tries.size()];
        for (int one = 0; one < costs.length; one++) {
            Try result = tries.get(one);
            Optional<BooleanTable> table = complete.or(() -> NetworkTable.completed(samples, result.network()));
            if (table.isPresent()) {
                Set<Integer> sets = DescribedLinks.sets(FunctionReach.of(
                        result.network(), result.living(), functionOf, table, Optional.of(samples)).hierarchy());
                costs[one] = lengths.computeIfAbsent(new Described(table.get(), sets), Described::length);
            }
        }
        return costs;
    }
}
