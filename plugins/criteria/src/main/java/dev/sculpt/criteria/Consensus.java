package dev.sculpt.criteria;

import dev.sculpt.api.search.Criterion;
import dev.sculpt.api.search.Try;
import dev.sculpt.api.task.Samples;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cost: minus the number of tries, itself included, that have the same hierarchy: the modules split inputs and
 * outputs alike, there are as many modules, and the graph between them is the same, up to the numbers of the
 * modules (see {@link HierarchyShape}). Which hidden units a module holds does not matter.
 *
 * <p>Chance tangles a network in many ways and finds the true hierarchy in one, so what many tries agree on is
 * likelier to be true. Every try has a vote; a single try costs -1. Cost of computing: that of the shapes and of
 * comparing each with one of every other kind.
 */
final class Consensus implements Criterion {

    @Override
    public double[] costs(List<Try> tries, Samples samples) {
        List<HierarchyShape> shapes = tries.stream().map(result -> HierarchyShape.of(result.hierarchy())).toList();
        Map<HierarchyShape, Integer> votes = new HashMap<>();
        shapes.forEach(shape -> votes.merge(shape, 1, Integer::sum));
        return shapes.stream().mapToDouble(shape -> -votes.get(shape)).toArray();
    }
}
