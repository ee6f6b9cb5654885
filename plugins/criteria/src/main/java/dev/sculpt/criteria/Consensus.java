package dev.sculpt.criteria;

import dev.sculpt.api.module.ModuleGraph;
import dev.sculpt.api.search.Criterion;
import dev.sculpt.api.search.Try;
import dev.sculpt.api.task.Samples;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cost: minus the number of tries, itself included, that have the same hierarchy: the modules split inputs and
 * outputs alike, there are as many modules, and the graph between them is the same, up to the numbers of the
 * modules (see {@link ModuleGraph}). Which hidden units a module holds does not matter.
 *
 * <p>Chance tangles a network in many ways and finds the true hierarchy in one, so what many tries agree on is
 * likelier to be true. Every try has a vote; a single try costs -1. Cost of computing: that of the graphs and of
 * comparing each with one of every other kind.
 */
final class Consensus implements Criterion {

    @Override
    public double[] costs(List<Try> tries, Samples samples) {
        List<ModuleGraph> graphs = tries.stream().map(result -> ModuleGraph.of(result.hierarchy())).toList();
        Map<ModuleGraph, Integer> votes = new HashMap<>();
        graphs.forEach(graph -> votes.merge(graph, 1, Integer::sum));
        return graphs.stream().mapToDouble(graph -> -votes.get(graph)).toArray();
    }
}
