package dev.sculpt.criteria;

import dev.sculpt.api.search.Criterion;
import dev.sculpt.api.search.Try;
import dev.sculpt.api.task.Samples;
import java.util.List;

/** A criterion that looks at one try at a time and not at the task. */
@FunctionalInterface
interface NetworkCriterion extends Criterion {

    /** Returns the cost of a try. */
    double cost(Try result);

    @Override
    default double[] costs(List<Try> tries, Samples samples) {
        return tries.stream().mapToDouble(this::cost).toArray();
    }
}
