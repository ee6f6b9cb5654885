package dev.sculpt.runner.result;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The numbers of a result without its network.
 *
 * @param numbers those of the sculpted network, where one came about
 * @param exact whether its hierarchy is exact, where the truth is known
 */
record ResultSummary(
        int index,
        Group group,
        long seed,
        Status status,
        Optional<Numbers> numbers,
        Optional<Boolean> exact,
        int tries,
        OptionalInt triesExact,
        Map<String, Boolean> exactByCriterion,
        double seconds) {

    /** What networks that differ by their seeds alone have in common. */
    record Group(String task, String layers, String variant) { }

    /**
     * The numbers of a sculpted network.
     *
     * @param units living hidden units
     * @param edges living edges
     */
    record Numbers(OptionalDouble accuracy, int units, long edges, double densityPercent, int modules) { }

    static ResultSummary of(NetworkResult result) {
        return new ResultSummary(
                result.index(), new Group(result.task(), result.architecture(), result.variant()), result.seed(),
                result.status(), result.sculpture().map(ResultSummary::numbers),
                result.sculpture().flatMap(sculpture -> sculpture.measures().exactHierarchy()),
                result.tries(), result.triesExact(), result.exactByCriterion(), result.seconds());
    }

    private static Numbers numbers(Sculpture sculpture) {
        return new Numbers(
                sculpture.accuracy(), sculpture.living().hidden(), sculpture.network().livingEdges(),
                sculpture.network().densityPercent(), sculpture.hierarchy().modules().size());
    }
}
