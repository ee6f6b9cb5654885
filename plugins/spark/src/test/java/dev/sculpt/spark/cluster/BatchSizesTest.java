package dev.sculpt.spark.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BatchSizesTest {

    private final BatchSizes sizes = new BatchSizes(0, 3);

    @Test
    void aSizeThatIsGivenIsKept() {
        BatchSizes fixed = new BatchSizes(7, 3);
        fixed.took(7, 100);

        assertEquals(7, fixed.next(1000, 2));
        assertEquals(7, fixed.next(1, 2));
    }

    @Test
    void theFirstBatchesAreOneNetwork() {
        assertEquals(1, sizes.next(1_000_000, 64));
    }

    @Test
    void thenAsManyAsTakeTheSeconds() {
        sizes.took(1, 0.5);
        assertEquals(6, sizes.next(1000, 2)); // 3 s of 0.5 s

        sizes.took(6, 0.9); // together 1.4 s of 7 networks
        assertEquals(15, sizes.next(1000, 2));
    }

    @Test
    void aNetworkThatTakesLongerIsABatch() {
        sizes.took(1, 40);

        assertEquals(1, sizes.next(1000, 2));
    }

    @Test
    void towardsTheEndTheyAreAShareOfWhatIsLeft() {
        sizes.took(100, 1); // 300 a batch

        assertEquals(300, sizes.next(1200, 2)); // a quarter of it
        assertEquals(25, sizes.next(100, 2));
        assertEquals(1, sizes.next(3, 2));
        assertEquals(1, sizes.next(0, 2));
    }

    @Test
    void whatNetworksTookLongAgoIsForgotten() {
        sizes.took(1, 1000);
        for (int i = 0; i < 16; i++) {
            sizes.took(1, 1);
        }

        assertEquals(3, sizes.next(1000, 2));
    }

    @Test
    void networksThatTakeNoTimeAreNoProblem() {
        sizes.took(1, 0);

        assertEquals(250, sizes.next(1000, 2));
    }
}
