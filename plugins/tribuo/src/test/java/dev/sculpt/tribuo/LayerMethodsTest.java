package dev.sculpt.tribuo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.clustering.UnitDistance;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.testkit.SampleNetworks;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LayerMethodsTest {

    /** Points on a line: four around 0, four around 10, and one at 100. */
    private static final FeatureVectors GROUPS = points(0, 0.25, 10, 0.5, 10.25, 10.5, 0.75, 10.75, 100);

    private static FeatureVectors points(double... at) {
        return FeatureVectors.of(Arrays.stream(at).mapToObj(x -> new double[] {x}).toArray(double[][]::new));
    }

    /** Clusters, numbered in the order of their first units. */
    private static int[] clusters(LayerMethod method, FeatureVectors vectors, long seed) {
        int[] clusters = method.clusters(vectors, RunContext.of(new Seed(seed)));
        List<Integer> seen = Arrays.stream(clusters).distinct().boxed().toList();
        return Arrays.stream(clusters).map(seen::indexOf).toArray();
    }

    private static KMeans means(int clusters) {
        return new KMeans(new KMeansSettings(Readers.FEATURES, clusters, 100));
    }

    private static Hdbscan dense(int minClusterSize) {
        return new Hdbscan(new HdbscanSettings(Readers.FEATURES, Readers.EUCLIDEAN, minClusterSize, 2));
    }

    // The squares within three groups are least of all, by far; k-means++ draws its first means from all three.
    @Test
    void threeMeansAreThreeGroups() {
        for (long seed = 0; seed < 10; seed++) {
            assertArrayEquals(new int[] {0, 0, 1, 0, 1, 1, 0, 1, 2}, clusters(means(3), GROUPS, seed));
        }
    }

    @Test
    void differentUnitsAreTheMostClusters() {
        FeatureVectors twins = points(1, 5, 1, -0.0, 0);
        assertArrayEquals(new int[] {0, 1, 0, 2, 2}, clusters(means(3), twins, 1));
        assertArrayEquals(new int[] {0, 1, 0, 2, 2}, clusters(means(7), twins, 1));
    }

    // What is far from everything is in no cluster, and so is one of its own.
    @Test
    void hdbscanFindsTwoGroupsAndAStray() {
        assertArrayEquals(new int[] {0, 0, 1, 0, 1, 1, 0, 1, 2}, clusters(dense(3), GROUPS, 1));
    }

    /** A distance that sees the second feature alone, by its place. */
    @Test
    void hdbscanGoesByTheDistanceItIsGiven() {
        UnitDistance bySecond = (x, y) -> Math.abs(x[1] - y[1]);
        double[] second = {0, 10, 0.25, 10.25, 0.5, 10.5};
        FeatureVectors vectors = FeatureVectors.of(IntStream.range(0, 6)
                .mapToObj(unit -> new double[] {unit * unit, second[unit], 0}).toArray(double[][]::new));
        Hdbscan method = new Hdbscan(new HdbscanSettings(Readers.FEATURES, bySecond, 2, 2));
        assertArrayEquals(new int[] {0, 1, 0, 1, 0, 1}, clusters(method, vectors, 1));
    }

    // Inputs 0 1 2 are read by h0, inputs 3 4 5 by h1, input 6 by nobody.
    @Test
    void everyLayerIsClusteredByItself() {
        Network network = SampleNetworks.of(List.of(7, 2, 3),
                new int[][] {{0, 0}, {1, 0}, {2, 0}, {3, 1}, {4, 1}, {5, 1}}, new int[][] {{0, 0}, {1, 1}, {1, 2}});
        UnitLabels labels = new LayerwiseClustering(Readers.FEATURES, means(2))
                .cluster(Detection.of(network, RunContext.of(new Seed(1))));
        assertEquals(new UnitLabels(new int[][] {{0, 0, 0, 1, 1, 1, -1}, {0, 1}, {0, 1, 2}}), labels);
    }
}
