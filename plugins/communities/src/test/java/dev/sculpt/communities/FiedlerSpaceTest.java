package dev.sculpt.communities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against graphs whose spectrum is known (Chung, Spectral Graph Theory, 1997, examples 1.1 to 1.5), and all cuts. */
class FiedlerSpaceTest {

    private static WeightedGraph graph(int nodes, List<UnitPair> pairs) {
        return WeightedGraph.of(new UnitGraph(nodes, pairs));
    }

    private static FiedlerSpace space(WeightedGraph graph) {
        return FiedlerSpace.of(graph, 2, RunContext.of(new Seed(1))).orElseThrow();
    }

    private static List<UnitPair> path(int nodes) {
        List<UnitPair> pairs = new ArrayList<>();
        for (int node = 1; node < nodes; node++) {
            pairs.add(new UnitPair(node - 1, node, 1));
        }
        return pairs;
    }

    private static void assertSpace(double eigenvalue, int dimensions, WeightedGraph graph) {
        FiedlerSpace space = space(graph);
        assertEquals(eigenvalue, space.eigenvalue(), 1e-10);
        assertEquals(dimensions, space.vectors().length);
        assertEigenvectors(graph, space);
    }

    /** W D^(-1/2) v = (1 - eigenvalue) D^(1/2) v, and the vectors are orthonormal. */
    private static void assertEigenvectors(WeightedGraph graph, FiedlerSpace space) {
        for (double[] vector : space.vectors()) {
            double[] divided = vector.clone();
            for (int node = 0; node < divided.length; node++) {
                divided[node] /= Math.sqrt(graph.volume(node));
            }
            double[] product = graph.times(divided);
            for (int node = 0; node < divided.length; node++) {
                double root = Math.sqrt(graph.volume(node));
                assertEquals((1 - space.eigenvalue()) * vector[node], product[node] / root, 1e-8);
            }
            for (double[] other : space.vectors()) {
                double dot = 0;
                for (int node = 0; node < other.length; node++) {
                    dot += vector[node] * other[node];
                }
                assertEquals(vector == other ? 1 : 0, dot, 1e-10);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 9, 60, 200})
    void paths(int nodes) {
        assertSpace(1 - Math.cos(Math.PI / (nodes - 1)), 1, graph(nodes, path(nodes)));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 7, 50, 200})
    void ringsHaveTwoVectors(int nodes) {
        List<UnitPair> ring = path(nodes);
        ring.add(new UnitPair(0, nodes - 1, 1));
        assertSpace(1 - Math.cos(2 * Math.PI / nodes), 2, graph(nodes, ring));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 40})
    void completeGraphsHaveAllVectorsButOne(int nodes) {
        List<UnitPair> pairs = new ArrayList<>();
        for (int one = 0; one < nodes; one++) {
            for (int other = one + 1; other < nodes; other++) {
                pairs.add(new UnitPair(one, other, 0.7));
            }
        }
        assertSpace(nodes / (nodes - 1.0), nodes - 1, graph(nodes, pairs));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 8})
    void cubesHaveAVectorForEachDimension(int dimensions) {
        List<UnitPair> pairs = new ArrayList<>();
        for (int node = 0; node < 1 << dimensions; node++) {
            for (int bit = 0; bit < dimensions; bit++) {
                if ((node & 1 << bit) == 0) {
                    pairs.add(new UnitPair(node, node | 1 << bit, 0.3));
                }
            }
        }
        assertSpace(2.0 / dimensions, dimensions, graph(1 << dimensions, pairs));
    }

    /** Of all cuts, tried one by one, none costs less than the eigenvalue, nor is a sweep below the best of them. */
    @Test
    void noCutCostsLess() {
        SplittableRandom random = new SplittableRandom(4);
        for (int trial = 0; trial < 100; trial++) {
            int nodes = random.nextInt(2, 11);
            List<UnitPair> pairs = path(nodes);
            for (int one = 0; one < nodes; one++) {
                for (int other = one + 2; other < nodes; other++) {
                    if (random.nextInt(3) == 0) {
                        pairs.add(new UnitPair(one, other, 1 - random.nextDouble()));
                    }
                }
            }
            WeightedGraph graph = graph(nodes, pairs);
            FiedlerSpace space = space(graph);
            assertEigenvectors(graph, space);
            double least = Double.POSITIVE_INFINITY;
            for (int side = 1; side < (1 << nodes) - 1; side++) {
                least = Math.min(least, cost(nodes, pairs, side));
            }
            assertTrue(space.eigenvalue() <= least + 1e-9, "trial " + trial);
            double found = LeastCuts.of(graph, space).cost();
            assertTrue(found >= least - 1e-9, "trial " + trial);
            assertTrue(found <= 2 * Math.sqrt(2 * space.eigenvalue()) + 1e-9, "trial " + trial); // Cheeger's inequality
        }
    }

    private static double cost(int nodes, List<UnitPair> pairs, int side) {
        double cut = 0;
        double[] volumes = new double[2];
        for (UnitPair pair : pairs) {
            int first = side >> pair.first() & 1;
            int second = side >> pair.second() & 1;
            cut += first == second ? 0 : pair.similarity();
            volumes[first] += pair.similarity();
            volumes[second] += pair.similarity();
        }
        return cut / volumes[0] + cut / volumes[1];
    }
}
