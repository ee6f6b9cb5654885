package dev.sculpt.functions;

import dev.sculpt.api.task.Samples;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The complete truth table of a Boolean task. In row r input i has the value of bit i of r.
 *
 * @param inputs number of inputs n, 1..20
 * @param outputs the column of each output, 2^n bits; not to be changed
 */
public record BooleanTable(int inputs, List<BitSet> outputs) {

    /** The most inputs of a table. */
    public static final int MOST_INPUTS = 20;

    /** The most inputs of a table whose missing rows a network is asked for. */
    public static final int MOST_COMPLETED = 14;

    public BooleanTable {
        outputs = List.copyOf(outputs);
        if (inputs < 1 || inputs > MOST_INPUTS) {
            throw new IllegalArgumentException("a table of " + inputs + " inputs");
        }
    }

    /** Returns the number of rows, 2^n. */
    public int rows() {
        return 1 << inputs;
    }

    /**
     * Reads the table that samples hold. Cost: O(rows times inputs and outputs).
     *
     * @return nothing where they are no complete Boolean table: a value that is neither 0 nor 1, a combination of inputs
     *     that is missing or stands with two targets, or too many inputs
     */
    public static Optional<BooleanTable> of(Samples samples) {
        int inputs = samples.inputs();
        if (inputs > MOST_INPUTS || samples.size() < 1 << inputs) {
            return Optional.empty();
        }
        BitSet seen = new BitSet();
        List<BitSet> outputs = new ArrayList<>();
        for (int output = 0; output < samples.outputs(); output++) {
            outputs.add(new BitSet());
        }
        float[] values = new float[inputs];
        float[] targets = new float[samples.outputs()];
        for (int sample = 0; sample < samples.size(); sample++) {
            samples.readInputs(sample, values, 0);
            samples.readTargets(sample, targets, 0);
            if (!BooleanValues.are(values) || !BooleanValues.are(targets)) {
                return Optional.empty();
            }
            int row = row(values);
            for (int output = 0; output < targets.length; output++) {
                boolean value = targets[output] == 1;
                if (seen.get(row) && outputs.get(output).get(row) != value) {
                    return Optional.empty();
                }
                outputs.get(output).set(row, value);
            }
            seen.set(row);
        }
        return seen.cardinality() == 1 << inputs ? Optional.of(new BooleanTable(inputs, outputs)) : Optional.empty();
    }

    /** Returns the row of a table that Boolean inputs stand in. */
    public static int row(float[] values) {
        int row = 0;
        for (int input = 0; input < values.length; input++) {
            row |= (int) values[input] << input;
        }
        return row;
    }
}
