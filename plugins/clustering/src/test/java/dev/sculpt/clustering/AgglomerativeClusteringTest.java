package dev.sculpt.clustering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.api.clustering.ClusterCount;
import dev.sculpt.api.clustering.Direction;
import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.clustering.UnitFeatures;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.BrokenContractException;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.testkit.SampleNetworks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AgglomerativeClusteringTest {

    /*
     * Two halves: inputs 0 and 1 lead to hidden unit 0 and output 0, inputs 2 and 3 to the others. All distances
     * across are 1, within 0; M(2) = -0.5 beats M(3) = -0.375. The tests, asked since k = 2, see equal vectors in
     * the first pair and disjoint ones in the halves, and let it stand. The hidden units reach nothing in common:
     * separate. Hidden unit 2 is dropped.
     */
    @Test
    void findsTwoHalves() {
        Network network = SampleNetworks.of(List.of(4, 3, 2),
                new int[][] {{0, 0}, {1, 0}, {2, 1}, {3, 1}}, new int[][] {{0, 0}, {1, 1}});
        assertEquals(labels(new int[][] {{0, 0, 1, 1}, {0, 1, -1}, {0, 1}}),
                cluster(Settings.published(), network));
    }

    // All vectors are equal, so M is 0 for every k; the sides share all they reach: one.
    @Test
    void findsOneClusterWhereAllUnitsAreAlike() {
        Network network = SampleNetworks.of(List.of(3, 1, 2),
                new int[][] {{0, 0}, {1, 0}, {2, 0}}, new int[][] {{0, 0}, {0, 1}});
        assertEquals(labels(new int[][] {{0, 0, 0}, {0}, {0, 1}}), cluster(Settings.published(), network));
        // Without the tests the largest k wins the tie: two of three are joined.
        assertEquals(labels(new int[][] {{0, 0, 1}, {0}, {0, 1}}), cluster(Settings.withoutTests(), network));
    }

    @Test
    void outputsStayApartWhetherFedOrNot() {
        Network network = SampleNetworks.of(List.of(1, 3), new int[][] {{0, 1}});
        assertEquals(labels(new int[][] {{0}, {0, 1, 2}}), cluster(Settings.published(), network));
    }

    @Test
    void aDeadNetworkHasItsOutputsAlone() {
        Network network = SampleNetworks.of(List.of(2, 2, 2), new int[][] {}, new int[][] {});
        assertEquals(labels(new int[][] {{-1, -1}, {-1, -1}, {0, 1}}), cluster(Settings.published(), network));
    }

    /*
     * Inputs reach {h0, h1} and {h1, h2}, and both outputs. Over one hop they share 1 of 2, where 2 * 2 / 5 = 0.8 are
     * shared by chance: one. Over two hops they share 3 of 4 (chance 3.2): separate.
     */
    @Test
    void featureHopsAndTestHopsDiffer() {
        Network network = SampleNetworks.of(List.of(2, 3, 2), new int[][] {{0, 0}, {0, 1}, {1, 1}, {1, 2}},
                new int[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}, {2, 0}, {2, 1}});
        assertArrayEquals(new int[] {0, 0},
                cluster(Settings.hops(Optional.of(1), Optional.of(2)), network).layer(0));
        assertArrayEquals(new int[] {0, 1},
                cluster(Settings.hops(Optional.of(2), Optional.of(2)), network).layer(0));
    }

    /*
     * Each of three inputs leads to a hidden unit of its own. Over one hop all are disjoint, the first two merge first and
     * have nothing in common: separate. That over two hops they share 1 of 2, by chance 4 / 5, is not looked at.
     */
    @Test
    void theTestsLookNoFartherThanTheFeatures() {
        Network network = SampleNetworks.of(List.of(3, 3, 2), new int[][] {{0, 0}, {1, 1}, {2, 2}},
                new int[][] {{0, 0}, {1, 0}, {2, 1}});
        assertArrayEquals(new int[] {0, 1, 2},
                cluster(Settings.hops(Optional.of(1), Optional.of(2)), network).layer(0));
    }

    /*
     * Inputs 0 and 1 lead to h0 and h1, which both lead to y0 y1 y2; 2 leads to h2, 3 to h2 and h3, and these to y3 and
     * y4. By two hops 0 and 1 merge first (cosine 3/4), then 2 and 3 (2 / sqrt(2 * 4) = 0.71), and M(2) = -0.38 beats
     * M(3) = -0.32. Cut to one hop 0 and 1 are disjoint and 2 and 3 merge first: 1 in common, 1 * 2 / 4 by chance, so
     * not separate. The halves share nothing: not one.
     */
    @Test
    void vectorsThatAreCutAreClusteredAfresh() {
        Network network = SampleNetworks.of(List.of(4, 4, 5),
                new int[][] {{0, 0}, {1, 1}, {2, 2}, {3, 2}, {3, 3}},
                new int[][] {{0, 0}, {0, 1}, {0, 2}, {1, 0}, {1, 1}, {1, 2}, {2, 3}, {3, 4}});
        assertArrayEquals(new int[] {0, 0, 1, 1},
                cluster(Settings.hops(Optional.of(2), Optional.of(1)), network).layer(0));
    }

    @Test
    void aFixedNumberIsCappedByTheUnits() {
        Network network = SampleNetworks.of(List.of(4, 3, 2),
                new int[][] {{0, 0}, {1, 0}, {2, 1}, {3, 1}}, new int[][] {{0, 0}, {1, 1}});
        assertEquals(labels(new int[][] {{0, 0, 1, 2}, {0, 1, -1}, {0, 1}}), cluster(Settings.fixed(3), network));
        assertEquals(labels(new int[][] {{0, 0, 0, 0}, {0, 0, -1}, {0, 1}}), cluster(Settings.fixed(1), network));
    }

    /** Inputs look alike from below, so they are one cluster. */
    @Test
    void incomingFeaturesOfInputsAreEmpty() {
        Network network = SampleNetworks.of(List.of(3, 3), new int[][] {{0, 0}, {1, 1}, {2, 2}});
        assertArrayEquals(new int[] {0, 0, 0}, cluster(
                Settings.of(
                        Settings.features(Direction.INCOMING, false, Optional.empty()), new ModularityIndex(0.2)), network)
                .layer(0));
    }

    /*
     * Hidden units 0 and 1 read one half of the inputs, 2 and 3 the other; 0 and 2 feed one half of the outputs, 1 and 3
     * the other. Looking both ways, units that share two inputs of three features are nearer than those that share one
     * output, and the other way round.
     */
    @Test
    void featuresLookUpDownOrBothWays() {
        Network wideBelow = SampleNetworks.of(List.of(4, 4, 2),
                new int[][] {{0, 0}, {1, 0}, {0, 1}, {1, 1}, {2, 2}, {3, 2}, {2, 3}, {3, 3}},
                new int[][] {{0, 0}, {2, 0}, {1, 1}, {3, 1}});
        Network wideAbove = SampleNetworks.of(List.of(2, 4, 4),
                new int[][] {{0, 0}, {0, 1}, {1, 2}, {1, 3}},
                new int[][] {{0, 0}, {0, 1}, {2, 0}, {2, 1}, {1, 2}, {1, 3}, {3, 2}, {3, 3}});
        int[] byInputs = {0, 0, 1, 1};
        int[] byOutputs = {0, 1, 0, 1};
        assertArrayEquals(byInputs, halves(wideBelow, Direction.INCOMING));
        assertArrayEquals(byOutputs, halves(wideBelow, Direction.OUTGOING));
        assertArrayEquals(byInputs, halves(wideBelow, Direction.BOTH));
        assertArrayEquals(byInputs, halves(wideAbove, Direction.INCOMING));
        assertArrayEquals(byOutputs, halves(wideAbove, Direction.OUTGOING));
        assertArrayEquals(byOutputs, halves(wideAbove, Direction.BOTH));
    }

    private static int[] halves(Network network, Direction direction) {
        return cluster(Settings.fixed(2, "average", "cosine", direction, false), network).layer(1);
    }

    /*
     * Three inputs lead to the same two units, with weights 9 1, 1 9 and 8 2: shares put the first and the last together.
     * Without them all are alike, and the first two merge first.
     */
    @Test
    void weightedFeaturesFollowTheWeights() {
        Network network = new Network(List.of(new Layer(3, 2, new float[] {9, 1, 8, 1, 9, 2},
                new boolean[] {true, true, true, true, true, true}, new float[2])));
        assertArrayEquals(new int[] {0, 1, 0}, cluster(Settings.fixed(
                2, "average", "cosine", Direction.OUTGOING, true), network).layer(0));
        assertArrayEquals(new int[] {0, 0, 1}, cluster(Settings.fixed(
                2, "average", "cosine", Direction.OUTGOING, false), network).layer(0));
    }

    /*
     * The four inputs lead to the first 1, 5, 19 and 36 hidden units. Euclidean distances are the roots of 4, 14, 17
     * between neighbours, 18, 31 and 35 farther: after the first merge it is 3.74 for single and 3.99 for average to the
     * third input, 4.24 for complete and sqrt((2 * 18 + 2 * 14 - 4) / 3) = 4.47 for Ward; from third to fourth 4.12.
     * Cosine, 1 - sqrt(a / b), average: the last two merge at 0.27, the first two are at 0.553, and from the second to the
     * last two it is (0.487 + 0.627) / 2 = 0.557. Jaccard, 1 - a / b: 0.47, then 0.8 and (0.737 + 0.861) / 2 = 0.799.
     */
    @ParameterizedTest
    @CsvSource({
        "single,   euclidean, 0001", "average,  euclidean, 0001",
        "complete, euclidean, 0011", "ward,     euclidean, 0011",
        "average,  cosine,    0011", "average,  jaccard,   0111"})
    void clustersByItsLinkageAndDistance(String linkage, String distance, String expected) {
        int[] reach = {1, 5, 19, 36};
        List<int[]> below = new ArrayList<>();
        int[][] above = new int[36][];
        for (int hidden = 0; hidden < 36; hidden++) {
            for (int input = 0; input < reach.length; input++) {
                if (hidden < reach[input]) {
                    below.add(new int[] {input, hidden});
                }
            }
            above[hidden] = new int[] {hidden, 0};
        }
        Network network = SampleNetworks.of(List.of(4, 36, 1), below.toArray(new int[0][]), above);
        assertArrayEquals(expected.chars().map(Character::getNumericValue).toArray(),
                cluster(Settings.fixed(2, linkage, distance, Direction.OUTGOING, false), network).layer(0));
    }

    static List<ClusterCount> rules() {
        return List.of(new ModularityIndex(0.2), new Silhouette(), new CalinskiHarabasz(), new DaviesBouldin());
    }

    /*
     * Three pairs of equal inputs that share nothing: silhouettes are 1, no scatter is left, and M(3) = -1/3 is the lowest
     * (M(2) = 1/3 - 4/9 - 1/9, M(4) = -2/9 - 2/36).
     */
    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleSeesThreeClearPairs(ClusterCount count) {
        Network network = SampleNetworks.of(List.of(6, 3),
                new int[][] {{0, 0}, {1, 0}, {2, 1}, {3, 1}, {4, 2}, {5, 2}});
        assertArrayEquals(new int[] {0, 0, 1, 1, 2, 2},
                cluster(Settings.counted(count), network).layer(0));
    }

    /*
     * Three pairs of inputs: each pair leads to a hidden unit of its own, and all to three more. M(3) = -1/3, in the middle
     * of 2..5, is asked about where t is above 1/3. Then the two sides, of 5 and 4 hidden units, share 3, and by chance it
     * would be 5 * 4 / 7 = 2.86 of six hidden units and the output: one.
     */
    @Test
    void theTestsAreAskedAboveTheIndexThreshold() {
        Network network = SampleNetworks.of(List.of(6, 6, 1), new int[][] {
            {0, 0}, {0, 3}, {0, 4}, {0, 5}, {1, 0}, {1, 3}, {1, 4}, {1, 5},
            {2, 1}, {2, 3}, {2, 4}, {2, 5}, {3, 1}, {3, 3}, {3, 4}, {3, 5},
            {4, 2}, {4, 3}, {4, 4}, {4, 5}, {5, 2}, {5, 3}, {5, 4}, {5, 5}},
                new int[][] {{0, 0}, {1, 0}, {2, 0}, {3, 0}, {4, 0}, {5, 0}});
        int[] pairs = {0, 0, 1, 1, 2, 2};
        assertArrayEquals(pairs, cluster(Settings.threshold(0.33, true), network).layer(0));
        assertArrayEquals(new int[6], cluster(Settings.threshold(0.34, true), network).layer(0));
        assertArrayEquals(pairs, cluster(Settings.threshold(0.34, false), network).layer(0));
    }

    /*
     * A stranger's features: one number per unit, of inputs 5, 1, 5, 1. |x - y| puts equal ones together, whatever the
     * network says. Two clusters are in doubt, and the tests look at all that a unit leads to, {h0, y0} or {h1, y1}. The
     * first pair, 0 and 2, has nothing of it in common, where 2 * 2 / 4 = 1 would be by chance: separate, by 1 / sqrt(4
     * * 1/4 * 3/4). The halves have all 4 in common, as by chance: one, by 0. So all are separate.
     */
    @Test
    void takesFeaturesAndDistancesOfAnyMake() {
        Network network = SampleNetworks.of(List.of(4, 2, 2),
                new int[][] {{0, 0}, {1, 0}, {2, 1}, {3, 1}}, new int[][] {{0, 0}, {1, 1}});
        UnitFeatures numbers = detection -> List.of(FeatureVectors.of(new double[][] {{5}, {1}, {5}, {1}}),
                FeatureVectors.of(new double[][] {{0}, {0}}));
        AgglomerativeSettings tested = new AgglomerativeSettings(Offered.linkage("single"),
                (x, y) -> Math.abs(x[0] - y[0]), numbers, new Silhouette(), true, Optional.empty());
        AgglomerativeSettings plain = new AgglomerativeSettings(tested.linkage(), tested.distance(), numbers,
                tested.count(), false, Optional.empty());
        assertArrayEquals(new int[] {0, 1, 0, 1}, cluster(plain, network).layer(0));
        assertArrayEquals(new int[] {0, 1, 2, 3}, cluster(tested, network).layer(0));
    }

    @Test
    void holdsItsPartsToWhatTheyPromise() {
        Network network = SampleNetworks.of(List.of(3, 3), new int[][] {{0, 0}, {1, 1}, {2, 2}});
        UnitFeatures features = Settings.features(Direction.OUTGOING, false, Optional.empty());
        assertEquals("returned 4 clusters for 3 units",
                refused((layer, context) -> new ClusterCount.Choice(4, false), features, network).getMessage());
        assertEquals("returned nothing for 3 units", refused((layer, context) -> null, features, network).getMessage());
        UnitFeatures missing = detection -> List.of();
        BrokenContractException broken = refused(Settings.fixedCount(2), missing, network);
        assertEquals("returned vectors of 0 layers for 1 layers below the outputs", broken.getMessage());
        assertSame(missing, broken.part());
        assertEquals("returned 1 vectors for the 3 living units of layer 0", refused(Settings.fixedCount(2),
                detection -> List.of(FeatureVectors.of(new double[1][2])), network).getMessage());
    }

    private static BrokenContractException refused(ClusterCount count, UnitFeatures features, Network network) {
        return assertThrows(BrokenContractException.class, () -> cluster(Settings.of(features, count), network));
    }

    static List<Network> networks() {
        return SampleNetworks.all().toList();
    }

    /** Which number a unit above has makes no difference to the clusters of the inputs. */
    @ParameterizedTest
    @MethodSource("networks")
    void ignoresTheOrderOfUnitsAbove(Network network) {
        for (int seed = 0; seed < 3; seed++) {
            List<int[]> orders = orders(network, new Seed(seed).random());
            assertArrayEquals(cluster(Settings.published(), network).layer(0),
                    cluster(Settings.published(), rewritten(network, orders)).layer(0));
        }
    }

    /**
     * A twin for every unit above doubles all counts, which the cosine does not see; the tests do, so they are
     * off.
     */
    @ParameterizedTest
    @MethodSource("networks")
    void ignoresTwinsOfAllUnitsAbove(Network network) {
        List<int[]> twins = new ArrayList<>();
        for (int layer = 0; layer <= network.depth(); layer++) {
            int width = network.width(layer);
            twins.add(IntStream.range(0, layer == 0 ? width : 2 * width).map(unit -> unit % width).toArray());
        }
        assertArrayEquals(cluster(Settings.withoutTests(), network).layer(0),
                cluster(Settings.withoutTests(), rewritten(network, twins)).layer(0));
    }

    /** Units that nothing runs through change nothing. */
    @ParameterizedTest
    @MethodSource("networks")
    void ignoresDeadHiddenUnits(Network network) {
        List<int[]> widened = new ArrayList<>();
        for (int layer = 0; layer <= network.depth(); layer++) {
            int width = network.width(layer);
            boolean hidden = layer > 0 && layer < network.depth();
            widened.add(IntStream.range(0, hidden ? width + 2 : width)
                    .map(unit -> unit < width ? unit : -1).toArray());
        }
        UnitLabels plain = cluster(Settings.published(), network);
        UnitLabels wide = cluster(Settings.published(), rewritten(network, widened));
        for (int layer = 0; layer <= network.depth(); layer++) {
            assertArrayEquals(plain.layer(layer),
                    IntStream.of(wide.layer(layer)).limit(network.width(layer)).toArray());
        }
    }

    private static List<int[]> orders(Network network, SplittableRandom random) {
        List<int[]> orders = new ArrayList<>();
        for (int layer = 0; layer <= network.depth(); layer++) {
            int[] order = IntStream.range(0, network.width(layer)).toArray();
            for (int i = layer == 0 ? 0 : order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int unit = order[i];
                order[i] = order[j];
                order[j] = unit;
            }
            orders.add(order);
        }
        return orders;
    }

    /**
     * Returns a network whose unit u of a layer is the old unit {@code units.get(layer)[u]}, or without edges for
     * -1.
     */
    private static Network rewritten(Network network, List<int[]> units) {
        List<Layer> layers = new ArrayList<>();
        for (int index = 0; index < network.depth(); index++) {
            int[] below = units.get(index);
            int[] above = units.get(index + 1);
            float[] weights = new float[below.length * above.length];
            boolean[] mask = new boolean[weights.length];
            for (int edge = 0; edge < mask.length; edge++) {
                int from = below[edge % below.length];
                int to = above[edge / below.length];
                mask[edge] = from >= 0 && to >= 0 && network.layer(index).alive(to, from);
                weights[edge] = mask[edge] ? network.layer(index).weight(to, from) : 0;
            }
            layers.add(new Layer(below.length, above.length, weights, mask, new float[above.length]));
        }
        return new Network(layers);
    }

    private static UnitLabels cluster(AgglomerativeSettings settings, Network network) {
        return new AgglomerativeClustering(settings).cluster(Detection.of(network, RunContext.of(new Seed(1))));
    }

    private static UnitLabels labels(int[][] labels) {
        return new UnitLabels(labels);
    }
}
