package dev.sculpt.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeterminationTest {

    private static long[] input(int input, int inputs) {
        return Determination.words(SignalGraph.inputColumn(input, inputs), 1 << inputs);
    }

    private static Determination parity(int inputs, int some) {
        BitSet column = new BitSet();
        for (int row = 0; row < 1 << inputs; row++) {
            column.set(row, (Integer.bitCount(row & some) & 1) != 0);
        }
        return new Determination(column, 1 << inputs);
    }

    @Test
    void aParityIsSaidByAllThatItReadsAndByNoFewer() {
        Determination xor = parity(3, 0b011);

        assertTrue(xor.isBy(List.of(input(0, 3), input(1, 3))));
        assertTrue(xor.isBy(List.of(input(2, 3), input(1, 3), input(0, 3))));
        assertFalse(xor.isBy(List.of(input(0, 3), input(2, 3))));
        assertFalse(xor.isBy(List.of()));
    }

    @Test
    void aConstantIsSaidByNothing() {
        assertTrue(parity(3, 0).isBy(List.of()));
    }

    /** Two more than the most signals by which rows are split: row by row. */
    @Test
    void theSameHoldsOfManySignals() {
        List<long[]> all = IntStream.range(0, 10).mapToObj(input -> input(input, 10)).toList();

        assertTrue(parity(10, 0b11_1111_1111).isBy(all));
        assertFalse(parity(10, 0b11_1111_1111).isBy(all.subList(0, 9)));
    }

    /** The rows of two inputs are four bits of one word. */
    @Test
    void rowsThatFillNoWordAreLookedAtAlone() {
        Determination and = new Determination(BitSet.valueOf(new long[] {0b1000}), 4);

        assertTrue(and.isBy(List.of(new long[] {0b1000})));
        assertTrue(and.isBy(List.of(new long[] {~0b1000L})));
        assertFalse(and.isBy(List.of(new long[] {0b1010})));
        assertEquals(1, Determination.words(new BitSet(), 4).length);
    }
}
