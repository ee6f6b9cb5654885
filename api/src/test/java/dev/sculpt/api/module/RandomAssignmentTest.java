package dev.sculpt.api.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.module.ModuleAssignment.Held;
import dev.sculpt.api.module.ModuleAssignment.NotHeld;
import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The search agrees with trying every assignment, on random networks made to hold a random hierarchy, or nearly so. */
class RandomAssignmentTest {

    private static final int CASES = 4000;

    /** A hierarchy of random modules and upward links, each input and output in one. */
    private static TrueHierarchy hierarchy(SplittableRandom random, int inputs, int outputs) {
        int count = random.nextInt(1, 5);
        List<TreeSet<Integer>> ins = new ArrayList<>();
        List<TreeSet<Integer>> outs = new ArrayList<>();
        List<TrueLink> links = new ArrayList<>();
        for (int module = 0; module < count; module++) {
            ins.add(new TreeSet<>());
            outs.add(new TreeSet<>());
            for (int lower = 0; lower < module; lower++) {
                if (random.nextInt(10) < 5) {
                    links.add(new TrueLink(lower, module));
                }
            }
        }
        for (int input = 0; input < inputs; input++) {
            ins.get(random.nextInt(count)).add(input);
        }
        for (int output = 0; output < outputs; output++) {
            outs.get(random.nextInt(count)).add(output);
        }
        List<TrueModule> modules = new ArrayList<>();
        for (int module = 0; module < count; module++) {
            modules.add(new TrueModule(ins.get(module), outs.get(module)));
        }
        return new TrueHierarchy(modules, links, false);
    }

    private static boolean allowed(TrueHierarchy hierarchy, int from, int to) {
        return from == to || hierarchy.links().contains(new TrueLink(from, to));
    }

    /** A network whose units are put into random modules, with most edges that these allow and some that they do not. */
    private static Network network(SplittableRandom random, TrueHierarchy hierarchy, int[] widths, int wrong) {
        int[][] labels = new int[widths.length][];
        for (int layer = 0; layer < widths.length; layer++) {
            labels[layer] = new int[widths[layer]];
            for (int unit = 0; unit < widths[layer]; unit++) {
                labels[layer][unit] = random.nextInt(hierarchy.modules().size());
            }
        }
        for (int module = 0; module < hierarchy.modules().size(); module++) {
            for (int input : hierarchy.modules().get(module).inputs()) {
                labels[0][input] = module;
            }
            for (int output : hierarchy.modules().get(module).outputs()) {
                labels[widths.length - 1][output] = module;
            }
        }
        int[][][] edges = new int[widths.length - 1][][];
        List<List<int[]>> found = new ArrayList<>();
        for (int index = 0; index < edges.length; index++) {
            List<int[]> living = new ArrayList<>();
            for (int from = 0; from < widths[index]; from++) {
                for (int to = 0; to < widths[index + 1]; to++) {
                    if (allowed(hierarchy, labels[index][from], labels[index + 1][to]) && random.nextInt(10) < 7) {
                        living.add(new int[] {from, to});
                    }
                }
            }
            found.add(living);
        }
        for (int i = 0; i < wrong; i++) {
            int index = random.nextInt(edges.length);
            found.get(index).add(new int[] {random.nextInt(widths[index]), random.nextInt(widths[index + 1])});
        }
        for (int index = 0; index < edges.length; index++) {
            edges[index] = found.get(index).toArray(int[][]::new);
        }
        return SmallNetworks.of(widths, edges);
    }

    private static boolean isAssignment(Network network, LivingUnits living, TrueHierarchy hierarchy, int[][] labels) {
        for (int index = 0; index < network.depth(); index++) {
            for (EdgeCursor edge = network.layer(index).cursor(); edge.next(); ) {
                if (living.alive(index, edge.from()) && living.alive(index + 1, edge.to())
                        && !allowed(hierarchy, labels[index][edge.from()], labels[index + 1][edge.to()])) {
                    return false;
                }
            }
        }
        for (int module = 0; module < hierarchy.modules().size(); module++) {
            TrueModule one = hierarchy.modules().get(module);
            int middle = module;
            if (one.inputs().isEmpty() && one.outputs().isEmpty()
                    && Arrays.stream(labels).flatMapToInt(Arrays::stream).noneMatch(label -> label == middle)) {
                return false;
            }
        }
        return true;
    }

    /** Tries every module for every living hidden unit, from a position on. */
    private static boolean exists(
            Network network, LivingUnits living, TrueHierarchy hierarchy, int[][] labels, List<int[]> hidden, int position) {
        if (position == hidden.size()) {
            return isAssignment(network, living, hierarchy, labels);
        }
        int[] unit = hidden.get(position);
        for (int module = 0; module < hierarchy.modules().size(); module++) {
            labels[unit[0]][unit[1]] = module;
            if (exists(network, living, hierarchy, labels, hidden, position + 1)) {
                return true;
            }
        }
        return false;
    }

