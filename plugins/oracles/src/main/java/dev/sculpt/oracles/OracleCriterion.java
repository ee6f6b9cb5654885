package dev.sculpt.oracles;

import dev.sculpt.api.module.HierarchyMatch;
import dev.sculpt.api.search.Criterion;
import dev.sculpt.api.search.Try;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import java.util.Arrays;
import java.util.List;

/**
 * Cost: 0 for a try whose hierarchy is exact by {@link HierarchyMatch}, 1 for any other, and for all where the truth is
 * not known. So what it keeps is right where any try is: a wrong one is no fault of the choice. The accuracy plays no
 * part. Cost of computing: O(inputs + outputs) per try.
 */
public final class OracleCriterion implements Criterion {

    @Override
    public double[] costs(List<Try> tries, Samples samples) {
        double[] costs = new double[tries.size()];
        Arrays.fill(costs, 1);
        return costs;
    }

    @Override
    public double[] costs(List<Try> tries, Task task) {
        return task.truth().map(truth -> tries.stream().mapToDouble(one -> cost(one, truth)).toArray())
                .orElseGet(() -> costs(tries, task.test()));
    }

    private static double cost(Try one, TrueHierarchy truth) {
        return HierarchyMatch.of(one.modules(), one.hierarchy(), truth).exact() ? 0 : 1;
    }
}
