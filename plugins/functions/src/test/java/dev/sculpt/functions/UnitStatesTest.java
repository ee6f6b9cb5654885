package dev.sculpt.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.DenseSamples;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitStatesTest {

    /** A chain: one hidden unit that reads all inputs, each of weight 1, and is on where their sum is above a bias. */
    private static Network counting(int inputs, float above) {
        float[] weights = new float[inputs];
        boolean[] mask = new boolean[inputs];
        Arrays.fill(weights, 1);
        Arrays.fill(mask, true);
        return new Network(List.of(new Layer(inputs, 1, weights, mask, new float[] {-above}),
                new Layer(1, 1, new float[] {1}, new boolean[] {true}, new float[1])));
    }

    /** 2^13 rows are two blocks; of 13 inputs 12 or more are on in 13 + 1 rows. */
    @Test
    void rowsOfAllBlocksAreThere() {
        Network network = counting(13, 11.5f);
        UnitStates states = UnitStates.onAllRows(network, LivingUnits.of(network));
        BitSet expected = new BitSet();
        for (int row = 0; row < 1 << 13; row++) {
            expected.set(row, Integer.bitCount(row) >= 12);
        }

        assertEquals(14, expected.cardinality());
        assertEquals(expected, states.on(1, 0));
        assertEquals(1 << 13, states.rows());
    }

    @Test
    void samplesAreTakenEvenly() {
        Network network = counting(1, 0.5f);
        DenseSamples samples = new DenseSamples(
                new float[][] {{1}, {0}, {0}, {0}, {0.6f}, {0}}, new float[6][1]);

        assertEquals(BitSet.valueOf(new long[] {0b010001}),
                UnitStates.onSamples(network, LivingUnits.of(network), samples, 100).on(1, 0));
        // Rows 0, 2 and 4.
        assertEquals(BitSet.valueOf(new long[] {0b101}),
                UnitStates.onSamples(network, LivingUnits.of(network), samples, 3).on(1, 0));
    }

    @Test
    void moreInputsThanATableHasAreRefused() {
        Network network = counting(21, 0);

        assertThrows(IllegalArgumentException.class, () -> UnitStates.onAllRows(network, LivingUnits.of(network)));
    }
}
