package dev.sculpt.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.clustering.Dendrogram;
import dev.sculpt.api.clustering.DistanceMatrix;
import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.clustering.Merge;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeparationTestsTest {

    // e = 2 * 3 / 6 = 1 = k12: neither more nor less than chance, so both say yes, with no deviation.
    @Test
    void overlapAsByChanceIsSeparateAndOne() {
        Overlap overlap = new Overlap(2, 3, 1, 6);
        assertTrue(overlap.separate());
        assertTrue(overlap.one());
        assertEquals(0, overlap.deviation());
    }

    // e = 4/8 = 0.5, x = 4/64: deviation 1.5 / sqrt(8 * 1/16 * 15/16).
    @Test
    void equalSetsAreOne() {
        Overlap overlap = new Overlap(2, 2, 2, 8);
        assertFalse(overlap.separate());
        assertTrue(overlap.one());
        assertEquals(1.5 / Math.sqrt(0.46875), overlap.deviation());
    }

    // e = 9/5 = 1.8: below chance, and 1 of at most 3.
    @Test
    void setsWithLessInCommonThanByChanceAreSeparate() {
        Overlap overlap = new Overlap(3, 3, 1, 5);
        assertTrue(overlap.separate());
        assertFalse(overlap.one());
    }

    @Test
    void disjointSetsAreSeparate() {
        assertTrue(new Overlap(1, 1, 0, 1).separate());
        assertFalse(new Overlap(1, 1, 0, 1).one());
    }

    // x = 1: the root is 0 and the deviation is taken as it is; e = 3.
    @Test
    void deviationWithoutSpreadIsTheBareDifference() {
        assertEquals(0, new Overlap(3, 3, 3, 3).deviation());
        assertEquals(1, new Overlap(3, 3, 2, 3).deviation());
    }

    @Test
    void emptySetsAreSeparateAndOneWithoutDeviation() {
        Overlap overlap = new Overlap(0, 0, 0, 0);
        assertTrue(overlap.separate());
        assertTrue(overlap.one());
        assertEquals(0, overlap.deviation());
    }

    // Two units: both tests see the same pair, so where both say yes they tie, and one cluster wins.
    @Test
    void aTieGoesToOne() {
        assertEquals(OptionalInt.of(1), verdict(6, set(0, 1), set(1, 2, 3)));
    }

    /*
     * The pair of 0 and 1 merges first; equal sets: not separate. The sides {0, 1} and {2, 3} are disjoint: not
     * one.
     */
    @Test
    void saysNothingAboutClearClusters() {
        assertEquals(OptionalInt.empty(), verdict(4, set(0, 1), set(0, 1), set(2, 3), set(2, 3)));
    }

    @Test
    void disjointSetsAreAllSeparate() {
        assertEquals(OptionalInt.of(3), verdict(3, set(0), set(1), set(2)));
    }

    /*
     * Pair, as far as it is cut: 1 and 1 with nothing in common: separate, by 0.2 / sqrt(5 * 0.04 * 0.96) = 0.456.
     * Sides, by the whole vectors: 4 and 4 with 3 in common of 5, e = 3.2: not one, and by themselves separate by 0.186.
     */
    @Test
    void allSeparateGoesByTheVectorsThatAreCut() {
        List<BitSet> whole = List.of(set(0, 2, 3, 4), set(1, 2, 3, 4));
        List<BitSet> cut = List.of(set(0), set(1));
        Dendrogram tree = new Points(0, 1).tree();
        assertEquals(OptionalInt.of(2), new SeparationTests(whole, cut, new Merge(0, 1, 1), 5).verdict(tree));
        assertEquals(OptionalInt.empty(),
                new SeparationTests(cut, List.of(set(0), set(0)), new Merge(0, 1, 0), 5).verdict(tree));
    }

    /*
     * By the points 0 and 1 merge first, and are disjoint: separate. By the pair given, 2 and 3 do, and are equal: not
     * separate. The sides {0, 1} and {2, 3} have nothing in common: not one.
     */
    @Test
    void thePairIsTheFirstOfTheVectorsThatAreCut() {
        List<BitSet> sets = List.of(set(0), set(1), set(2), set(2));
        Dendrogram tree = new Points(0, 1, 10, 12).tree();
        assertEquals(OptionalInt.of(4), new SeparationTests(sets, sets, tree.merges().get(0), 4).verdict(tree));
        assertEquals(OptionalInt.empty(), new SeparationTests(sets, sets, new Merge(2, 3, 0), 4).verdict(tree));
    }

    private static OptionalInt verdict(int available, BitSet... sets) {
        List<BitSet> vectors = List.of(sets);
        DistanceMatrix distances = DistanceMatrix.of(FeatureVectors.ofBits(vectors), Offered.distance("cosine"));
        Dendrogram tree = Trees.of(distances, Offered.linkage("average"));
        return new SeparationTests(vectors, vectors, tree.merges().get(0), available).verdict(tree);
    }

    private static BitSet set(int... units) {
        return IntStream.of(units).collect(BitSet::new, BitSet::set, BitSet::or);
    }
}
