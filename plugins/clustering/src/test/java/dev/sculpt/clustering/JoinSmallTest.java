package dev.sculpt.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.fail;

import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.clustering.UnitFeatures;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.testkit.SampleNetworks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JoinSmallTest {

    /** Returns a network of so many inputs, of which all live. */
    private static Network inputs(int count) {
        return SampleNetworks.of(List.of(count, 1),
                IntStream.range(0, count).mapToObj(input -> new int[] {input, 0}).toArray(int[][]::new));
    }

    /** Joins clusters of the units that stand at these places of a line. */
    private static int[] joined(int[] clusters, double smallest, double farthest, double... places) {
        UnitFeatures line = detection -> List.of(FeatureVectors.of(
                Arrays.stream(places).mapToObj(place -> new double[] {place}).toArray(double[][]::new)));
        UnitLabels labels = new JoinSmall(new JoinSmallSettings(
                detection -> new UnitLabels(new int[][] {clusters, {0}}), smallest, line,
                Offered.distance("euclidean"), farthest))
                .cluster(Detection.of(inputs(places.length), RunContext.of(new Seed(1))));
        return labels.layer(0);
    }

    private static void assertClusters(int[] expected, int[] joined) {
        assertEquals(Arrays.toString(expected), Arrays.toString(joined));
    }

    /** Of ten units a cluster of one has less than a fifth; its unit at 6 is 1 from the one cluster and 2 from the other. */
    @Test
    void aSmallClusterGoesToTheNearestUnitOfALargeOne() {
        int[] clusters = {0, 0, 0, 0, 0, 1, 1, 1, 1, 2};
        double[] places = {0, 0, 0, 0, 5, 8, 20, 20, 20, 6};
        assertClusters(new int[] {0, 0, 0, 0, 0, 1, 1, 1, 1, 0}, joined(clusters, 0.2, 1, places));
        assertClusters(clusters, joined(clusters, 0.2, 0.99, places));
        assertClusters(clusters, joined(clusters, 0.1, 1, places)); // one of ten is a tenth
    }

    @Test
    void betweenTwoThatAreAsNearItStaysByItself() {
        assertClusters(new int[] {0, 0, 1, 1, 2}, joined(new int[] {0, 0, 1, 1, 2}, 0.3, 9, 0, 1, 3, 9, 2));
    }

    /** The units at 8 and 9 are nearer to each other than either is to the large cluster, which both are joined to. */
    @Test
    void smallClustersAreNotJoinedToEachOther() {
        assertClusters(new int[] {0, 0, 0, 0, 0, 0}, joined(new int[] {0, 0, 0, 0, 1, 2}, 0.3, 9, 0, 0, 0, 0, 8, 9));
        assertClusters(new int[] {0, 0, 0, 0, 1, 2}, joined(new int[] {0, 0, 0, 0, 1, 2}, 0.3, 7, 0, 0, 0, 0, 8, 9));
    }

    @Test
    void featuresAreNotLookedAtWhereAllClustersAreLargeOrAllAreSmall() {
        for (int[] clusters : new int[][] {{0, 0, 1, 1}, {0, 1, 2, 3}}) {
            UnitLabels found = new UnitLabels(new int[][] {clusters, {0}});
            assertSame(found, new JoinSmall(new JoinSmallSettings(detection -> found, 0.5,
                    detection -> fail("were looked at"), Offered.distance("euclidean"), 1))
                    .cluster(Detection.of(inputs(4), RunContext.of(new Seed(1)))));
        }
    }

    /**
     * Inputs 0 and 1 lead to hidden unit 0, 2 and 3 to hidden units 1 and 2, and 4 to hidden unit 3 alone. What 4 adds to
     * the outputs is what 0 and 1 do, with the other sign.
     */
    @Test
    void aSignalIsKnownByWhatItDoesFurtherOnWhicheverItsSign() {
        Network network = new Network(List.of(
                SampleNetworks.of(List.of(5, 4),
                        new int[][] {{0, 0}, {1, 0}, {2, 1}, {3, 1}, {2, 2}, {3, 2}, {4, 3}}).layer(0),
                new Layer(4, 2, new float[] {1, 1, 1, -1, 2, -1, 0, -2},
                        new boolean[] {true, true, true, true, true, true, false, true}, new float[2])));
        UnitLabels labels = new JoinSmall(new JoinSmallSettings(
                detection -> new UnitLabels(new int[][] {{0, 0, 1, 1, 2}, {0, 0, 0, 0}, {0, 1}}), 0.3,
                new PathWeights(2), Offered.distance("absolute-cosine"), 0.5))
                .cluster(Detection.of(network, RunContext.of(new Seed(1))));

        assertClusters(new int[] {0, 0, 1, 1, 0}, labels.layer(0));
    }

    @Test
    void otherNumbersForTheUnitsGiveTheSameClusters() {
        SplittableRandom random = new SplittableRandom(4);
        for (int trial = 0; trial < 300; trial++) {
            int units = random.nextInt(2, 15);
            int[] clusters = random.ints(units, 0, 5).toArray();
            double[] places = random.ints(units, 0, 12).asDoubleStream().toArray();
            List<Integer> numbers = new ArrayList<>(IntStream.range(0, units).boxed().toList());
            Collections.shuffle(numbers, new Random(trial));
            int[] joined = joined(clusters, 0.3, 3, places);
            int[] others = joined(numbers.stream().mapToInt(number -> clusters[number]).toArray(), 0.3, 3,
                    numbers.stream().mapToDouble(number -> places[number]).toArray());
            for (int one = 0; one < units; one++) {
                for (int other = 0; other < units; other++) {
                    assertEquals(joined[numbers.get(one)] == joined[numbers.get(other)], others[one] == others[other],
                            "trial " + trial);
                }
            }
        }
    }
}
