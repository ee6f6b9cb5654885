package dev.sculpt.functions.reach;

import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Samples;
import dev.sculpt.functions.Circuit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Whether a network hands on no more of some inputs than two Boolean gates could, by intervention, where there is no table
 * to describe. {@value #VALUES} times the inputs take the values that they have in one row of the samples, each time in
 * {@value #CONTEXTS} other rows; a function tells two such values apart where its outputs, on or off, then differ in more
 * than {@value #TOLERATED_CONTEXTS} rows. The inputs have a gate where two functions or more tell any of their values apart,
 * and each puts all but {@value #TOLERATED_VALUES} values into four classes at most. The rows are drawn, always alike.
 *
 * <p>Cost: O({@value #VALUES} times {@value #CONTEXTS} times living edges) for each set of inputs.
 */
final class ComponentClasses {

    private static final int VALUES = 32;
    private static final int CONTEXTS = 32;
    private static final int TOLERATED_VALUES = 4;
    private static final int TOLERATED_CONTEXTS = 2;
    private static final int MOST_CLASSES = 4;

    private final Circuit run;
    private final int[] functionOf;
    private final int count;
    private final double[][] values = new double[VALUES][];
    private final double[][] contexts = new double[CONTEXTS][];

    /**
     * Prepares a network.
     *
     * @param samples their inputs only
     * @param functionOf the function of each output, numbered from 0
     */
    ComponentClasses(Circuit run, Samples samples, int[] functionOf) {
        this.run = run;
        this.functionOf = functionOf.clone();
        this.count = Arrays.stream(functionOf).max().orElse(-1) + 1;
        SplittableRandom random = new Seed(0).child("component-classes").random();
        for (double[][] rows : List.of(values, contexts)) {
            for (int row = 0; row < rows.length; row++) {
                rows[row] = InputInfluence.row(samples, random.nextInt(samples.size()));
            }
        }
    }

    /** Returns whether a set of inputs has a gate. */
    boolean haveGate(BitSet inputs) {
        List<List<BitSet>> decisions = decisions(inputs);
        int readers = 0;
        for (List<BitSet> ofFunction : decisions) {
            int classes = classes(ofFunction);
            if (classes > MOST_CLASSES) {
                return false;
            }
            readers += classes > 1 ? 1 : 0;
        }
        return readers > 1;
    }

    // Per function and value, which outputs are on in which context.
    private List<List<BitSet>> decisions(BitSet inputs) {
        List<List<BitSet>> decisions = new ArrayList<>();
        for (int function = 0; function < count; function++) {
            List<BitSet> ofFunction = new ArrayList<>();
            for (int value = 0; value < VALUES; value++) {
                ofFunction.add(new BitSet());
            }
            decisions.add(ofFunction);
        }
        for (int value = 0; value < VALUES; value++) {
            for (int context = 0; context < CONTEXTS; context++) {
                double[] row = contexts[context].clone();
                for (int input = inputs.nextSetBit(0); input >= 0; input = inputs.nextSetBit(input + 1)) {
                    row[input] = values[value][input];
                }
                double[] outputs = run.outputs(row);
                for (int output = 0; output < functionOf.length; output++) {
                    decisions.get(functionOf[output]).get(value)
                            .set(context * functionOf.length + output, outputs[output] > 0.5);
                }
            }
        }
        return decisions;
    }

    // How many classes hold all values but the tolerated ones; 1 where hardly any value differs from the others.
    private int classes(List<BitSet> decisions) {
        List<BitSet> leaders = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        for (BitSet one : decisions) {
            int same = 0;
            while (same < leaders.size() && differing(one, leaders.get(same)) > TOLERATED_CONTEXTS) {
                same++;
            }
            if (same == leaders.size()) {
                leaders.add(one);
                sizes.add(0);
            }
            sizes.set(same, sizes.get(same) + 1);
        }
        sizes.sort((one, other) -> other - one);
        int held = 0;
        int classes = 0;
        while (held < VALUES - TOLERATED_VALUES) {
            held += sizes.get(classes++);
        }
        return classes;
    }

    // In how many contexts two values lead to different outputs.
    private int differing(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.xor(other);
        int differing = 0;
        for (int bit = both.nextSetBit(0); bit >= 0; ) {
            int context = bit / functionOf.length;
            differing++;
            bit = both.nextSetBit((context + 1) * functionOf.length);
        }
        return differing;
    }
}
