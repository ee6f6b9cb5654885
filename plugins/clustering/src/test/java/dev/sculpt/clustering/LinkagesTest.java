package dev.sculpt.clustering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.clustering.Dendrogram;
import dev.sculpt.api.clustering.DistanceMatrix;
import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.clustering.Linkage;
import dev.sculpt.api.clustering.Merge;
import dev.sculpt.api.run.BrokenContractException;
import dev.sculpt.api.run.Seed;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkagesTest {

    /*
     * Units at 0, 4, 18, 35: 0 and 4 merge at 4; 18 and 35 are 17 apart. From {0, 4} to 18 it is 14 for single and minimax
     * (around 4 all three are within 14), 16 for average, weighted, centroid and median, which go on there; 18 for complete
     * and sqrt(4/3) * 16 = 18.5 for Ward, sqrt(2 n m / (n + m)) times the distance of the centroids: these merge 18 and 35.
     * Last merges: single 17; average (35 + 31 + 17) / 3; complete 35; Ward sqrt(2) times what the centroids 2 and 26.5 are
     * apart; weighted ((35 + 31) / 2 + 17) / 2 = 25; centroid 83/3, from 22/3 to 35; median 25, from 10, the middle of 2 and
     * 18, to 35; minimax 18, around 18.
     */
    static Stream<Arguments> treesByHand() {
        double root2 = Math.sqrt(2); // 2 n m / (n + m), n = m = 2
        return Stream.of(
                Arguments.of("single", new double[] {4, 14, 17}, new int[] {0, 0, 0, 1}),
                Arguments.of("average", new double[] {4, 16, 83 / 3.0}, new int[] {0, 0, 0, 1}),
                Arguments.of("complete", new double[] {4, 17, 35}, new int[] {0, 0, 1, 1}),
                Arguments.of("ward", new double[] {4, 17, root2 * 24.5}, new int[] {0, 0, 1, 1}),
                Arguments.of("weighted", new double[] {4, 16, 25}, new int[] {0, 0, 0, 1}),
                Arguments.of("centroid", new double[] {4, 16, 83 / 3.0}, new int[] {0, 0, 0, 1}),
                Arguments.of("median", new double[] {4, 16, 25}, new int[] {0, 0, 0, 1}),
                Arguments.of("minimax", new double[] {4, 14, 18}, new int[] {0, 0, 0, 1}));
    }

    @ParameterizedTest
    @MethodSource
    void treesByHand(String linkage, double[] heights, int[] halves) {
        Dendrogram tree = new Points(0, 4, 18, 35).tree(linkage);
        assertArrayEquals(heights, tree.merges().stream().mapToDouble(Merge::height).toArray(), 1e-12);
        assertArrayEquals(halves, tree.cut(2).labels());
    }

    @Test
    void allButCentroidAndMedianAreReducible() {
        Offered.linkages().forEach(name -> assertEquals(
                !name.equals("centroid") && !name.equals("median"), Offered.linkage(name).reducible(), name));
    }

    /*
     * An equilateral triangle of side 1, almost: the third corner is at height 0.88, sqrt(0.25 + 0.7744) = 1.012 from both.
     * The lower two merge at 1, the middle between them is 0.88 from the third: an inversion, and the cut into two is
     * that of the first merge all the same. A fourth unit, at 5 below, comes last.
     */
    @ParameterizedTest
    @ValueSource(strings = {"centroid", "median"})
    void inversionsStayInTheOrderOfTheirMerges(String linkage) {
        FeatureVectors corners = FeatureVectors.of(new double[][] {{0, 0}, {0.5, 0.88}, {1, 0}, {0.5, -5}});
        Dendrogram tree = Trees.of(
                DistanceMatrix.of(corners, Offered.distance("euclidean")), Offered.linkage(linkage));
        assertEquals(1, tree.merges().get(0).height(), 1e-12);
        assertEquals(0.88, tree.merges().get(1).height(), 1e-12);
        assertArrayEquals(new int[] {0, 1, 0, 2}, tree.cut(3).labels());
        assertArrayEquals(new int[] {0, 0, 0, 1}, tree.cut(2).labels());
    }

    static Stream<String> reducible() {
        return Offered.linkages().filter(name -> Offered.linkage(name).reducible());
    }

    /** Without ties the chain finds the tree of the plain method: merge the nearest two, again and again. */
    @ParameterizedTest
    @MethodSource("reducible")
    void theChainAgreesWithTheClosestPairs(String name) {
        Linkage linkage = Offered.linkage(name);
        for (int seed = 0; seed < 20; seed++) {
            SplittableRandom random = new Seed(seed).random();
            DistanceMatrix distances = new Points(random.doubles(random.nextInt(2, 25)).toArray()).distances();
            Dendrogram chain = NearestNeighbourChain.merge(new MergingClusters(distances, linkage));
            Dendrogram plain = ClosestPairs.merge(new MergingClusters(distances, linkage));
            for (int clusters = 1; clusters <= distances.count(); clusters++) {
                assertArrayEquals(plain.cut(clusters).labels(), chain.cut(clusters).labels(), name + " " + seed);
            }
            for (int merge = 0; merge < plain.merges().size(); merge++) {
                assertEquals(plain.merges().get(merge).height(), chain.merges().get(merge).height(), 1e-12);
            }
        }
    }

    /** What the closest pairs remember of neighbours never hides a nearer pair. */
    @ParameterizedTest
    @ValueSource(strings = {"centroid", "median", "average"})
    void closestPairsAgreeWithASearchOfAllPairs(String name) {
        Linkage linkage = Offered.linkage(name);
        for (int seed = 0; seed < 20; seed++) {
            SplittableRandom random = new Seed(seed).random();
            double[][] units = new double[random.nextInt(2, 25)][];
            for (int unit = 0; unit < units.length; unit++) {
                units[unit] = random.doubles(2).toArray();
            }
            DistanceMatrix distances = DistanceMatrix.of(FeatureVectors.of(units), Offered.distance("euclidean"));
            MergingClusters clusters = new MergingClusters(distances, linkage);
            for (Merge merge : ClosestPairs.merge(new MergingClusters(distances, linkage)).merges()) {
                double lowest = Double.POSITIVE_INFINITY;
                for (int first = 0; first < units.length; first++) {
                    for (int second = first + 1; second < units.length; second++) {
                        if (clusters.alive(first) && clusters.alive(second)) {
                            lowest = Math.min(lowest, clusters.distance(first, second));
                        }
                    }
                }
                assertEquals(lowest, merge.height());
                clusters.merge(merge.first(), merge.second());
            }
        }
    }

    @Test
    void aLinkageThatOnlySaysThatItIsReducibleIsRefused() {
        Linkage centroid = Offered.linkage("centroid");
        Linkage.Update pretending = update(true, ((Linkage.Update) centroid)::merged);
        FeatureVectors corners = FeatureVectors.of(new double[][] {{0, 0}, {0.5, 0.88}, {1, 0}});
        DistanceMatrix distances = DistanceMatrix.of(corners, Offered.distance("euclidean"));
        BrokenContractException broken =
                assertThrows(BrokenContractException.class, () -> Trees.of(distances, pretending));
        assertTrue(broken.getMessage().endsWith("although it says that it is reducible"), broken.getMessage());
        assertFalse(Trees.of(distances, centroid).merges().isEmpty());
    }

    @Test
    void distancesThatAreNoneAreRefused() {
        for (double wrong : new double[] {Double.NaN, -1, Double.POSITIVE_INFINITY}) {
            for (boolean reducible : new boolean[] {true, false}) {
                Linkage linkage = update(reducible, (join, first, second, otherSize) -> wrong);
                DistanceMatrix distances = new Points(0, 1, 3).distances();
                BrokenContractException broken =
                        assertThrows(BrokenContractException.class, () -> Trees.of(distances, linkage));
                assertEquals(
                        "returned a distance of " + wrong + "; distances are finite and 0 or more", broken.getMessage());
            }
        }
    }

    /** The one method of a linkage. */
    private interface Merged {
        double merged(Linkage.Join join, double first, double second, int otherSize);
    }

    private static Linkage.Update update(boolean reducible, Merged merged) {
        return new Linkage.Update() {
            @Override
            public boolean reducible() {
                return reducible;
            }

            @Override
            public double merged(Join join, double first, double second, int otherSize) {
                return merged.merged(join, first, second, otherSize);
            }
        };
    }
}
