package dev.sculpt.oracles.network;

import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import dev.sculpt.oracles.network.HandedOn.Case;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays the modules of a hierarchy out in layers, those of level l in hidden layer l + 1.
 *
 * <p>A module has one unit for each case of an unusual class: relu(1 + 2 (sum of literals - number of literals)), which is
 * 1 in that case and else 0. No sum is 0, where the gradient jumps, and inputs may be wrong by less than a half in all. A
 * literal is an input (x or 1 - x), or the class of a module that is read: the sum of the units that say this class minus
 * that of those that say another, and for the usual class 1 minus the sum of them all. A bare module is all its inputs. So
 * every unit reads all that is said by the modules that it reads. Where a module is read, or has an output, beyond the
 * next layer, one unit for each class carries it on; inputs are carried up to the module that they belong to. The sum of
 * an output is {@value #STEEPNESS} or more where it is 1, and no more than minus that where it is 0. All sums are of small
 * whole numbers, and so exact.
 */
final class HierarchyBuilder {

    /** The most units of a layer. */
    static final int MOST_UNITS = 4096;

    private static final float STEEPNESS = 5;

    /** A unit that says a class. */
    private record Speaker(int unit, int kind) { }

    private final BooleanFunction function;
    private final ModuleOrder order;
    private final HandedOn handedOn;
    private final int depth;
    private final List<TrueModule> modules;
    /** Per module, the units that speak for it in the layer below the one being built. */
    private Map<Integer, List<Speaker>> speakers = new HashMap<>();
    /** Per input that is carried, its unit in the layer below the one being built. */
    private Map<Integer, Integer> carried = new HashMap<>();

    HierarchyBuilder(BooleanFunction function, ModuleOrder order, HandedOn handedOn) {
        this.function = function;
        this.order = order;
        this.handedOn = handedOn;
        this.depth = order.count() + 1;
        this.modules = order.truth().modules();
    }

    WiredHierarchy build() {
        List<Layer> layers = new ArrayList<>();
        int[][] labels = new int[depth + 1][];
        labels[0] = inputs();
        int below = function.inputs();
        for (int layer = 1; layer < depth; layer++) {
            SparseLayerBuilder hidden = hidden(layer, below);
            labels[layer] = hidden.modules();
            layers.add(hidden.build(1));
            below = hidden.units();
        }
        SparseLayerBuilder outputs = outputs(below);
        labels[depth] = outputs.modules();
        layers.add(outputs.build(STEEPNESS));
        return new WiredHierarchy(new Network(layers), new UnitLabels(labels));
    }

    private int[] inputs() {
        int[] labels = new int[function.inputs()];
        Arrays.fill(labels, UnitLabels.DROPPED);
        for (int module = 0; module < modules.size(); module++) {
            if (handedOn.says(module)) {
                for (int input : modules.get(module).inputs()) {
                    labels[input] = module;
                    carried.put(input, input);
                }
            }
        }
        return labels;
    }

    private SparseLayerBuilder hidden(int layer, int below) {
        SparseLayerBuilder built = new SparseLayerBuilder(below);
        Map<Integer, List<Speaker>> speaking = new HashMap<>();
        Map<Integer, Integer> carrying = new HashMap<>();
        for (int module : order.order()) {
            int level = order.levels().get(module);
            boolean goesOn = layer <= lastLayer(module);
            if (level + 1 == layer) {
                speaking.put(module, speak(module, built));
            } else if (level + 1 < layer && goesOn && !order.isBare(module)) {
                speaking.put(module, repeat(module, built));
            } else if ((level + 1 > layer || order.isBare(module) && goesOn) && handedOn.says(module)) {
                for (int input : modules.get(module).inputs()) {
                    carrying.put(input, built.unit(module));
                    literal(input, true, built);
                }
            }
        }
        built.unit(UnitLabels.DROPPED);
        built.bias(-1);
        if (built.units() > MOST_UNITS) {
            throw new UnbuildableException(
                    "it would need a layer of " + built.units() + " units, at most " + MOST_UNITS + " are built");
        }
        speakers = speaking;
        carried = carrying;
        return built;
    }

    /** Returns the last layer in which a module speaks: below its outputs and below the last module that reads it. */
    private int lastLayer(int module) {
        int readers = order.readersOf(module).stream().mapToInt(reader -> order.levels().get(reader)).max().orElse(0);
        return modules.get(module).outputs().isEmpty() ? readers : depth - 1;
    }

    private List<Speaker> speak(int module, SparseLayerBuilder built) {
        List<Speaker> speaking = new ArrayList<>();
        for (Case one : handedOn.said(module)) {
            speaking.add(new Speaker(built.unit(module), one.kind()));
            listen(modules.get(module), one.inputs(), built);
            List<Integer> read = order.readBy(module);
            for (int i = 0; i < read.size(); i++) {
                listen(read.get(i), one.read().get(i), built);
            }
        }
        return speaking;
    }

    /** Adds the literals of a module's inputs. */
    private void listen(TrueModule module, int on, SparseLayerBuilder built) {
        module.inputs().forEach(input -> literal(input, function.isOn(input, on), built));
    }

    /** Adds a literal, x or 1 - x, less 1 and times 2. */
    private void literal(int input, boolean on, SparseLayerBuilder built) {
        built.edge(carried.get(input), on ? 2 : -2);
        built.bias(on ? -2 : 0);
    }

    /** Adds the literal that a module hands on a class, or those of its inputs where it is bare. */
    private void listen(int module, int kind, SparseLayerBuilder built) {
        if (handedOn.says(module) && order.isBare(module)) {
            listen(modules.get(module), kind, built);
        } else if (handedOn.says(module)) {
            speakers.get(module).forEach(speaker -> built.edge(speaker.unit(), speaker.kind() == kind ? 2 : -2));
            built.bias(kind == handedOn.usual().get(module) ? 0 : -2);
        }
    }

    private List<Speaker> repeat(int module, SparseLayerBuilder built) {
        Map<Integer, List<Speaker>> byKind = new LinkedHashMap<>();
        speakers.get(module).forEach(
                speaker -> byKind.computeIfAbsent(speaker.kind(), kind -> new ArrayList<>()).add(speaker));
        List<Speaker> repeating = new ArrayList<>();
        byKind.forEach((kind, said) -> {
            repeating.add(new Speaker(built.unit(module), kind));
            said.forEach(speaker -> built.edge(speaker.unit(), 2));
            built.bias(-2);
        });
        return repeating;
    }

    private SparseLayerBuilder outputs(int below) {
        Map<Integer, Integer> moduleOf = new HashMap<>();
        for (int module = 0; module < modules.size(); module++) {
            for (int output : modules.get(module).outputs()) {
                moduleOf.put(output, module);
            }
        }
        SparseLayerBuilder built = new SparseLayerBuilder(below);
        for (int output = 0; output < function.columns().size(); output++) {
            int module = moduleOf.get(output);
            List<Speaker> heard = speakers.getOrDefault(module, List.of());
            boolean usually = isOn(output, module, handedOn.usual().get(module));
            if (usually && heard.isEmpty()) {
                throw new UnbuildableException(
                        "output " + output + " is always 1 and reads nothing; a unit without edges has no bias");
            }
            built.unit(module);
            built.bias(usually ? 0 : -2);
            for (Speaker speaker : heard) {
                built.edge(speaker.unit(), isOn(output, module, speaker.kind()) ? 2 : -2);
            }
        }
        return built;
    }

    private boolean isOn(int output, int module, int kind) {
        return handedOn.cases().get(module).stream().filter(one -> one.kind() == kind).findFirst()
                .map(one -> function.columns().get(output).get(one.example())).orElseThrow();
    }
}
