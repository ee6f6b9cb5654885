package dev.sculpt.clustering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.api.RunContext;
import dev.sculpt.api.Seed;
import dev.sculpt.api.SettingException;
import dev.sculpt.api.contract.SampleNetworks;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
     * Inputs reach {h0, h1} and {h1, h2}, and both outputs. Over one hop the unions share 1 of 2, where 2 * 2 / 5
     * = 0.8 are shared by chance: one, and more clearly so than the pair over two hops is separate (3 of 4; chance
     * 3.2). Over two hops the unions are that pair, and separate.
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

    @Test
    void aFixedNumberIsCappedByTheUnits() {
        Network network = SampleNetworks.of(List.of(4, 3, 2),
                new int[][] {{0, 0}, {1, 0}, {2, 1}, {3, 1}}, new int[][] {{0, 0}, {1, 1}});
        assertEquals(labels(new int[][] {{0, 0, 1, 2}, {0, 1, -1}, {0, 1}}), cluster(Settings.fixed(3), network));
        assertEquals(labels(new int[][] {{0, 0, 0, 0}, {0, 0, -1}, {0, 1}}), cluster(Settings.fixed(1), network));
    }

    @Test
    void refusesCountsThatDoNotFit() {
        SettingException missing = assertThrows(SettingException.class,
                () -> new AgglomerativeSettings(Linkage.AVERAGE, Distance.COSINE, Direction.OUTGOING, false,
                        Optional.empty(), Optional.empty(), 0.2, CountMethod.FIXED, Optional.empty(), true));
        assertEquals("count", missing.path());
        SettingException idle = assertThrows(SettingException.class,
                () -> new AgglomerativeSettings(Linkage.AVERAGE, Distance.COSINE, Direction.OUTGOING, false,
                        Optional.empty(), Optional.empty(), 0.2, CountMethod.SILHOUETTE, Optional.of(2), true));
        assertEquals("clusters", idle.path());
    }

    /** Inputs look alike from below, so they are one cluster. */
    @Test
    void incomingFeaturesOfInputsAreEmpty() {
        Network network = SampleNetworks.of(List.of(3, 3), new int[][] {{0, 0}, {1, 1}, {2, 2}});
        assertArrayEquals(new int[] {0, 0, 0}, cluster(
                Settings.features(Direction.INCOMING, false, CountMethod.MODULARITY_INDEX), network).layer(0));
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
