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
 * ones that may have gates. Of a task that is no complete Boolean table nothing can be described: all tries cost 0.
 */
final class ShortestDescription implements Criterion {

    @Override
    public double[] costs(List<Try> tries, Samples samples) {
        Optional<BooleanTable> table = BooleanTable.of(samples);
        if (table.isEmpty()) {
            return new double[tries.size()];
        }
        int[] functionOf = FunctionReach.functions(samples);
        List<OutputFunction> functions = OutputFunction.of(table.get());
        Map<Set<Integer>, Double> lengths = new HashMap<>(); // many tries have the same groups
        return tries.stream().mapToDouble(one -> lengths.computeIfAbsent(
                DescribedLinks.sets(FunctionReach.of(one.network(), one.living(), functionOf, table).hierarchy()),
                sets -> Decomposition.of(table.get().inputs(), functions, sets).get(0).descriptionLength())).toArray();
    }
}
