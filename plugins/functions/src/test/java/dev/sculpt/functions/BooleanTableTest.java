package dev.sculpt.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.api.task.DenseSamples;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BooleanTableTest {

    @Test
    void rowsMayBeInAnyOrderAndStandTwice() {
        BooleanTable table = BooleanTable.of(Columns.rows(2, new int[] {3, 1, 0, 2, 1}, "0110")).orElseThrow();

        assertEquals(new BooleanTable(2, List.of(BitSet.valueOf(new long[] {0b0110}))), table);
        assertEquals(4, table.rows());
    }

    @Test
    void aRowThatIsMissingMakesNoTable() {
        assertEquals(Optional.empty(), BooleanTable.of(Columns.rows(2, new int[] {0, 1, 2, 2}, "0110")));
    }

    @Test
    void aRowOfTwoTargetsMakesNoTable() {
        assertEquals(Optional.empty(), BooleanTable.of(
                new DenseSamples(new float[][] {{0}, {1}, {1}}, new float[][] {{0}, {1}, {0}})));
    }

    @Test
    void valuesBetweenMakeNoTable() {
        assertEquals(Optional.empty(), BooleanTable.of(new DenseSamples(new float[][] {{0}, {0.5f}}, new float[2][1])));
        assertEquals(Optional.empty(), BooleanTable.of(
                new DenseSamples(new float[][] {{0}, {1}}, new float[][] {{0}, {0.5f}})));
    }

    @Test
    void tooManyInputsAreNoTable() {
        assertEquals(Optional.empty(), BooleanTable.of(new DenseSamples(new float[1][21], new float[1][1])));
        assertThrows(IllegalArgumentException.class, () -> new BooleanTable(21, List.of()));
    }
}
