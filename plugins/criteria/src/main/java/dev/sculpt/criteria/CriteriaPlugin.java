package dev.sculpt.criteria;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.search.Criterion;
import java.util.List;

/**
 * Offers the criteria {@code sparsest}, {@code fewest-units}, {@code fewest-paths}, {@code least-mixed}, {@code
 * fits-task}, {@code fewest-links}, {@code fewest-cycles}, {@code matches-function} and {@code consensus}.
 */
public final class CriteriaPlugin implements SculptPlugin {

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(
                criterion(
                        "sparsest",
                        "Keeps the try with the fewest living edges.",
                        "Neural Sculpting, NeurIPS 2023, edge pruning",
                        (NetworkCriterion) result -> result.network().livingEdges()),
                criterion(
                        "fewest-units",
                        "Keeps the try with the fewest living hidden units.",
                        "number of hidden units on a path from an input to an output",
                        (NetworkCriterion) result -> result.living().hidden()),
                criterion(
                        "fewest-paths",
                        "Keeps the try with the fewest paths from inputs to outputs.",
                        "sum of n(y) over outputs y; n(x) = 1 for inputs, n(u) = sum of n(v) over edges v -> u",
                        new FewestPaths()),
                criterion(
                        "least-mixed",
                        "Keeps the try with the fewest hidden units that several functions share.",
                        "number of living hidden units that reach outputs of more than one function",
                        new LeastMixed()),
                criterion(
                        "fits-task",
                        "Keeps the try whose modules place the fewest inputs and outputs against the samples.",
                        "pairs of outputs together though of different functions or apart though of one, and pairs of "
                                + "inputs together though different functions depend on them",
                        new FitsTask()),
                criterion(
                        "fewest-links",
                        "Keeps the try whose hierarchy has the fewest links between modules.",
                        "number of pairs of modules with edges from one to the other",
                        (NetworkCriterion) result -> result.hierarchy().links().size()),
                criterion(
                        "fewest-cycles",
                        "Keeps the try whose hierarchy has the fewest cycles, whichever way its links point.",
                        "links - modules + connected components",
                        new FewestCycles()),
                criterion(
                        "matches-function",
                        "Keeps the try whose hierarchy is nearest to the shortest description of the samples.",
                        "pairs of inputs and of outputs that share a module in one alone of the hierarchy and that of "
                                + "function-only, and the difference in numbers of modules",
                        new MatchesFunction()),
                criterion(
                        "consensus",
                        "Keeps a try whose hierarchy most of the tries share.",
                        "most frequent hierarchy up to the names of modules, by colour refinement",
                        new Consensus()));
    }

    private static Factory<?, Criterion> criterion(String name, String summary, String source, Criterion criterion) {
        return Factory.of(Kind.CRITERION, name, summary, source, () -> criterion);
    }
}
