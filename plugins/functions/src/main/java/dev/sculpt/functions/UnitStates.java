package dev.sculpt.functions;

import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.Samples;
import java.util.BitSet;

/**
 * In which rows the hidden units of a network are on, see {@link UnitValues#on}, for more rows than their values could be
 * kept of.
 *
 * <p>Memory: one bit per unit and row, and the values of {@value #BLOCK} rows; time: O(living edges times rows).
 */
public final class UnitStates {

    private static final int BLOCK = 4_096;

    private final BitSet[][] on; // [layer][unit], nothing for dead units
    private final int rows;

    private UnitStates(Network network, LivingUnits living, int rows) {
        this.rows = rows;
        on = new BitSet[network.depth()][];
        for (int layer = 1; layer < on.length; layer++) {
            on[layer] = new BitSet[network.width(layer)];
            for (int unit : living.units(layer)) {
                on[layer][unit] = new BitSet(rows);
            }
        }
    }

    /**
     * Runs a network on all 2^n rows of its n inputs, in the order of a {@link BooleanTable}.
     *
     * @throws IllegalArgumentException if it has more than {@value BooleanTable#MOST_INPUTS} inputs
     */
    public static UnitStates onAllRows(Network network, LivingUnits living) {
        int inputs = network.width(0);
        if (inputs > BooleanTable.MOST_INPUTS) {
            throw new IllegalArgumentException(inputs + " inputs have too many rows");
        }
        UnitStates states = new UnitStates(network, living, 1 << inputs);
        for (int from = 0; from < states.rows; from += BLOCK) {
            states.add(new UnitValues(network, UnitValues.rows(inputs, from, Math.min(BLOCK, states.rows - from))), from);
        }
        return states;
    }

    /** Runs a network on samples, of many on {@code most} that are evenly spread. */
    public static UnitStates onSamples(Network network, LivingUnits living, Samples samples, int most) {
        UnitStates states = new UnitStates(network, living, Math.min(most, samples.size()));
        float[] row = new float[samples.inputs()];
        for (int from = 0; from < states.rows; from += BLOCK) {
            double[][] inputs = new double[row.length][Math.min(BLOCK, states.rows - from)];
            for (int position = 0; position < Math.min(BLOCK, states.rows - from); position++) {
                samples.readInputs((int) ((long) (from + position) * samples.size() / states.rows), row, 0);
                for (int input = 0; input < row.length; input++) {
                    inputs[input][position] = row[input];
                }
            }
            states.add(new UnitValues(network, inputs), from);
        }
        return states;
    }

    private void add(UnitValues values, int from) {
        for (int layer = 1; layer < on.length; layer++) {
            for (int unit = 0; unit < on[layer].length; unit++) {
                if (on[layer][unit] != null) {
                    BitSet all = on[layer][unit];
                    values.on(layer, unit).stream().forEach(row -> all.set(from + row));
                }
            }
        }
    }

    /** Returns the number of rows. */
    public int rows() {
        return rows;
    }

    /** Returns the rows in which a living hidden unit is on; not to be changed. */
    public BitSet on(int layer, int unit) {
        return on[layer][unit];
    }
}
