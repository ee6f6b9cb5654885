package dev.sculpt.api.module;

import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * The living hidden units of a network, numbered from the top layer down, with their hidden neighbours, and the modules that
 * they may be in for the inputs they read and the outputs that read them.
 */
final class AssignmentProblem {

    private final Network network;
    private final LivingUnits living;
    private final List<TrueModule> modules;
    private final BitSet[] upward; // of each module: itself and those that read it
    private final BitSet[] downward; // of each module: itself and those that it reads
    private final int[] inputs; // the module of each
    private final int[] outputs;
    private final int[] layers; // of each hidden unit
    private final int[] units;
    private final int[][] numbers; // [layer][unit]
    private final int[][] below; // of each hidden unit, the hidden units that it reads
    private final int[][] above;

    AssignmentProblem(Network network, LivingUnits living, TrueHierarchy hierarchy) {
        this.network = network;
        this.living = living;
        this.modules = hierarchy.modules();
        this.inputs = moduleOf(network.width(0), TrueModule::inputs);
        this.outputs = moduleOf(network.width(network.depth()), TrueModule::outputs);
        this.upward = IntStream.range(0, modules.size()).mapToObj(AssignmentProblem::only).toArray(BitSet[]::new);
        this.downward = IntStream.range(0, modules.size()).mapToObj(AssignmentProblem::only).toArray(BitSet[]::new);
        hierarchy.links().forEach(link -> {
            upward[link.from()].set(link.to());
            downward[link.to()].set(link.from());
        });
        this.layers = new int[living.hidden()];
        this.units = new int[layers.length];
        this.numbers = new int[network.depth() + 1][];
        int next = 0;
        for (int layer = network.depth(); layer >= 0; layer--) {
            numbers[layer] = new int[network.width(layer)];
            if (layer > 0 && layer < network.depth()) {
                for (int unit : living.units(layer)) {
                    layers[next] = layer;
                    units[next] = unit;
                    numbers[layer][unit] = next++;
                }
            }
        }
        this.below = new int[layers.length][];
        this.above = new int[layers.length][];
        for (int number = 0; number < layers.length; number++) {
            int layer = layers[number];
            below[number] = layer == 1 ? new int[0] : Arrays.stream(unitsBelow(layer, units[number]))
                    .map(unit -> numbers[layer - 1][unit]).toArray();
            above[number] = layer == network.depth() - 1 ? new int[0] : Arrays.stream(unitsAbove(layer, units[number]))
                    .map(unit -> numbers[layer + 1][unit]).toArray();
        }
    }

    private int[] moduleOf(int width, Function<TrueModule, SortedSet<Integer>> members) {
        int[] moduleOf = new int[width];
        Arrays.fill(moduleOf, UnitLabels.DROPPED);
        for (int module = 0; module < modules.size(); module++) {
            for (int unit : members.apply(modules.get(module))) {
                if (unit < 0 || unit >= width || moduleOf[unit] != UnitLabels.DROPPED) {
                    throw new IllegalArgumentException("unit " + unit + " of module " + module
                            + (unit < 0 || unit >= width ? ", there are 0.." + (width - 1) : " is in another too"));
                }
                moduleOf[unit] = module;
            }
        }
        return moduleOf;
    }

    static BitSet only(int module) {
        BitSet only = new BitSet();
        only.set(module);
        return only;
    }

    /** Returns the number of hidden units. */
    int size() {
        return layers.length;
    }

    /** Returns the number of modules. */
    int modules() {
        return modules.size();
    }

    /** Returns the number of layers of edges. */
    int depth() {
        return network.depth();
    }

    /** Returns the set of all modules. */
    BitSet all() {
        BitSet all = new BitSet();
        all.set(0, modules.size());
        return all;
    }

    /** Returns whether a module has neither inputs nor outputs. */
    boolean isMiddle(int module) {
        return modules.get(module).inputs().isEmpty() && modules.get(module).outputs().isEmpty();
    }

    /** Returns whether a module has outputs. */
    boolean hasOutputs(int module) {
        return !modules.get(module).outputs().isEmpty();
    }

    int layer(int number) {
        return layers[number];
    }

    int unit(int number) {
        return units[number];
    }

    int number(int layer, int unit) {
        return numbers[layer][unit];
    }

    int[] below(int number) {
        return below[number];
    }

    int[] above(int number) {
        return above[number];
    }

    /** Returns the module of an input or output, {@link UnitLabels#DROPPED} where it has none. */
    int given(int layer, int unit) {
        return layer == 0 ? inputs[unit] : outputs[unit];
    }

    /** Returns whether a unit takes part. */
    boolean lives(int layer, int unit) {
        return living.alive(layer, unit);
    }

    int width(int layer) {
        return network.width(layer);
    }

    /** Returns the living units that a unit reads. */
    int[] unitsBelow(int layer, int unit) {
        Layer edges = network.layer(layer - 1);
        return living(edges.edgesInto(unit), layer - 1, EdgeCursor::from);
    }

    /** Returns the living units that read a unit. */
    int[] unitsAbove(int layer, int unit) {
        Layer edges = network.layer(layer);
        return living(edges.edgesOutOf(unit), layer + 1, EdgeCursor::to);
    }

    private int[] living(EdgeCursor edge, int layer, ToIntFunction<EdgeCursor> end) {
        IntStream.Builder units = IntStream.builder();
        while (edge.next()) {
            int unit = end.applyAsInt(edge);
            if (living.alive(layer, unit)) {
                units.add(unit);
            }
        }
        return units.build().toArray();
    }

    /** Returns the modules that a reader of a unit in one of some modules may be in. */
    BitSet upward(BitSet from) {
        return union(from, upward);
    }

    /** Returns the modules that a unit may be in which one in some of these modules reads. */
    BitSet downward(BitSet to) {
        return union(to, downward);
    }

    private static BitSet union(BitSet of, BitSet[] sets) {
        BitSet union = new BitSet();
        for (int module = of.nextSetBit(0); module >= 0; module = of.nextSetBit(module + 1)) {
            union.or(sets[module]);
        }
        return union;
    }

    /** Returns the modules that a hidden unit may be in for the inputs that it reads, all where it is above layer 1. */
    BitSet forInputs(int number) {
        BitSet possible = all();
        if (layers[number] == 1) {
            modulesOf(unitsBelow(1, units[number]), 0).stream().forEach(module -> possible.and(upward[module]));
        }
        return possible;
    }

    /** Returns the modules that a hidden unit may be in for the outputs that read it, all where it is below layer L-1. */
    BitSet forOutputs(int number) {
        BitSet possible = all();
        if (layers[number] == depth() - 1) {
            modulesOf(unitsAbove(depth() - 1, units[number]), depth()).stream()
                    .forEach(module -> possible.and(downward[module]));
        }
        return possible;
    }

    private BitSet modulesOf(int[] ends, int layer) {
        BitSet found = new BitSet();
        for (int unit : ends) {
            found.set(given(layer, unit));
        }
        return found;
    }
}
