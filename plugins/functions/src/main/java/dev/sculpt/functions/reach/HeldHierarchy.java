package dev.sculpt.functions.reach;

import dev.sculpt.api.search.Criterion;
import dev.sculpt.api.search.Try;
import dev.sculpt.api.task.Samples;
import dev.sculpt.functions.BooleanTable;
import java.util.List;
import java.util.Optional;

/**
 * Cost: 0 where the network holds the modules that {@link FunctionReach} finds in it, 1 where it does not, a half where the
 * search for labels is given up.
 */
final class HeldHierarchy implements Criterion {

    @Override
    public double[] costs(List<Try> tries, Samples samples) {
        int[] functionOf = FunctionReach.functions(samples);
        Optional<BooleanTable> table = BooleanTable.of(samples);
        return tries.stream().mapToDouble(one -> FunctionReach.of(one.network(), one.living(), functionOf,
                        table.or(() -> NetworkTable.completed(samples, one.network())), Optional.of(samples))
                .held().map(isHeld -> isHeld ? 0 : 1.0).orElse(0.5)).toArray();
    }
}
