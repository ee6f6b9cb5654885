package dev.sculpt.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.task.DenseSamples;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class InputDependenceTest {

    private static BitSet outputs(int... positions) {
        BitSet set = new BitSet();
        for (int position : positions) {
            set.set(position);
        }
        return set;
    }

    /** XOR depends on both inputs, x0 on the first. */
    @Test
    void allRowsShowAllDependence() {
        assertEquals(List.of(outputs(0, 1), outputs(0)), InputDependence.of(Columns.rows(2, "0110", "0101")));
    }

    /** Rows 00 and 10 differ in x0 alone. */
    @Test
    void someRowsShowSome() {
        assertEquals(List.of(outputs(0, 1), outputs()),
                InputDependence.of(Columns.rows(2, new int[] {0, 1}, "0110", "0101")));
    }

    @Test
    void valuesBetweenShowNone() {
        assertEquals(List.of(outputs()), InputDependence.of(
                new DenseSamples(new float[][] {{0}, {0.5f}}, new float[][] {{0}, {1}})));
    }
}
