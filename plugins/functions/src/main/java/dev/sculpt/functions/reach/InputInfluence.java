package dev.sculpt.functions.reach;

import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Samples;
import dev.sculpt.functions.Circuit;
import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;

/**
 * How much inputs matter to what a network does, by intervention: in a row of the samples one input takes the value that it
 * has in another row, one of {@value #MOST_DONORS}. The influence of an input on a function is by how much the outputs of
 * the function then change, the most of them, in the mean over the rows looked at. An input is used for a function where its
 * influence is at least {@value #TOLERATED} of the mean influence on that function of all inputs that have any.
 *
 * <p>Cost: O(rows looked at times inputs times living edges), of which there are {@value #FEWEST_ROWS} to
 * {@value #MOST_ROWS}, as many as make {@value #MOST_WORK}. Which rows give the values is drawn, always alike.
 */
final class InputInfluence {

    private static final double TOLERATED = 0.05;
    private static final int FEWEST_ROWS = 16;
    private static final int MOST_ROWS = 256;
    private static final long MOST_WORK = 1L << 28;
    private static final int MOST_DONORS = 8;

    private final double[][] influence; // [input][function]
    private final double[] mean; // by function

    /**
     * Looks at a network.
     *
     * @param samples their inputs only
     * @param functionOf the function of each output, numbered from 0
     * @param count number of functions
     */
    InputInfluence(Circuit run, Samples samples, int[] functionOf, int count) {
        influence = new double[samples.inputs()][count];
        int rows = (int) Math.min(samples.size(), Math.max(FEWEST_ROWS, Math.min(MOST_ROWS,
                MOST_WORK / Math.max(1, samples.inputs() * run.edges()))));
        SplittableRandom random = new Seed(0).child("input-influence").random();
        for (int position = 0; position < rows; position++) {
            int row = (int) ((long) position * samples.size() / rows);
            double[] inputs = row(samples, row);
            double[][] donors = new double[MOST_DONORS][];
            Arrays.setAll(donors, donor -> row(samples, random.nextInt(samples.size())));
            double[] before = run.outputs(inputs);
            for (int input = 0; input < inputs.length; input++) {
                double value = inputs[input];
                inputs[input] = other(donors, input, value);
                if (inputs[input] != value) {
                    add(influence[input], before, run.outputs(inputs), functionOf);
                }
                inputs[input] = value;
            }
        }
        mean = new double[count];
        for (int function = 0; function < count; function++) {
            int some = 0;
            for (double[] of : influence) {
                mean[function] += of[function];
                some += of[function] > 0 ? 1 : 0;
            }
            mean[function] /= Math.max(1, some);
        }
    }

    /** Returns the inputs of a row. */
    static double[] row(Samples samples, int row) {
        float[] values = new float[samples.inputs()];
        samples.readInputs(row, values, 0);
        double[] inputs = new double[values.length];
        for (int input = 0; input < inputs.length; input++) {
            inputs[input] = values[input];
        }
        return inputs;
    }

    // The first value of an input in other rows that is not this one, if there is any.
    private static double other(double[][] donors, int input, double value) {
        for (double[] donor : donors) {
            if (donor[input] != value) {
                return donor[input];
            }
        }
        return value;
    }

    private static void add(double[] influence, double[] before, double[] after, int[] functionOf) {
        double[] changes = new double[influence.length];
        for (int output = 0; output < functionOf.length; output++) {
            changes[functionOf[output]] =
                    Math.max(changes[functionOf[output]], Math.abs(after[output] - before[output]));
        }
        for (int function = 0; function < changes.length; function++) {
            influence[function] += changes[function];
        }
    }

    /** Returns the functions that an input is used for. */
    BitSet used(int input) {
        BitSet used = new BitSet();
        for (int function = 0; function < mean.length; function++) {
            used.set(function, influence[input][function] > 0 && influence[input][function] >= TOLERATED * mean[function]);
        }
        return used;
    }
}
