package dev.sculpt.clustering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.clustering.Dendrogram;
import dev.sculpt.api.clustering.Merge;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNeighbourChainTest {

    /*
     * Units at 0, 1, 2, 3. The chain starts at 0, goes to 1, and there 0 and 2 are equally near: the previous
     * element wins, so 0 and 1 merge into slot 1, at (2 + 1) / 2 = 1.5 from 2 and (3 + 2) / 2 = 2.5 from 3. It
     * starts again at 1, goes to 2 (1.5), to 3 (1) and back: 2 and 3 merge into slot 3, at (1.5 + 2.5) / 2 = 2
     * from slot 1.
     */
    @Test
    void prefersThePreviousElementOnATie() {
        assertEquals(List.of(new Merge(0, 1, 1), new Merge(2, 3, 1), new Merge(1, 3, 2)),
                new Points(0, 1, 2, 3).tree().merges());
    }

    /*
     * Units at 1, 0, 2, 9: from unit 0 the units 1 and 2 are equally near, the lower is taken: both merge into
     * slot 1, at (2 + 1) / 2 = 1.5 from unit 2; these merge into slot 2, at (2 * 8.5 + 7) / 3 = 8 from unit 3.
     */
    @Test
    void prefersTheLowestSlotOnATie() {
        assertEquals(List.of(new Merge(0, 1, 1), new Merge(1, 2, 1.5), new Merge(2, 3, 8)),
                new Points(1, 0, 2, 9).tree().merges());
    }

    // Units at 0, 3, 10, 11: the chain starts below and merges 0 and 3 first, at 3; the pair above, at 1, sorts
    // before it.
    @Test
    void sortsMergesByHeightAndCutsFromTheBottom() {
        Dendrogram tree = new Points(0, 3, 10, 11).tree();
        assertEquals(new Merge(2, 3, 1), tree.merges().get(0));
        assertArrayEquals(new int[] {0, 1, 2, 2}, tree.cut(3).labels());
        assertArrayEquals(new int[] {0, 0, 1, 1}, tree.cut(2).labels());
        assertArrayEquals(new int[] {0, 0, 0, 0}, tree.cut(1).labels());
        assertArrayEquals(new int[] {0, 1, 2, 3}, tree.cut(4).labels());
    }
}
