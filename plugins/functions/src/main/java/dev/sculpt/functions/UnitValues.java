package dev.sculpt.functions;

import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.network.StandardFunction;
import dev.sculpt.api.network.UnitFunction;
import dev.sculpt.api.network.UnitFunctions;
import java.util.Arrays;
import java.util.BitSet;

/**
 * What the units of a network are on rows of inputs, in double precision. Units whose function is not
 * known are taken to be rectified, outputs to be on above 0.5 of a sigmoid, that is above a sum of 0.
 *
 * <p>Memory: 8 bytes per unit and row; time: O(living edges times rows).
 */
public final class UnitValues {

    private final double[][][] values; // [layer][unit][row]
    private final UnitFunctions functions;

    /**
     * Runs the network on all 2^n rows of its n inputs, in the order of a {@link BooleanTable}.
     *
     * @throws IllegalArgumentException if it has more than {@value BooleanTable#MOST_INPUTS} inputs
     */
    public UnitValues(Network network) {
        this(network, allRows(network.width(0)));
    }

    /**
     * Runs the network on some rows.
     *
     * @param inputs {@code [input][row]}, at least one row
     */
    public UnitValues(Network network, double[][] inputs) {
        functions = network.functions().orElse(new UnitFunctions(StandardFunction.RELU, StandardFunction.SIGMOID));
        values = new double[network.depth() + 1][][];
        values[0] = inputs;
        for (int index = 0; index < network.depth(); index++) {
            values[index + 1] = next(network.layer(index), values[index],
                    index + 1 < network.depth() ? functions.hidden() : functions.outputs());
        }
    }

    private static double[][] allRows(int inputs) {
        if (inputs > BooleanTable.MOST_INPUTS) {
            throw new IllegalArgumentException(inputs + " inputs have too many rows");
        }
        return rows(inputs, 0, 1 << inputs);
    }

    /** Returns rows of a {@link BooleanTable} by input, from one on. */
    static double[][] rows(int inputs, int from, int count) {
        double[][] rows = new double[inputs][count];
        for (int input = 0; input < inputs; input++) {
            for (int row = 0; row < count; row++) {
                rows[input][row] = from + row >> input & 1;
            }
        }
        return rows;
    }

    private static double[][] next(Layer layer, double[][] below, UnitFunction function) {
        double[][] above = new double[layer.outputs()][];
        for (int unit = 0; unit < above.length; unit++) {
            double[] sums = new double[below[0].length];
            Arrays.fill(sums, layer.bias(unit));
            for (EdgeCursor edge = layer.edgesInto(unit); edge.next(); ) {
                double[] read = below[edge.from()];
                double weight = edge.weight();
                for (int row = 0; row < sums.length; row++) {
                    sums[row] += weight * read[row];
                }
            }
            apply(function, sums);
            above[unit] = sums;
        }
        return above;
    }

    private static void apply(UnitFunction function, double[] sums) {
        for (int row = 0; row < sums.length; row++) {
            sums[row] = function == StandardFunction.SIGMOID ? 1 / (1 + Math.exp(-sums[row]))
                    : function == StandardFunction.STEP ? sums[row] > 0 ? 1 : 0
                    : function == StandardFunction.IDENTITY || function == StandardFunction.SOFTMAX ? sums[row]
                    : Math.max(0, sums[row]);
        }
    }

    /** Returns the values of a unit by row; not to be changed. */
    public double[] values(int layer, int unit) {
        return values[layer][unit];
    }

    /** Returns the rows in which a unit is on: above 0, or above a half for what lies in 0..1 by its function. */
    public BitSet on(int layer, int unit) {
        UnitFunction function = layer + 1 < values.length ? functions.hidden() : functions.outputs();
        double threshold = layer == 0 || function == StandardFunction.SIGMOID ? 0.5 : 0;
        BitSet on = new BitSet();
        double[] all = values[layer][unit];
        for (int row = 0; row < all.length; row++) {
            on.set(row, all[row] > threshold);
        }
        return on;
    }
}
