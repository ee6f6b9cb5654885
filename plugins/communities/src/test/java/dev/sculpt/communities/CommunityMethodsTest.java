package dev.sculpt.communities;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.clustering.DistanceMatrix;
import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.testkit.SampleNetworks;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommunityMethodsTest {

    /** Two triangles with one edge between them, from 2 to 3. */
    private static final UnitGraph TRIANGLES = graph(6, 0, 1, 0, 2, 1, 2, 2, 3, 3, 4, 3, 5, 4, 5);

    /** Two pairs, and a unit by itself. */
    private static final UnitGraph PAIRS = graph(5, 0, 3, 1, 4);

    private static UnitGraph graph(int units, int... ends) {
        return new UnitGraph(units, IntStream.range(0, ends.length / 2)
                .mapToObj(i -> new UnitPair(ends[2 * i], ends[2 * i + 1], 1)).toList());
    }

    static Stream<CommunityMethod> methods() {
        return GraphClusteringContractTest.methods();
    }

    /** Those that do not leave it to chance. */
    static Stream<CommunityMethod> certain() {
        return methods().filter(method -> !(method instanceof LabelPropagation));
    }

    private static int[] communities(CommunityMethod method, UnitGraph graph) {
        return renumbered(method.communities(graph, RunContext.of(new Seed(1))));
    }

    /** Numbers communities in the order of their first units. */
    private static int[] renumbered(int[] communities) {
        List<Integer> seen = Arrays.stream(communities).distinct().boxed().toList();
        return Arrays.stream(communities).map(seen::indexOf).toArray();
    }

    /*
     * Modularity of the triangles: 2 * (3/7 - (7/14)^2) = 0.357, of one community 0; the edge between them is on 9 of the
     * shortest paths, no other on more than 4.
     */
    @ParameterizedTest
    @MethodSource("certain")
    void findsTwoTriangles(CommunityMethod method) {
        assertArrayEquals(new int[] {0, 0, 0, 1, 1, 1}, communities(method, TRIANGLES));
    }

    /*
     * Three of a triangle may all take the label of the other one, over the edge between, or not: the seed decides. In the
     * end every unit is with as many of its neighbours as are anywhere else together.
     */
    @Test
    void labelPropagationEndsWhereMostNeighboursAre() {
        Set<List<Integer>> outcomes = new HashSet<>();
        for (int seed = 0; seed < 30; seed++) {
            int[] found = renumbered(new LabelPropagation(100).communities(TRIANGLES, RunContext.of(new Seed(seed))));
            outcomes.add(Arrays.stream(found).boxed().toList());
            for (int unit = 0; unit < found.length; unit++) {
                int[] with = new int[found.length];
                for (UnitPair pair : TRIANGLES.pairs()) {
                    if (pair.first() == unit || pair.second() == unit) {
                        with[found[pair.first() + pair.second() - unit]]++;
                    }
                }
                assertEquals(Arrays.stream(with).max().orElseThrow(), with[found[unit]], Arrays.toString(found));
            }
        }
        assertTrue(outcomes.contains(List.of(0, 0, 0, 1, 1, 1)) && outcomes.size() > 1, outcomes.toString());
    }

    // Girvan-Newman is asked for 2 clusters where there are 3 components.
    @ParameterizedTest
    @MethodSource("methods")
    void findsNoFewerThanTheComponents(CommunityMethod method) {
        assertArrayEquals(new int[] {0, 1, 2, 0, 1}, communities(method, PAIRS));
    }

    /*
     * A ring of four: all edges are on 2 of the shortest paths. The first one, between 0 and 1, goes; then the path 1 2 3 0
     * (1 - 2, 2 - 3, 0 - 3) is cut in its middle. Modularity 2 * (1/4 - 1/4) = 0 is no more than that of one community.
     */
    @Test
    void girvanNewmanBreaksTiesByTheOrderOfUnits() {
        UnitGraph ring = graph(4, 0, 1, 0, 3, 1, 2, 2, 3);
        assertArrayEquals(new int[] {0, 1, 1, 0}, communities(new GirvanNewman(Optional.of(2)), ring));
        assertArrayEquals(new int[] {0, 1, 2, 3}, communities(new GirvanNewman(Optional.of(9)), ring));
        assertArrayEquals(new int[4], communities(new GirvanNewman(Optional.empty()), ring));
    }

    /*
     * A ring of four, two edges opposite of each other of weight 1 and two of 0.1: all units have 1.1 of 2 * 2.2. Pairs
     * along the strong edges have the modularity 2 * (1 / 2.2 - 1/4) = 0.41, along the weak ones 2 * (0.1 / 2.2 - 1/4)
     * = -0.41.
     */
    @Test
    void leidenAndLouvainGoByWeights() {
        UnitGraph weak = new UnitGraph(4, List.of(
                new UnitPair(0, 1, 0.1), new UnitPair(0, 2, 1), new UnitPair(1, 3, 1), new UnitPair(2, 3, 0.1)));
        UnitGraph other = new UnitGraph(4, List.of(
                new UnitPair(0, 1, 1), new UnitPair(0, 2, 0.1), new UnitPair(1, 3, 0.1), new UnitPair(2, 3, 1)));
        for (LocalMoves.Kind kind : LocalMoves.Kind.values()) {
            assertArrayEquals(new int[] {0, 1, 0, 1}, communities(new LocalMoves(kind, 1, 10), weak));
            assertArrayEquals(new int[] {0, 0, 1, 1}, communities(new LocalMoves(kind, 1, 10), other));
        }
    }

    /** Resolution 4 takes 4 times what is expected by chance off: no pair of a triangle is worth joining. */
    @Test
    void highResolutionsGiveSmallCommunities() {
        for (LocalMoves.Kind kind : LocalMoves.Kind.values()) {
            assertArrayEquals(new int[] {0, 1, 2, 3, 4, 5}, communities(new LocalMoves(kind, 4, 10), TRIANGLES));
            assertArrayEquals(new int[6], communities(new LocalMoves(kind, 0.1, 10), TRIANGLES));
        }
    }

    /** Points at 0, 0.25, 0.75 and 3: similarities 0.75, 0.25 and 0.5, others below 0. */
    @Test
    void joinsUnitsThatAreAlike() {
        DistanceMatrix distances = DistanceMatrix.of(
                FeatureVectors.of(new double[][] {{0}, {0.25}, {0.75}, {3}}), (x, y) -> Math.abs(x[0] - y[0]));
        assertEquals(new UnitGraph(4, List.of(new UnitPair(0, 1, 0.75), new UnitPair(1, 2, 0.5))),
                UnitGraph.of(distances, 0.5));
        assertEquals(3, UnitGraph.of(distances, 0.25).pairs().size());
    }

    /*
     * Inputs 0 1 2 are read by h0 h1, inputs 3 4 by h2, input 5 by nobody: dropped. h0 and h1 lead to y0, h2 to y1:
     * readers in common are all or none.
     */
    @ParameterizedTest
    @MethodSource("methods")
    void clustersEveryLayer(CommunityMethod method) {
        Network network = SampleNetworks.of(List.of(6, 3, 2),
                new int[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}, {2, 0}, {2, 1}, {3, 2}, {4, 2}},
                new int[][] {{0, 0}, {1, 0}, {2, 1}});
        UnitLabels labels = Readers.clustering(0.5, method).cluster(Detection.of(network, RunContext.of(new Seed(3))));
        assertEquals(new UnitLabels(new int[][] {{0, 0, 0, 1, 1, -1}, {0, 0, 1}, {0, 1}}), labels);
    }
}
