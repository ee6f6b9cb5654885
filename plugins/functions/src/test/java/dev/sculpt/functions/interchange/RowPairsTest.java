package dev.sculpt.functions.interchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RowPairsTest {

    @Test
    void ofOneRowThereAreNone() {
        assertEquals(0, RowPairs.of(1).count());
    }

    @Test
    void ofFewRowsAllAreTried() {
        RowPairs pairs = RowPairs.of(3);

        assertArrayEquals(new int[] {0, 0, 1, 1, 2, 2}, pairs.one());
        assertArrayEquals(new int[] {1, 2, 0, 2, 0, 1}, pairs.other());
        assertEquals(64 * 63, RowPairs.of(64).count());
    }

    /** 65 times 65 is more than 4096. Each row is missed with a chance of about e^-61. */
    @Test
    void ofManySomeAreDrawn() {
        RowPairs pairs = RowPairs.of(65);

        assertEquals(4000, pairs.count());
        assertArrayEquals(allUpTo(65), Arrays.stream(pairs.one()).distinct().sorted().toArray());
        assertArrayEquals(allUpTo(65), Arrays.stream(pairs.other()).distinct().sorted().toArray());
        for (int pair = 0; pair < pairs.count(); pair++) {
            assertNotEquals(pairs.one()[pair], pairs.other()[pair], "pair " + pair);
        }
    }

    @Test
    void theyAreTheSameEachTime() {
        assertArrayEquals(RowPairs.of(1024).one(), RowPairs.of(1024).one());
        assertArrayEquals(RowPairs.of(1024).other(), RowPairs.of(1024).other());
        assertTrue(Arrays.stream(RowPairs.of(1024).one()).anyMatch(row -> row >= 512), "drawn from all rows");
    }

    private static int[] allUpTo(int rows) {
        int[] all = new int[rows];
        Arrays.setAll(all, row -> row);
        return all;
    }
}
