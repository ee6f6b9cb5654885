package dev.sculpt.functions.interchange;

import dev.sculpt.api.search.Criterion;
import dev.sculpt.api.search.Try;
import dev.sculpt.api.task.Samples;
import dev.sculpt.functions.BooleanTable;
import dev.sculpt.functions.interchange.GateTest.Share;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Cost: 1 less the least share over all tests of a network; 1 where it does not hold the modules of its groups of inputs or
 * there is nothing to test. Of a task that is no complete Boolean table all tries cost 0.
 *
 * @param share what is asked of a test
 */
record InterchangeCriterion(Function<GateTest, Share> share) implements Criterion {

    @Override
    public double[] costs(List<Try> tries, Samples samples) {
        Optional<BooleanTable> table = BooleanTable.of(samples);
        if (table.isEmpty()) {
            return new double[tries.size()];
        }
        Map<Set<Integer>, GroupGraph> graphs = new HashMap<>(); // many tries have the same groups
        return tries.stream().mapToDouble(one -> 1 - Interchange.of(
                graphs.computeIfAbsent(GroupGraph.groups(one.modules()), groups -> GroupGraph.of(table.get(), groups)),
                one.network(), one.living()).least(share).orElse(0)).toArray();
    }
}
