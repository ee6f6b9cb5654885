package dev.sculpt.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.HierarchyMatch;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PermutedInputsTest {

    private static final int OFF = UnitLabels.DROPPED;
    private static final double CLOSE = 1e-15;

    /** Two layers without hidden units in the way: what matters here are the labels of the inputs. */
    private static Network network(int inputs, int outputs) {
        int[][] first = IntStream.range(0, inputs).mapToObj(unit -> new int[] {unit, unit % outputs}).toArray(int[][]::new);
        int[][] second = IntStream.range(0, outputs).mapToObj(unit -> new int[] {unit, unit}).toArray(int[][]::new);
        return SmallNetworks.of(new int[] {inputs, outputs, outputs}, first, second);
    }

    private static TrueModule module(List<Integer> inputs, int output) {
        return new TrueModule(new TreeSet<>(inputs), new TreeSet<>(List.of(output)));
    }

    private static TrueHierarchy truth(boolean inputsMayBeIgnored, TrueModule... modules) {
        return new TrueHierarchy(List.of(modules), List.of(), false, inputsMayBeIgnored);
    }

    private static double share(TrueHierarchy truth, int... inputLabels) {
        int[] outputs = IntStream.range(0, truth.modules().size()).toArray();
        UnitLabels labels = new UnitLabels(new int[][] {inputLabels, outputs, outputs});
        Network network = network(inputLabels.length, outputs.length);
        return PermutedInputs.share(labels, Hierarchy.of(network, labels), truth);
    }

    @Test
    void eightOfTwentyFourOrdersKeepTwoPairs() {
        TrueHierarchy pairs = truth(false, module(List.of(0, 1), 0), module(List.of(2, 3), 1));
        // Each pair in 2 orders, the pairs in 2: 8 of 24; as right where the pairs that were found are the wrong ones.
        assertEquals(8 / 24.0, share(pairs, 0, 0, 1, 1), CLOSE);
        assertEquals(8 / 24.0, share(pairs, 0, 1, 0, 1), CLOSE);
    }

    @Test
    void groupsOfOtherSizesAreNeverExact() {
        TrueHierarchy pairs = truth(false, module(List.of(0, 1), 0), module(List.of(2, 3), 1));
        assertEquals(0, share(pairs, 0, 0, 0, 1));
        assertEquals(0, share(pairs, 0, 0, 1, OFF));
    }

    @Test
    void groupsOfDifferentSizesDoNotChangePlaces() {
        // {x0} and {x1 x2}: x0 has to stay, the others may change places: 2 of 6.
        assertEquals(2 / 6.0, share(truth(false, module(List.of(0), 0), module(List.of(1, 2), 1)), 0, 1, 1), CLOSE);
    }

    @Test
    void oneGroupIsExactInAnyOrder() {
        assertEquals(1, share(truth(false, module(List.of(0, 1, 2), 0)), 0, 0, 0));
    }

    @Test
    void anInputThatTheTruthHasInNoModuleTakesPart() {
        // {x0}, {x1} and x2 in none: x2 has to stay, the others may change places: 2 of 6.
        assertEquals(2 / 6.0, share(truth(false, module(List.of(0), 0), module(List.of(1), 1)), 0, 1, OFF), CLOSE);
    }

    @Test
    void whereInputsMayBeIgnoredThoseLeftChangePlaces() {
        // Of {x0 x1} and {x2 x3} x3 is left out: {x0 x1} and {x2} in 2 of 6 orders of three.
        TrueHierarchy lenient = truth(true, module(List.of(0, 1), 0), module(List.of(2, 3), 1));
        assertEquals(2 / 6.0, share(lenient, 0, 0, 1, OFF), CLOSE);
    }

    @Test
    void wrongOutputsAndModulesAreWrongInAnyOrder() {
        TrueHierarchy pairs = truth(false, module(List.of(0, 1), 0), module(List.of(2, 3), 1));
        Network network = network(4, 2);
        UnitLabels oneMore = new UnitLabels(new int[][] {{0, 0, 1, 1}, {2, 1}, {0, 1}});
        assertEquals(0, PermutedInputs.share(oneMore, Hierarchy.of(network, oneMore), pairs));
        UnitLabels joined = new UnitLabels(new int[][] {{0, 0, 1, 1}, {0, 1}, {0, 0}});
        assertEquals(0, PermutedInputs.share(joined, Hierarchy.of(network, joined), pairs));
    }

    @Test
    void itIsTheShareOfAllOrdersTriedOneByOne() {
        TrueHierarchy truth = truth(false, module(List.of(0, 4), 0), module(List.of(1, 3), 1), module(List.of(2), 2));
        int[] found = {2, 0, 0, 2, 1, OFF};
        Network network = network(6, 3);
        List<int[]> orders = orders(6);
        long exact = orders.stream().filter(order -> {
            int[] moved = IntStream.of(order).map(unit -> found[unit]).toArray();
            UnitLabels labels = new UnitLabels(new int[][] {moved, {0, 1, 2}, {0, 1, 2}});
            return HierarchyMatch.of(labels, Hierarchy.of(network, labels), truth).exact();
        }).count();
        assertEquals(8, exact); // pairs in 2 orders each, and 2 places for the pairs
        assertEquals(exact / 720.0, share(truth, found), CLOSE);
    }

    private static List<int[]> orders(int length) {
        List<int[]> orders = new ArrayList<>();
        orders.add(new int[0]);
        for (int next = 0; next < length; next++) {
            List<int[]> longer = new ArrayList<>();
            for (int[] order : orders) {
                for (int place = 0; place <= order.length; place++) {
                    List<Integer> all = new ArrayList<>(IntStream.of(order).boxed().toList());
                    all.add(place, next);
                    longer.add(all.stream().mapToInt(Integer::intValue).toArray());
                }
            }
            orders.clear();
            orders.addAll(longer);
        }
        return orders;
    }

    @Test
    void manyInputsHaveASmallShare() {
        // Halves of 784 inputs: 2 (392!)² / 784! = 2 / C(784, 392), about 2 / (2^784 / sqrt(392 pi)), within a thousandth.
        TrueHierarchy halves = truth(false, module(IntStream.range(0, 392).boxed().toList(), 0),
                module(IntStream.range(392, 784).boxed().toList(), 1));
        double expected = 2 * Math.sqrt(392 * Math.PI) * Math.pow(2, -784);
        double share = share(halves, IntStream.range(0, 784).map(unit -> unit / 392).toArray());
        assertEquals(1, share / expected, 1e-3);
    }
}
