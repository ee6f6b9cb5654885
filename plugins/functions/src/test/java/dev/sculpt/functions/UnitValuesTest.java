package dev.sculpt.functions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitValuesTest {

    /** h = max(0, x0 + x1 - 1), y = sigmoid(4 h - 2): an AND. */
    private static final Network AND = new Network(List.of(
            new Layer(2, 1, new float[] {1, 1}, new boolean[] {true, true}, new float[] {-1}),
            new Layer(1, 1, new float[] {4}, new boolean[] {true}, new float[] {-2})));

    @Test
    void unitsAreRectifiedUnlessTheNetworkSaysOtherwise() {
        UnitValues values = new UnitValues(AND);

        assertArrayEquals(new double[] {0, 0, 0, 1}, values.values(1, 0), 1e-12);
        assertEquals(BitSet.valueOf(new long[] {0b1000}), values.on(1, 0));
        assertEquals(1 / (1 + Math.exp(2)), values.values(2, 0)[0], 1e-12);
        assertEquals(BitSet.valueOf(new long[] {0b1000}), values.on(2, 0));
        assertEquals(BitSet.valueOf(new long[] {0b1100}), values.on(0, 1));
    }

    @Test
    void tooManyInputsAreRefused() {
        Network wide = new Network(List.of(new Layer(21, 1, new float[21], new boolean[21], new float[1])));

        assertThrows(IllegalArgumentException.class, () -> new UnitValues(wide));
    }
}
