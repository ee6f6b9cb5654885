package dev.sculpt.functions.reach;

import dev.sculpt.api.search.Criterion;
import dev.sculpt.api.search.Try;
import dev.sculpt.api.task.Samples;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Cost: over all inputs, how many functions one reaches by living paths though they do not depend on it
 * ({@link NeededInputs}).
 */
final class SpuriousReach implements Criterion {

    @Override
    public double[] costs(List<Try> tries, Samples samples) {
        int[] functionOf = FunctionReach.functions(samples);
        int count = Arrays.stream(functionOf).max().orElse(-1) + 1;
        List<BitSet> needed = NeededInputs.of(samples, functionOf, count, tries);
        return tries.stream().mapToDouble(result -> cost(result, functionOf, needed)).toArray();
    }

    private static double cost(Try result, int[] functionOf, List<BitSet> needed) {
        FunctionsReached reached = new FunctionsReached(result.network(), result.living(), functionOf);
        return Arrays.stream(result.living().units(0)).map(input -> {
            BitSet spurious = (BitSet) reached.functions(0, input).clone();
            spurious.andNot(needed.get(input));
            return spurious.cardinality();
        }).sum();
    }
}
