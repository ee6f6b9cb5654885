package dev.sculpt.functions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class PartitionTest {

    /** (x0 xor x1) and x2. */
    private static final OutputFunction FUNCTION = OutputFunction.of(Columns.table(3, "00000110")).get(0);

    @Test
    void assignmentsThatTheFunctionCannotTellApartAreOneClass() {
        assertArrayEquals(new int[] {0, 1, 1, 0}, Partition.of(FUNCTION, 0b011).classes());
    }

    /** With x2 = 0 the function is 0; with x2 = 1 it is x1 where x0 = 0, and not x1 where x0 = 1. */
    @Test
    void ofOtherInputsTheColumnsCount() {
        Partition partition = Partition.of(FUNCTION, 0b101);

        assertArrayEquals(new int[] {0, 0, 1, 2}, partition.classes());
        assertEquals(3, partition.count());
        assertEquals(BitSet.valueOf(new long[] {0b1100}), partition.members(0b110));
    }

    @Test
    void rowsOfASetHaveAllOtherInputsOff() {
        assertArrayEquals(new int[] {0b0000, 0b0010, 0b1000, 0b1010}, Partition.rows(0b1010));
    }
}
