package dev.sculpt.clustering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.clustering.Direction;
import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.clustering.Reach;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.testkit.SampleNetworks;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeaturesTest {

    // Inputs 0, 1; hidden 2, 3, 4 (4 is fed by nobody and dropped); outputs 5, 6. 0 -> 2 -> 5, 1 -> 3 -> 5, 6; 4
    // -> 6.
    private final Network network = SampleNetworks.of(List.of(2, 3, 2),
            new int[][] {{0, 0}, {1, 1}}, new int[][] {{0, 0}, {1, 0}, {1, 1}, {2, 1}});
    private final ReachableUnits reachable = ReachableUnits.of(network, LivingUnits.of(network), Direction.BOTH);

    @Test
    void reachesUnitsWithinSomeHops() {
        // Positions count from input 0, the lowest unit within reach, whose own layer is left empty.
        assertEquals(set(2), reachable.of(0, 0, new Reach(Direction.OUTGOING, 1)));
        assertEquals(set(2, 5), reachable.of(0, 0, new Reach(Direction.OUTGOING, 2)));
        assertEquals(set(3, 5, 6), reachable.of(0, 1, new Reach(Direction.OUTGOING, Integer.MAX_VALUE)));
    }

    @Test
    void looksDownAndBothWays() {
        assertEquals(set(0, 1, 2, 3), reachable.of(2, 0, new Reach(Direction.INCOMING, 2)));
        assertEquals(set(0, 1), reachable.of(2, 0, new Reach(Direction.INCOMING, 1))); // counted from hidden unit 2
        assertEquals(set(1, 5, 6), reachable.of(1, 1, new Reach(Direction.BOTH, 5)));
        assertEquals(set(), reachable.of(0, 0, new Reach(Direction.INCOMING, 3)));
    }

    @Test
    void countsTheLivingUnitsWithinReach() {
        assertEquals(2, reachable.available(0, new Reach(Direction.OUTGOING, 1))); // hidden unit 4 is dropped
        assertEquals(4, reachable.available(0, new Reach(Direction.OUTGOING, 9)));
        assertEquals(4, reachable.available(1, new Reach(Direction.BOTH, 1)));
        assertEquals(0, reachable.available(0, new Reach(Direction.INCOMING, 2)));
    }

    /*
     * From the input, |3| and |-1| of 4: 0.75 and 0.25 to the hidden units. From there 0.75 * 1/2 to output 0
     * (weights 2 and 2), and 0.75 * 1/2 + 0.25 to output 1.
     */
    @Test
    void randomWalkByHand() {
        Network weighted = new Network(List.of(
                new Layer(1, 2, new float[] {3, -1}, new boolean[] {true, true}, new float[2]),
                new Layer(2, 2, new float[] {2, 0, 2, 5}, new boolean[] {true, false, true, true}, new float[2])));
        LivingUnits living = LivingUnits.of(weighted);
        assertArrayEquals(new double[] {0, 0.75, 0.25, 0.375, 0.625},
                RandomWalk.from(weighted, living, 0, new Reach(Direction.OUTGOING, 9))[0]);
        assertArrayEquals(new double[] {0, 0.75, 0.25},
                RandomWalk.from(weighted, living, 0, new Reach(Direction.OUTGOING, 1))[0]);
        // Hidden unit 0 has one edge down, to the input, and two alike up.
        assertArrayEquals(new double[] {1, 0, 0, 0.5, 0.5},
                RandomWalk.from(weighted, living, 1, new Reach(Direction.BOTH, 9))[0]);
    }

    /*
     * |3| and |-1| of 4, and 1 and 1 of 2: (0.75, 0.25) and (0.5, 0.5). Product 0.375 + 0.125, squares 0.625 and 0.5;
     * minima 0.5 + 0.25, maxima 0.75 + 0.5; differences 0.25 and 0.25.
     */
    @Test
    void distancesOfRandomWalksByHand() {
        Network weighted = new Network(List.of(new Layer(
                2, 2, new float[] {3, 1, -1, 1}, new boolean[] {true, true, true, true}, new float[2])));
        double[][] vectors = RandomWalk.from(weighted, LivingUnits.of(weighted), 0, new Reach(Direction.OUTGOING, 1));
        assertEquals(1 - 0.5 / Math.sqrt(0.3125), Offered.distance("cosine").of(vectors[0], vectors[1]), 1e-12);
        assertEquals(1 - 0.75 / 1.25, Offered.distance("jaccard").of(vectors[0], vectors[1]), 1e-12);
        assertEquals(Math.sqrt(0.125), Offered.distance("euclidean").of(vectors[0], vectors[1]), 1e-12);
    }

    @Test
    void randomWalkTreatsEdgesOfWeightZeroAlike() {
        Network zero = new Network(List.of(
                new Layer(1, 2, new float[2], new boolean[] {true, true}, new float[2])));
        assertArrayEquals(new double[] {0, 0.5, 0.5},
                RandomWalk.from(zero, LivingUnits.of(zero), 0, new Reach(Direction.OUTGOING, 1))[0]);
    }

    /*
     * Weights over the largest of their layer: 1 and -1/3 from the input, 1/2 from hidden unit 0 to output 0, 1 and -1 to
     * output 1 from the hidden units. So 1/2 to output 0, and 1 * 1 + (-1/3) * (-1) to output 1.
     */
    @Test
    void pathWeightsByHand() {
        Network weighted = new Network(List.of(
                new Layer(1, 2, new float[] {3, -1}, new boolean[] {true, true}, new float[2]),
                new Layer(2, 2, new float[] {2, 0, 4, -4}, new boolean[] {true, false, true, true}, new float[2])));
        assertArrayEquals(new double[] {0.5, 4.0 / 3}, pathWeights(weighted, 2).vector(0), 1e-12);
        assertArrayEquals(new double[] {0.5, 4.0 / 3}, pathWeights(weighted, 9).vector(0), 1e-12);
        assertArrayEquals(new double[] {1, -1.0 / 3}, pathWeights(weighted, 1).vector(0), 1e-12);
    }

    /** Nothing leads on from hidden unit 1 of the second network, which is dropped. */
    @Test
    void pathWeightsOfLivingUnitsAlone() {
        assertEquals(2, new PathWeights(1).of(detection(network)).get(1).count());
        Network deadEnd = SampleNetworks.of(List.of(1, 2, 1), new int[][] {{0, 0}, {0, 1}}, new int[][] {{0, 0}});
        assertArrayEquals(new double[] {1, 0}, pathWeights(deadEnd, 1).vector(0));
    }

    @Test
    void pathsOfWeightZeroAddNothing() {
        Network zero = new Network(List.of(
                new Layer(1, 2, new float[2], new boolean[] {true, true}, new float[2])));
        assertArrayEquals(new double[2], pathWeights(zero, 2).vector(0));
    }

    private static FeatureVectors pathWeights(Network network, int hops) {
        return new PathWeights(hops).of(detection(network)).get(0);
    }

    private static Detection detection(Network network) {
        return Detection.of(network, RunContext.of(new Seed(1)));
    }

    private static BitSet set(int... units) {
        return IntStream.of(units).collect(BitSet::new, BitSet::set, BitSet::or);
    }
}
