package dev.sculpt.functions.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowClassesTest {

    private static RowClasses of(int... keys) {
        return RowClasses.of(keys);
    }

    private static BitSet rows(long bits) {
        return BitSet.valueOf(new long[] {bits});
    }

    @Test
    void whatValuesAreCalledDoesNotMatter() {
        assertEquals(of(0, 1, 0, 2), of(7, 3, 7, 5));
        assertNotEquals(of(0, 1, 0, 2), of(0, 1, 0, 1));
    }

    /** Two wires that code three classes: 00, 01, 11. */
    @Test
    void signalsTogetherMakeClasses() {
        RowClasses classes = RowClasses.of(List.of(rows(0b0110), rows(0b0100)), 4);

        assertEquals(of(0, 1, 2, 0), classes);
        assertTrue(classes.determines(rows(0b0110)));
        assertFalse(classes.determines(rows(0b0001)));
        assertEquals(rows(0b0100), classes.members(2));
    }

    /** 0 with a (3 rows), 1 with b (1 row); the row 0 with b and the row 1 with a have no partner left. */
    @Test
    void agreementGivesEachClassOnePartner() {
        assertEquals(4, of(0, 0, 0, 0, 1, 1).agreement(of(0, 0, 0, 1, 1, 0)));
        assertEquals(6, of(0, 0, 0, 0, 1, 1).agreement(of(5, 5, 5, 5, 3, 3)));
        assertEquals(4, of(0, 0, 0, 0, 1, 1).agreement(of(0, 0, 0, 0, 0, 0)), "one class is no two");
    }
}
