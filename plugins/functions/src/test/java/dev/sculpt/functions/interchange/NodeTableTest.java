package dev.sculpt.functions.interchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Four rows: signal 0 is on in rows 1 and 3, signal 1 in rows 2 and 3, signal 2 where signal 0 is. */
class NodeTableTest {

    private static final BitSet[] SIGNALS = {bits(0b1010), bits(0b1100), bits(0b1010)};

    private static BitSet bits(long rows) {
        return BitSet.valueOf(new long[] {rows});
    }

    private static NodeTable table(BitSet column, Integer... reads) {
        return NodeTable.of(new TreeSet<>(List.of(reads)), SIGNALS, column, 4);
    }

    /** Signal 0 without signal 1. */
    @Test
    void saysWhatTheNodeIsByItsSignals() {
        NodeTable table = table(bits(0b0010), 0, 1);

        assertArrayEquals(new int[] {0, 1}, table.reads());
        assertEquals(0, table.value(new boolean[] {false, false}));
        assertEquals(1, table.value(new boolean[] {true, false}));
        assertEquals(0, table.value(new boolean[] {false, true}));
        assertEquals(0, table.value(new boolean[] {true, true}));
    }

    /** Signals 0 and 2 are always alike. */
    @Test
    void ofWhatNoRowHasNothingIsKnown() {
        NodeTable table = table(bits(0b1010), 0, 2);

        assertEquals(0, table.value(new boolean[] {false, false}));
        assertEquals(1, table.value(new boolean[] {true, true}));
        assertEquals(-1, table.value(new boolean[] {true, false}));
        assertEquals(-1, table.value(new boolean[] {false, true}));
    }

    @Test
    void tablesOfEqualSignalsAndValuesAreEqual() {
        assertEquals(table(bits(0b0010), 0, 1), table(bits(0b0010), 0, 1));
        assertNotEquals(table(bits(0b0010), 0, 1), table(bits(0b0100), 0, 1));
        assertNotEquals(table(bits(0b1010), 0, 1), table(bits(0b1010), 1, 2));
    }
}
