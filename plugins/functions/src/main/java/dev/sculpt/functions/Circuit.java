package dev.sculpt.functions;

import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.network.StandardFunction;
import dev.sculpt.api.network.UnitFunction;
import dev.sculpt.api.network.UnitFunctions;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * A network unrolled into one list of units, to be run on one row after another in double precision, also with some edges
 * that carry what their units were in another row. Units are numbered through all layers, inputs first. Units whose
 * functions are not known are taken to be rectified and outputs sigmoid.
 *
 * <p>Immutable. One run: O(living edges).
 */
public final class Circuit {

    private final int[] firstOf; // the number of the first unit of each layer
    private final int[][] from; // [unit][edge], the units that it reads
    private final double[][] weights;
    private final double[] biases;
    private final UnitFunction hidden;
    private final UnitFunction outputs;

    private Circuit(Network network, UnitFunctions functions) {
        int depth = network.depth();
        hidden = functions.hidden();
        outputs = functions.outputs();
        firstOf = new int[depth + 2];
        for (int layer = 0; layer <= depth; layer++) {
            firstOf[layer + 1] = firstOf[layer] + network.width(layer);
        }
        from = new int[size()][];
        weights = new double[size()][];
        biases = new double[size()];
        for (int layer = 1; layer <= depth; layer++) {
            for (int unit = 0; unit < network.width(layer); unit++) {
                unroll(network, layer, unit);
            }
        }
    }

    private void unroll(Network network, int layer, int unit) {
        int[] reads = new int[network.width(layer - 1)];
        double[] by = new double[reads.length];
        int count = 0;
        for (EdgeCursor edge = network.layer(layer - 1).edgesInto(unit); edge.next(); ) {
            reads[count] = firstOf[layer - 1] + edge.from();
            by[count++] = edge.weight();
        }
        int number = firstOf[layer] + unit;
        from[number] = Arrays.copyOf(reads, count);
        weights[number] = Arrays.copyOf(by, count);
        biases[number] = network.layer(layer - 1).bias(unit);
    }

    /** Unrolls a network; nothing where its units have a function of which only the name is known. */
    public static Optional<Circuit> of(Network network) {
        UnitFunctions functions =
                network.functions().orElse(new UnitFunctions(StandardFunction.RELU, StandardFunction.SIGMOID));
        return functions.hidden() instanceof StandardFunction hidden && hidden != StandardFunction.SOFTMAX
                && functions.outputs() instanceof StandardFunction
                ? Optional.of(new Circuit(network, functions)) : Optional.empty();
    }

    /** Returns the number of units, inputs and outputs among them. */
    public int size() {
        return firstOf[firstOf.length - 1];
    }

    /** Returns the number of outputs. */
    public int outputs() {
        return size() - firstOf[firstOf.length - 2];
    }

    /** Returns the number of a unit. */
    public int number(int layer, int unit) {
        return firstOf[layer] + unit;
    }

    /** Returns the units that a unit reads; not to be changed. */
    public int[] reads(int unit) {
        return from[unit];
    }

    /** Returns the number of edges. */
    public long edges() {
        return Arrays.stream(from).skip(firstOf[1]).mapToLong(reads -> reads.length).sum();
    }

    /**
     * Runs the network on a row.
     *
     * @param row bit i is input i; of inputs beyond 63 there are none
     * @return what each unit is, of an output the sum before its function
     */
    public double[] run(long row) {
        return run(row, null, null);
    }

    /**
     * Runs the network on a row, some of its edges carrying what they carry in another one.
     *
     * @param row bit i is input i
     * @param patched {@code [unit][edge]}, which of the edges into a unit are patched; null for none
     * @param source what each unit was in the other row, as {@link #run(long)} returns it
     */
    public double[] run(long row, boolean[][] patched, double[] source) {
        double[] values = new double[size()];
        for (int input = 0; input < firstOf[1]; input++) {
            values[input] = row >> input & 1;
        }
        fill(values, patched, source);
        return values;
    }

    /**
     * Returns the outputs for a row of inputs that may be any numbers, as their function has them.
     *
     * @param inputs one number per input
     */
    public double[] outputs(double[] inputs) {
        double[] values = Arrays.copyOf(inputs, size());
        fill(values, null, null);
        double[] outputs = Arrays.copyOfRange(values, size() - outputs(), size());
        if (this.outputs == StandardFunction.SOFTMAX) {
            softmax(outputs);
        } else {
            for (int output = 0; output < outputs.length; output++) {
                outputs[output] = value(this.outputs, outputs[output]);
            }
        }
        return outputs;
    }

    // Computes all units from the inputs, which are there.
    private void fill(double[] values, boolean[][] patched, double[] source) {
        int firstOutput = firstOf[firstOf.length - 2];
        for (int unit = firstOf[1]; unit < values.length; unit++) {
            double sum = biases[unit];
            int[] reads = from[unit];
            double[] by = weights[unit];
            boolean[] other = patched == null ? null : patched[unit];
            if (other == null) {
                for (int edge = 0; edge < reads.length; edge++) {
                    sum += by[edge] * values[reads[edge]];
                }
            } else {
                for (int edge = 0; edge < reads.length; edge++) {
                    sum += by[edge] * (other[edge] ? source : values)[reads[edge]];
                }
            }
            values[unit] = unit < firstOutput ? value(hidden, sum) : sum;
        }
    }

    private static double value(UnitFunction function, double sum) {
        if (function == StandardFunction.RELU) {
            return Math.max(0, sum);
        } else if (function == StandardFunction.SIGMOID) {
            return 1 / (1 + StrictMath.exp(-sum));
        }
        return function == StandardFunction.STEP ? sum > 0 ? 1 : 0 : sum;
    }

    private static void softmax(double[] sums) {
        double largest = Arrays.stream(sums).max().orElse(0);
        double total = 0;
        for (int output = 0; output < sums.length; output++) {
            sums[output] = StrictMath.exp(sums[output] - largest);
            total += sums[output];
        }
        for (int output = 0; output < sums.length; output++) {
            sums[output] /= total;
        }
    }

    /** Returns which outputs are on in a run: above a half by their function. */
    public BitSet on(double[] values) {
        BitSet on = new BitSet();
        int first = size() - outputs();
        for (int output = 0; output < outputs(); output++) {
            on.set(output, isOn(values, first, output));
        }
        return on;
    }

    private boolean isOn(double[] values, int first, int output) {
        double sum = values[first + output];
        if (outputs == StandardFunction.SOFTMAX) {
            double others = 0;
            for (int other = 0; other < outputs(); other++) {
                others += other == output ? 0 : StrictMath.exp(values[first + other] - sum);
            }
            return others < 1;
        }
        return outputs == StandardFunction.SIGMOID || outputs == StandardFunction.STEP ? sum > 0 : sum > 0.5;
    }
}
