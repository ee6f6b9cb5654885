package dev.sculpt.communities;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpectralCutsTest {

    private static int[] cut(double tolerance, int units, List<UnitPair> pairs) {
        int[] parts = new SpectralCuts(tolerance).communities(new UnitGraph(units, pairs), RunContext.of(new Seed(1)));
        List<Integer> seen = Arrays.stream(parts).distinct().boxed().toList();
        return Arrays.stream(parts).map(seen::indexOf).toArray();
    }

    private static FiedlerSpace space(WeightedGraph graph) {
        return FiedlerSpace.of(graph, 2, RunContext.of(new Seed(1))).orElseThrow();
    }

    /** Returns pairs of one weight between all units of {@code first} to {@code last}. */
    private static List<UnitPair> clique(int first, int last, double weight) {
        List<UnitPair> pairs = new ArrayList<>();
        for (int one = first; one <= last; one++) {
            for (int other = one + 1; other <= last; other++) {
                pairs.add(new UnitPair(one, other, weight));
            }
        }
        return pairs;
    }

    private static List<UnitPair> pairs(List<UnitPair> some, List<UnitPair> others, UnitPair... more) {
        List<UnitPair> all = new ArrayList<>(some);
        all.addAll(others);
        all.addAll(List.of(more));
        return all;
    }

    /*
     * Two triangles of weights 1 and one pair of 0.1 between them: both volumes are 6.1, so that the cut between them costs
     * 0.2 / 6.1 = 0.0328. The next least, of unit 0 from the others, costs 2 / 2 + 2 / 10.2.
     */
    @Test
    void aStrayPairCostsItsWeightOverBothVolumes() {
        List<UnitPair> triangles = pairs(clique(0, 2, 1), clique(3, 5, 1), new UnitPair(2, 3, 0.1));
        assertArrayEquals(new int[] {0, 0, 0, 1, 1, 1}, cut(0.0328, 6, triangles));
        assertArrayEquals(new int[6], cut(0.0327, 6, triangles));
        WeightedGraph graph = WeightedGraph.of(new UnitGraph(6, triangles));
        assertEquals(0.2 / 6.1, LeastCuts.of(graph, space(graph)).cost(), 1e-12);
    }

    /*
     * Pairs 0 1 and 2 3 of weight 1, and 1 2 of weight 0.5. D^(-1/2) W D^(-1/2) has, on vectors a b -b -a, the rows
     * (0, s) and (s, -1/3) with s^2 = 2/3: its largest eigenvalue is (-1/3 + sqrt(1/9 + 8/3)) / 2 = 2/3, on a b b a those
     * are 1 and -2/3. So the least of the Laplacian above 0 is 1/3.
     */
    @Test
    void theFiedlerVectorOfAPathOfFour() {
        FiedlerSpace space = space(WeightedGraph.of(new UnitGraph(4,
                List.of(new UnitPair(0, 1, 1), new UnitPair(1, 2, 0.5), new UnitPair(2, 3, 1)))));
        assertEquals(1.0 / 3, space.eigenvalue(), 1e-12);
        assertEquals(1, space.vectors().length);
        double[] vector = space.vectors()[0];
        // a / b = s / (2/3)
        assertEquals(Math.sqrt(1.5), vector[0] / vector[1], 1e-9);
        assertEquals(-1, vector[0] / vector[3], 1e-9);
        assertEquals(-1, vector[1] / vector[2], 1e-9);
    }

    /** A unit alone is joined to the others by all that it has: the cut costs 1 and more, however little that is. */
    @Test
    void aLooseUnitStaysWithTheOthers() {
        assertArrayEquals(new int[5], cut(0.99, 5, pairs(clique(0, 3, 1), List.of(), new UnitPair(3, 4, 0.001))));
    }

    /*
     * Three triangles in a ring, each joined to the next by 0.1: volume 6.2 each. Cutting any of them from the others
     * costs 0.2 / 6.2 + 0.2 / 12.4, which of the three is not for the method to say.
     */
    @Test
    void cutsThatCostTheSameAreMadeTogether() {
        List<UnitPair> ring = pairs(pairs(clique(0, 2, 1), clique(3, 5, 1)), clique(6, 8, 1),
                new UnitPair(2, 3, 0.1), new UnitPair(5, 6, 0.1), new UnitPair(0, 8, 0.1));
        WeightedGraph graph = WeightedGraph.of(new UnitGraph(9, ring));
        FiedlerSpace space = space(graph);
        assertEquals(2, space.vectors().length);
        LeastCuts cuts = LeastCuts.of(graph, space);
        assertEquals(0.3 / 6.2, cuts.cost(), 1e-12);
        assertEquals(3, Arrays.stream(cuts.parts()).distinct().count());
        assertArrayEquals(new int[] {0, 0, 0, 1, 1, 1, 2, 2, 2}, cut(0.05, 9, ring));
    }

    @Test
    void unitsWithoutPairsAreAlone() {
        assertArrayEquals(new int[] {0, 1, 0, 2}, cut(0.1, 4, List.of(new UnitPair(0, 2, 0.3))));
        assertArrayEquals(new int[] {0}, cut(0.1, 1, List.of()));
    }

    /** Joins units at random, of several densities; half of the weights are alike, so that there are ties. */
    private static List<UnitPair> drawn(int units, SplittableRandom random) {
        double density = random.nextDouble() * random.nextDouble();
        boolean even = random.nextBoolean();
        List<UnitPair> pairs = new ArrayList<>();
        for (UnitPair pair : clique(0, units - 1, 1)) {
            if (random.nextDouble() < density) {
                pairs.add(new UnitPair(pair.first(), pair.second(), even ? 0.5 : 1 - random.nextDouble()));
            }
        }
        return pairs;
    }

    @Test
    void toleranceOfNothingLeavesTheComponents() {
        SplittableRandom random = new SplittableRandom(5);
        for (int trial = 0; trial < 200; trial++) {
            int units = random.nextInt(1, 30);
            List<UnitPair> pairs = drawn(units, random);
            assertEquals(components(units, pairs), sets(cut(0, units, pairs)));
        }
    }

    /** Components by joining the ends of each pair. */
    private static Set<Set<Integer>> components(int units, List<UnitPair> pairs) {
        int[] of = IntStream.range(0, units).toArray();
        for (UnitPair pair : pairs) {
            int gone = of[pair.first()];
            int kept = of[pair.second()];
            of = Arrays.stream(of).map(each -> each == gone ? kept : each).toArray();
        }
        return sets(of);
    }

    private static Set<Set<Integer>> sets(int[] parts) {
        Set<Set<Integer>> sets = new HashSet<>();
        for (int part : parts) {
            sets.add(new TreeSet<>(IntStream.range(0, parts.length).filter(unit -> parts[unit] == part).boxed().toList()));
        }
        return sets;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.7, 1})
    void otherNumbersForTheUnitsGiveTheSameParts(double tolerance) {
        SplittableRandom random = new SplittableRandom(7);
        for (int trial = 0; trial < 300; trial++) {
            int units = random.nextInt(2, 25);
            List<UnitPair> pairs = drawn(units, random);
            List<Integer> numbers = new ArrayList<>(IntStream.range(0, units).boxed().toList());
            Collections.shuffle(numbers, new Random(trial));
            List<UnitPair> renumbered = pairs.stream()
                    .map(pair -> ordered(numbers.get(pair.first()), numbers.get(pair.second()), pair.similarity()))
                    .toList();
            int[] parts = cut(tolerance, units, pairs);
            int[] others = cut(tolerance, units, renumbered);
            assertEquals(sets(parts), sets(numbers.stream().mapToInt(number -> others[number]).toArray()),
                    "trial " + trial + ": " + pairs);
        }
    }

    private static UnitPair ordered(int one, int other, double weight) {
        return new UnitPair(Math.min(one, other), Math.max(one, other), weight);
    }

    /** Some blocks, dense inside, with a stray pair in a hundred or fewer between them. */
    @Test
    void plantedBlocksComeBackDespiteStrayPairs() {
        SplittableRandom random = new SplittableRandom(11);
        for (int trial = 0; trial < 60; trial++) {
            int blocks = random.nextInt(1, 5);
            int each = random.nextInt(10, 40);
            int[] planted = IntStream.range(0, blocks * each).map(unit -> unit % blocks).toArray();
            List<UnitPair> pairs = clique(0, planted.length - 1, 1).stream()
                    .filter(pair -> random.nextDouble()
                            < (planted[pair.first()] == planted[pair.second()] ? 0.8 : 0.008 / blocks))
                    .map(pair -> new UnitPair(pair.first(), pair.second(), 0.2 + 0.8 * random.nextDouble()))
                    .toList();
            assertEquals(sets(planted), sets(cut(0.1, planted.length, pairs)), "trial " + trial);
        }
    }

    /** Such units have nearly as many eigenvectors as there are units, none of which is needed. */
    @Test
    void manyUnitsThatAreAllAlikeStayTogether() {
        assertArrayEquals(new int[600], cut(1, 600, clique(0, 599, 1)));
    }

    /** As many pixels as two pictures have, a tenth of all pairs of a side joined and one in a thousand across. */
    @Test
    void sidesOfFifteenHundredUnitsAreFound() {
        SplittableRandom random = new SplittableRandom(3);
        int[] sides = IntStream.range(0, 1500).map(unit -> unit / 750).toArray();
        List<UnitPair> pairs = clique(0, 1499, 1).stream()
                .filter(pair -> random.nextDouble() < (sides[pair.first()] == sides[pair.second()] ? 0.1 : 0.001))
                .toList();
        assertArrayEquals(sides, cut(0.1, 1500, pairs));
    }
}
