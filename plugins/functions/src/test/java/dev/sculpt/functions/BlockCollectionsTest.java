package dev.sculpt.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.functions.BlockCollections.Blocks;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two functions of x0 to x3, and one gate each for x0 x1, x2 x3 and x1 x2, which both functions read in their place. */
class BlockCollectionsTest {

    private static final int LEFT = 0b0011;
    private static final int RIGHT = 0b1100;
    private static final int CROSSED = 0b0110;

    private static List<Blocks> search(int width) {
        List<OutputFunction> functions = List.of(new OutputFunction(new BitSet(), 0b1111, List.of(0)),
                new OutputFunction(new BitSet(), 0b1111, List.of(1)));
        List<List<BlockGates>> byLowest = List.of(
                List.of(block(LEFT)), List.of(block(CROSSED)), List.of(block(RIGHT)), List.of());
        return new BlockCollections(4, functions, width).search(byLowest);
    }

    private static BlockGates block(int set) {
        BlockGates.Reading reading = new BlockGates.Reading(1, 0);
        return new BlockGates(set, List.of(BitSet.valueOf(new long[] {0b1000})), List.of(reading, reading));
    }

    private static List<Integer> covered(List<Blocks> found) {
        List<Integer> covered = new ArrayList<>();
        found.forEach(one -> covered.add(one.covered()));
        return covered;
    }

    /**
     * With log2 of 6, 5 and 4: 36.7, 38.6 (both functions read three signals) and 48 bits; sets that meet are not joined.
     */
    @Test
    void disjointSetsAreCollectedTheShortestFirst() {
        List<Blocks> found = search(100);

        assertEquals(List.of(LEFT | RIGHT, LEFT, CROSSED, RIGHT, 0), covered(found));
        assertEquals(4 * (4 + 2 * Math.log(6) / Math.log(2)), found.get(0).graphLength(4), 1e-12);
        assertEquals(4 + 2 * 8 + 8 * Math.log(5) / Math.log(2), found.get(1).graphLength(4), 1e-12);
        assertEquals(48, found.get(4).graphLength(4), 1e-12);
    }

    @Test
    void theBeamKeepsTheShortest() {
        assertEquals(List.of(LEFT | RIGHT, LEFT), covered(search(2)));
    }
}
