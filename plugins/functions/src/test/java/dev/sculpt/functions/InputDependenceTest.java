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

    /** Four rows of two inputs: x0 is flipped from 00 and from 01, x1 from 00 and from 10; then 11 is missing. */
    @Test
    void pairsAreCounted() {
        InputDependence all = InputDependence.seen(Columns.rows(2, "0110"));
        InputDependence some = InputDependence.seen(Columns.rows(2, new int[] {0, 1, 2, 2}, "0110"));

        assertEquals(List.of(2, 2), List.of(all.pairs(0), all.pairs(1)));
        assertEquals(List.of(1, 1), List.of(some.pairs(0), some.pairs(1)));
    }

    @Test
    void valuesBetweenShowNone() {
        assertEquals(List.of(outputs()), InputDependence.of(
                new DenseSamples(new float[][] {{0}, {0.5f}}, new float[][] {{0}, {1}})));
    }
}
