package dev.sculpt.functions.reach;

import dev.sculpt.api.search.Try;
import dev.sculpt.api.task.Samples;
import dev.sculpt.functions.Circuit;
import dev.sculpt.functions.InputDependence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which functions depend on an input.
 *
 * <ol>
 *   <li>Those that two rows of the samples show which differ in the input alone.
 *   <li>No others, where the rows are all that there can be, or have enough such pairs ({@link InputDependence#decides}).
 *   <li>Else, as where rows are few or inputs are no truth values, also those for which more than half of the networks of
 *       the tries use the input, by intervention ({@link InputInfluence}); where no network can be run, every function.
 * </ol>
 */
final class NeededInputs {

    private NeededInputs() { }

    /**
     * Returns the functions that depend on each input.
     *
     * @param functionOf the function of each output, numbered from 0
     * @param count number of functions
     */
    static List<BitSet> of(Samples samples, int[] functionOf, int count, List<Try> tries) {
        InputDependence seen = InputDependence.seen(samples);
        List<BitSet> needed = new ArrayList<>();
        BitSet undecided = new BitSet();
        for (int input = 0; input < samples.inputs(); input++) {
            BitSet functions = new BitSet();
            seen.dependants().get(input).stream().forEach(output -> functions.set(functionOf[output]));
            needed.add(functions);
            undecided.set(input, !seen.decides(input));
        }
        if (!undecided.isEmpty()) {
            vote(samples, functionOf, count, tries, undecided, needed);
        }
        return needed;
    }

    private static void vote(
            Samples samples, int[] functionOf, int count, List<Try> tries, BitSet undecided, List<BitSet> needed) {
        int[][] votes = new int[samples.inputs()][count];
        int voters = 0;
        for (Try one : tries) {
            Circuit run = Circuit.of(one.network()).orElse(null);
            if (run != null) {
                voters++;
                InputInfluence influence = new InputInfluence(run, samples, functionOf, count);
                undecided.stream().forEach(input ->
                        influence.used(input).stream().forEach(function -> votes[input][function]++));
            }
        }
        int half = voters / 2;
        boolean isNobodyAsked = voters == 0;
        undecided.stream().forEach(input -> {
            for (int function = 0; function < count; function++) {
                if (isNobodyAsked || votes[input][function] > half) {
                    needed.get(input).set(function);
                }
            }
        });
    }
}
