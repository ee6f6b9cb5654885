package dev.sculpt.runner.statistics;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Probabilities of several tests, adjusted so that they may be read together. */
public final class Holm {

    private Holm() {
    }

    /**
     * Returns the adjusted probabilities by Holm's step-down procedure (Holm 1979, Scandinavian Journal of Statistics
     * 6:65-70), in the order given: of m tests the i-th smallest is multiplied by m + 1 - i, made no smaller than the one
     * before it, and at most 1. Who claims all below 5 % makes one false claim or more in at most 5 % of cases. O(m log m).
     *
     * @param pValues of a test each, from 0 to 1; of one that is NaN nothing is known, and of the family neither
     */
    public static List<Double> adjusted(List<Double> pValues) {
        int tests = pValues.size();
        if (pValues.stream().anyMatch(value -> value.isNaN())) {
            return Collections.nCopies(tests, Double.NaN);
        }
        int[] order = IntStream.range(0, tests).boxed().sorted(Comparator.comparing(pValues::get))
                .mapToInt(Integer::intValue).toArray();
        double[] adjusted = new double[tests];
        double before = 0;
        for (int rank = 0; rank < tests; rank++) {
            before = Math.max(before, Math.min(1, (tests - rank) * pValues.get(order[rank])));
            adjusted[order[rank]] = before;
        }
        return DoubleStream.of(adjusted).boxed().toList();
    }
}
