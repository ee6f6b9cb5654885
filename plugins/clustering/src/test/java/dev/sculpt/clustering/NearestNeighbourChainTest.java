package dev.sculpt.clustering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.run.Seed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

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

    /*
     * Units at 0, 1, 4: 0 and 1 merge at 1. To the unit at 4 it is then 3.5 on average, 4 at most, 3 at least;
     * Ward: sqrt((2 * 16 + 2 * 9 - 1) / 3) = sqrt(49 / 3), and 49 / 3 = 2 * (2 * 1 / 3) * 3.5^2.
     */
    @Test
    void knowsFourLinkages() {
        DistanceMatrix distances = new Points(0, 1, 4).distances();
        assertEquals(3.5, top(distances, Linkage.AVERAGE));
        assertEquals(4, top(distances, Linkage.COMPLETE));
        assertEquals(3, top(distances, Linkage.SINGLE));
        assertEquals(Math.sqrt(49.0 / 3), top(distances, Linkage.WARD));
    }

    private static double top(DistanceMatrix distances, Linkage linkage) {
        return NearestNeighbourChain.cluster(distances, linkage).merges().get(1).height();
    }

    /*
     * Units at 0, 4, 18, 35: 0 and 4 merge at 4; 18 and 35 are 17 apart. From {0, 4} to 18 it is 14 for single and 16 for
     * average, which go on there; 18 for complete, and sqrt(4/3) * 16 = 18.5 for Ward, sqrt(2 n m / (n + m)) times the
     * distance of the centroids: these merge 18 and 35. Last merges: 17; (35 + 31 + 17) / 3; 35; sqrt(2) times what the
     * centroids 2 and 26.5 are apart.
     */
    static Stream<Arguments> treesByHand() {
        double root2 = Math.sqrt(2); // 2 n m / (n + m), n = m = 2
        return Stream.of(
                Arguments.of(Linkage.SINGLE, new double[] {4, 14, 17}, new int[] {0, 0, 0, 1}),
                Arguments.of(Linkage.AVERAGE, new double[] {4, 16, 83 / 3.0}, new int[] {0, 0, 0, 1}),
                Arguments.of(Linkage.COMPLETE, new double[] {4, 17, 35}, new int[] {0, 0, 1, 1}),
                Arguments.of(Linkage.WARD, new double[] {4, 17, root2 * 24.5}, new int[] {0, 0, 1, 1}));
    }

    @ParameterizedTest
    @MethodSource
    void treesByHand(Linkage linkage, double[] heights, int[] halves) {
        Dendrogram tree = NearestNeighbourChain.cluster(new Points(0, 4, 18, 35).distances(), linkage);
        assertArrayEquals(heights, tree.merges().stream().mapToDouble(Merge::height).toArray(), 1e-12);
        assertArrayEquals(halves, tree.cut(2).labels());
    }

    /** Without ties the chain finds the tree of the plain method: merge the nearest two, again and again. */
    @ParameterizedTest
    @EnumSource
    void agreesWithThePlainMethod(Linkage linkage) {
        for (int seed = 0; seed < 20; seed++) {
            SplittableRandom random = new Seed(seed).random();
            Points points = new Points(random.doubles(random.nextInt(2, 25)).toArray());
            List<Double> plain = plainHeights(points.distances(), linkage);
            List<Merge> merges = NearestNeighbourChain.cluster(points.distances(), linkage).merges();
            for (int merge = 0; merge < plain.size(); merge++) {
                assertEquals(plain.get(merge), merges.get(merge).height(), 1e-12);
            }
        }
    }

    private static List<Double> plainHeights(DistanceMatrix distances, Linkage linkage) {
        int[] sizes = new int[distances.count()];
        Arrays.fill(sizes, 1);
        List<Double> heights = new ArrayList<>();
        for (int left = sizes.length; left > 1; left--) {
            int first = -1;
            int second = -1;
            for (int i = 0; i < sizes.length; i++) {
                for (int j = i + 1; j < sizes.length; j++) {
                    if (sizes[i] > 0 && sizes[j] > 0
                            && (first < 0 || distances.get(i, j) < distances.get(first, second))) {
                        first = i;
                        second = j;
                    }
                }
            }
            Linkage.Join join = new Linkage.Join(sizes[first], sizes[second], distances.get(first, second));
            heights.add(join.distance());
            sizes[first] = 0;
            for (int k = 0; k < sizes.length; k++) {
                if (sizes[k] > 0 && k != second) {
                    distances.set(k, second,
                            linkage.merged(join, distances.get(k, first), distances.get(k, second), sizes[k]));
                }
            }
            sizes[second] += join.firstSize();
        }
        return heights;
    }
}
