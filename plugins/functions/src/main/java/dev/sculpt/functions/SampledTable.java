package dev.sculpt.functions;

import dev.sculpt.api.task.Samples;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A truth table that agrees with the samples of a Boolean task of which rows may be missing. Each output is taken to depend
 * on few inputs that explain all samples: inputs are given up, the last first, as long as no two samples that are alike in
 * the others differ in the output, first those that no two samples show to matter ({@link InputDependence}). What the
 * samples do not say of the assignments to these inputs is taken from the nearest assignment that they do say it of, that
 * with the fewest inputs changed, the lowest of several. Where no row is missing nothing is taken for anything.
 *
 * @param table all rows
 * @param seen how many different rows the samples have
 * @param guessed how many assignments of inputs that an output depends on no sample has, over all outputs
 */
public record SampledTable(BooleanTable table, int seen, int guessed) {

    /**
     * Completes samples. Cost: O(outputs inputs (samples + 2^inputs)).
     *
     * @throws NotBooleanException if they are not those of a Boolean function of at most {@link BooleanTable#MOST_INPUTS}
     *     inputs
     */
    public static SampledTable of(Samples samples) throws NotBooleanException {
        Rows rows = Rows.of(samples);
        Optional<BooleanTable> complete = BooleanTable.of(samples);
        if (complete.isPresent()) {
            return new SampledTable(complete.get(), rows.targets.size(), 0);
        }
        List<BitSet> dependants = InputDependence.of(samples);
        List<BitSet> columns = new ArrayList<>();
        int guessed = 0;
        for (int output = 0; output < samples.outputs(); output++) {
            int support = rows.support(output, dependants);
            int[] assignments = Partition.rows(support);
            int[] values = rows.values(output, support, assignments);
            guessed += (int) Arrays.stream(values).filter(value -> value < 0).count();
            columns.add(column(samples.inputs(), support, assignments, nearest(values)));
        }
        return new SampledTable(new BooleanTable(samples.inputs(), columns), rows.targets.size(), guessed);
    }

    /** Returns how many rows the samples lack. */
    public int missing() {
        return table.rows() - seen;
    }

    // Spreads what is known over the assignments, from neighbour to neighbour.
    private static int[] nearest(int[] values) {
        int[] spread = values.clone();
        Deque<Integer> reached = new ArrayDeque<>();
        for (int assignment = 0; assignment < values.length; assignment++) {
            if (values[assignment] >= 0) {
                reached.add(assignment);
            }
        }
        while (!reached.isEmpty()) {
            int assignment = reached.remove();
            for (int flip = 1; flip < spread.length; flip <<= 1) {
                if (spread[assignment ^ flip] < 0) {
                    spread[assignment ^ flip] = spread[assignment];
                    reached.add(assignment ^ flip);
                }
            }
        }
        return spread;
    }

    private static BitSet column(int inputs, int support, int[] assignments, int[] values) {
        int[] others = Partition.rows((1 << inputs) - 1 & ~support);
        BitSet column = new BitSet();
        for (int assignment = 0; assignment < assignments.length; assignment++) {
            for (int other : others) {
                column.set(assignments[assignment] | other, values[assignment] == 1);
            }
        }
        return column;
    }

    /** The different rows of samples, the inputs as bits, each with its targets. */
    private record Rows(Map<Integer, BitSet> targets, int inputs) {

        static Rows of(Samples samples) throws NotBooleanException {
            int inputs = samples.inputs();
            if (inputs > BooleanTable.MOST_INPUTS) {
                throw new NotBooleanException(
                        "it has " + inputs + " inputs, at most " + BooleanTable.MOST_INPUTS + " can be looked at");
            }
            Map<Integer, BitSet> targets = new HashMap<>();
            float[] in = new float[inputs];
            float[] out = new float[samples.outputs()];
            for (int sample = 0; sample < samples.size(); sample++) {
                samples.readInputs(sample, in, 0);
                samples.readTargets(sample, out, 0);
                BitSet target = bits(out, "output", sample);
                BitSet known = targets.putIfAbsent((int) (bits(in, "input", sample).stream()
                        .mapToLong(input -> 1L << input).sum()), target);
                if (known != null && !known.equals(target)) {
                    throw new NotBooleanException("row " + sample + " repeats the inputs of another with other outputs");
                }
            }
            return new Rows(targets, inputs);
        }

        private static BitSet bits(float[] values, String what, int row) throws NotBooleanException {
            BitSet bits = new BitSet();
            for (int position = 0; position < values.length; position++) {
                if (values[position] != 0 && values[position] != 1) {
                    throw new NotBooleanException("it is not Boolean: " + what + " " + position + " is " + values[position]
                            + " in row " + row);
                }
                bits.set(position, values[position] == 1);
            }
            return bits;
        }

        int support(int output, List<BitSet> dependants) {
            int support = (1 << inputs) - 1;
            for (int input = inputs - 1; input >= 0; input--) {
                int fewer = support & ~(1 << input);
                if (!dependants.get(input).get(output) && explains(fewer, output)) {
                    support = fewer;
                }
            }
            return support;
        }

        private boolean explains(int some, int output) {
            Map<Integer, Boolean> values = new HashMap<>();
            for (Map.Entry<Integer, BitSet> row : targets.entrySet()) {
                Boolean known = values.putIfAbsent(row.getKey() & some, row.getValue().get(output));
                if (known != null && known != row.getValue().get(output)) {
                    return false;
                }
            }
            return true;
        }

        // Per assignment 0 or 1, or -1 where no row has it.
        int[] values(int output, int support, int[] assignments) {
            Map<Integer, Integer> known = new HashMap<>();
            targets.forEach((row, target) -> known.put(row & support, target.get(output) ? 1 : 0));
            return Arrays.stream(assignments).map(row -> known.getOrDefault(row, -1)).toArray();
        }
    }
}
