package dev.sculpt.functions.reach;

import dev.sculpt.api.search.Criterion;
import dev.sculpt.api.search.Try;
import dev.sculpt.api.task.Samples;
import dev.sculpt.functions.InputDependence;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Cost: over all inputs, how many functions one reaches by living paths though they do not depend on it. A function depends
 * on an input where the samples show two rows that differ in it alone and in the function ({@link InputDependence}); where
 * they show none for any input, as for pictures, all tries cost 0.
 */
final class SpuriousReach implements Criterion {

    @Override
    public double[] costs(List<Try> tries, Samples samples) {
        int[] functionOf = FunctionReach.functions(samples);
        List<BitSet> dependants = InputDependence.of(samples);
        if (dependants.stream().allMatch(BitSet::isEmpty)) {
            return new double[tries.size()];
        }
        BitSet[] needed = new BitSet[dependants.size()];
        for (int input = 0; input < needed.length; input++) {
            BitSet functions = new BitSet();
            dependants.get(input).stream().forEach(output -> functions.set(functionOf[output]));
            needed[input] = functions;
        }
        return tries.stream().mapToDouble(result -> cost(result, functionOf, needed)).toArray();
    }

    private static double cost(Try result, int[] functionOf, BitSet[] needed) {
        FunctionsReached reached = new FunctionsReached(result.network(), result.living(), functionOf);
        return Arrays.stream(result.living().units(0)).map(input -> {
            BitSet spurious = (BitSet) reached.functions(0, input).clone();
            spurious.andNot(needed[input]);
            return spurious.cardinality();
        }).sum();
    }
}