    private static int[][] given(Network network, TrueHierarchy hierarchy) {
        int[][] labels = new int[network.depth() + 1][];
        for (int layer = 0; layer < labels.length; layer++) {
            labels[layer] = new int[network.width(layer)];
            Arrays.fill(labels[layer], UnitLabels.DROPPED);
        }
        for (int module = 0; module < hierarchy.modules().size(); module++) {
            for (int input : hierarchy.modules().get(module).inputs()) {
                labels[0][input] = module;
            }
            for (int output : hierarchy.modules().get(module).outputs()) {
                labels[network.depth()][output] = module;
            }
        }
        return labels;
    }

    private static List<int[]> hidden(Network network, LivingUnits living) {
        List<int[]> units = new ArrayList<>();
        for (int layer = 1; layer < network.depth(); layer++) {
            for (int unit : living.units(layer)) {
                units.add(new int[] {layer, unit});
            }
        }
        return units;
    }

    private static int[][] labels(Held held) {
        int[][] labels = new int[held.labels().layers()][];
        Arrays.setAll(labels, held.labels()::layer);
        return labels;
    }

    @Test
    void agreesWithTryingAll() {
        SplittableRandom random = new SplittableRandom(7);
        int[] counts = new int[2];
        for (int i = 0; i < CASES; i++) {
            int[] widths = {random.nextInt(1, 5), random.nextInt(1, 4), random.nextInt(1, 4), random.nextInt(1, 4)};
            TrueHierarchy hierarchy = hierarchy(random, widths[0], widths[3]);
            Network network = network(random, hierarchy, widths, random.nextInt(3));
            LivingUnits living = LivingUnits.of(network);
            boolean expected =
                    exists(network, living, hierarchy, given(network, hierarchy), hidden(network, living), 0);
            ModuleAssignment found = ModuleAssignment.of(network, living, hierarchy);
            if (found instanceof Held held) {
                assertTrue(isAssignment(network, living, hierarchy, labels(held)), "case " + i);
            }
            assertEquals(expected, found instanceof Held, "case " + i);
            counts[expected ? 1 : 0]++;
        }
        assertTrue(counts[0] > CASES / 10 && counts[1] > CASES / 10, Arrays.toString(counts));
    }

    /** What is named as a clash is one: with the other edges of the unit and all other units gone, it still is. */
    @Test
    void clashesAreReal() {
        SplittableRandom random = new SplittableRandom(8);
        int clashes = 0;
        for (int i = 0; i < CASES; i++) {
            int[] widths = {random.nextInt(1, 6), random.nextInt(1, 5), random.nextInt(1, 4)};
            TrueHierarchy hierarchy = hierarchy(random, widths[0], widths[2]);
            Network network = network(random, hierarchy, widths, 2);
            if (ModuleAssignment.of(network, LivingUnits.of(network), hierarchy) instanceof NotHeld not
                    && not.obstacle() instanceof Obstacle.Clash clash) {
                int[][] below = clash.below().stream()
                        .map(neighbour -> new int[] {neighbour.unit(), clash.unit()}).toArray(int[][]::new);
                int[][] above = clash.above().stream()
                        .map(neighbour -> new int[] {clash.unit(), neighbour.unit()}).toArray(int[][]::new);
                for (int module = 0; module < hierarchy.modules().size(); module++) {
                    int[][] labels = given(network, hierarchy);
                    labels[1][clash.unit()] = module;
                    boolean fits = Arrays.stream(below).allMatch(edge ->
                            allowed(hierarchy, labels[0][edge[0]], labels[1][clash.unit()]))
                            && Arrays.stream(above).allMatch(edge ->
                            allowed(hierarchy, labels[1][clash.unit()], labels[2][edge[1]]));
                    assertTrue(!fits, "case " + i);
                }
                clashes++;
            }
        }
        assertTrue(clashes > CASES / 10, clashes + " clashes");
    }

    /** A network of the size that is common, and one with the inputs of two images, take no more than a moment. */
    @Test
    void wideNetworksAreDecided() {
        SplittableRandom random = new SplittableRandom(9);
        TrueHierarchy hierarchy = hierarchy(random, 1568, 3);
        int[] widths = {1568, 60, 60, 60, 3};
        Network network = network(random, hierarchy, widths, 0);
        assertInstanceOf(Held.class, ModuleAssignment.of(network, LivingUnits.of(network), hierarchy));
    }
}
