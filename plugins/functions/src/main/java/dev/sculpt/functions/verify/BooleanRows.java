package dev.sculpt.functions.verify;

import dev.sculpt.api.task.Samples;
import dev.sculpt.functions.BooleanTable;
import dev.sculpt.functions.BooleanValues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The samples of a Boolean task: all rows of its table, or those there are.
 *
 * @param inputs number of inputs
 * @param rows per sample, input i as bit i; not to be changed
 * @param targets per output, the samples in which it is on; not to be changed
 * @param complete whether every combination of inputs is among the samples
 */
record BooleanRows(int inputs, long[] rows, List<BitSet> targets, boolean complete) {

    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_INPUTS = 63;

    BooleanRows {
        targets = List.copyOf(targets);
    }

    /** Reads samples; nothing where a value is neither 0 nor 1, or there are too many of them. */
    static Optional<BooleanRows> of(Samples samples) {
        if (samples.inputs() > MOST_INPUTS || samples.size() > MOST_ROWS) {
            return Optional.empty();
        }
        long[] rows = new long[samples.size()];
        List<BitSet> targets = new ArrayList<>();
        for (int output = 0; output < samples.outputs(); output++) {
            targets.add(new BitSet());
        }
        float[] inputs = new float[samples.inputs()];
        float[] outputs = new float[samples.outputs()];
        for (int row = 0; row < rows.length; row++) {
            samples.readInputs(row, inputs, 0);
            samples.readTargets(row, outputs, 0);
            if (!BooleanValues.are(inputs) || !BooleanValues.are(outputs)) {
                return Optional.empty();
            }
            for (int input = 0; input < inputs.length; input++) {
                rows[row] |= inputs[input] == 1 ? 1L << input : 0;
            }
            for (int output = 0; output < outputs.length; output++) {
                targets.get(output).set(row, outputs[output] == 1);
            }
        }
        return Optional.of(new BooleanRows(samples.inputs(), rows, targets,
                samples.inputs() <= BooleanTable.MOST_INPUTS
                        && Arrays.stream(rows).distinct().count() == 1L << samples.inputs()));
    }

    /** Returns the number of samples. */
    int size() {
        return rows.length;
    }

    /** Returns the samples in which an input is on. */
    BitSet input(int input) {
        BitSet column = new BitSet();
        for (int row = 0; row < rows.length; row++) {
            column.set(row, (rows[row] >> input & 1) != 0);
        }
        return column;
    }
}
