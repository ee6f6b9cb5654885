package dev.sculpt.functions;

import dev.sculpt.api.task.Samples;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which outputs are seen to depend on an input: those whose targets differ in two rows that differ in that input alone.
 * All rows of a Boolean task show every dependence; a part of them may show fewer. Where an input is neither 0 nor 1, or
 * there are more than {@value #MOST_INPUTS}, none is seen.
 *
 * <p>Cost: O(rows times inputs times outputs) time, one hash table of the rows; of complete tables, which have no need of
 * it, little more than reading them.
 */
public final class InputDependence {

    private static final int MOST_INPUTS = 63;
    private static final int ENOUGH_PAIRS = 16;

    private final Samples samples;
    private final Map<Long, Integer> rows = new HashMap<>();
    private final List<BitSet> dependants;
    private final int[] pairs;

    private InputDependence(Samples samples) {
        this.samples = samples;
        this.dependants = IntStream.range(0, samples.inputs()).mapToObj(input -> new BitSet()).toList();
        this.pairs = new int[samples.inputs()];
    }

    /** Returns for each input the outputs that depend on it. */
    public static List<BitSet> of(Samples samples) {
        return seen(samples).dependants();
    }

    /** Looks at samples. */
    public static InputDependence seen(Samples samples) {
        InputDependence dependence = new InputDependence(samples);
        Optional<BooleanTable> table = BooleanTable.of(samples);
        if (table.isPresent()) {
            dependence.readTable(table.get());
        } else if (samples.inputs() <= MOST_INPUTS && dependence.readRows()) {
            dependence.rows.forEach(dependence::compareWithNeighbours);
        }
        return dependence;
    }

    /** Returns for each input the outputs that depend on it; not to be changed. */
    public List<BitSet> dependants() {
        return dependants;
    }

    /**
     * Returns whether what is not seen to depend on an input does not: there are all pairs of rows that can be, or
     * {@value #ENOUGH_PAIRS} of them.
     */
    public boolean decides(int input) {
        return pairs[input] >= ENOUGH_PAIRS || pairs.length < Integer.SIZE && pairs[input] == 1 << pairs.length - 1;
    }

    /** Returns how many pairs of different rows differ in an input alone. */
    public int pairs(int input) {
        return pairs[input];
    }

    private void readTable(BooleanTable table) {
        Arrays.fill(pairs, table.rows() / 2);
        for (int output = 0; output < table.outputs().size(); output++) {
            int support = OutputFunction.support(table.outputs().get(output), table.inputs());
            for (int input = 0; input < table.inputs(); input++) {
                dependants.get(input).set(output, (support >> input & 1) != 0);
            }
        }
    }

    /** Returns whether all inputs are 0 or 1. */
    private boolean readRows() {
        float[] inputs = new float[samples.inputs()];
        for (int row = 0; row < samples.size(); row++) {
            samples.readInputs(row, inputs, 0);
            long bits = 0;
            for (int input = 0; input < inputs.length; input++) {
                if (inputs[input] != 0 && inputs[input] != 1) {
                    return false;
                }
                bits |= inputs[input] == 1 ? 1L << input : 0;
            }
            rows.putIfAbsent(bits, row);
        }
        return true;
    }

    private void compareWithNeighbours(long bits, int row) {
        float[] targets = new float[samples.outputs()];
        float[] others = new float[samples.outputs()];
        samples.readTargets(row, targets, 0);
        for (int input = 0; input < samples.inputs(); input++) {
            Integer neighbour = rows.get(bits | 1L << input);
            if (neighbour != null && neighbour != row) {
                pairs[input]++;
                samples.readTargets(neighbour, others, 0);
                for (int output = 0; output < targets.length; output++) {
                    if (targets[output] != others[output]) {
                        dependants.get(input).set(output);
                    }
                }
            }
        }
    }
}
