package dev.sculpt.functions.interchange;

import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Network;
import dev.sculpt.functions.Circuit;
import dev.sculpt.functions.LeavingEdges;
import dev.sculpt.functions.interchange.GateTest.Share;
import dev.sculpt.functions.interchange.GateTest.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Interventions on what leaves a module. Only hidden units are patched, never inputs, all layers at once, and only on the
 * edges that lead to other modules.
 */
final class ModuleIntervention {

    private final GroupGraph graph;
    private final Circuit circuit;
    private final int[] moduleOf;
    private final long[] inputsUnder; // per unit, the inputs that reach it, as bits
    private final Set<Long> linked = new HashSet<>(); // pairs of modules that an edge leads between
    private final int firstHidden;
    private final Prediction prediction;
    private final RowPairs pairs;
    private final double[][] plain; // by row, where a pair has asked for it
    private final BitSet[] on; // the same

    ModuleIntervention(GroupGraph graph, Network network, Circuit circuit, UnitLabels labels) {
        this.graph = graph;
        this.circuit = circuit;
        this.moduleOf = LeavingEdges.modules(circuit, network, labels);
        this.firstHidden = network.width(0);
        this.inputsUnder = new long[circuit.size()];
        for (int unit = 0; unit < inputsUnder.length; unit++) {
            inputsUnder[unit] = unit < firstHidden ? 1L << unit : 0;
            for (int read : unit < firstHidden ? new int[0] : circuit.reads(unit)) {
                inputsUnder[unit] |= inputsUnder[read];
                linked.add(link(moduleOf[read], moduleOf[unit]));
            }
        }
        this.prediction = new Prediction(graph);
        this.pairs = RowPairs.of(graph.table().rows());
        this.plain = new double[graph.table().rows()][];
        this.on = new BitSet[graph.table().rows()];
    }

    private static long link(int from, int to) {
        return (long) from << Integer.SIZE | to & 0xffffffffL;
    }

    private double[] plain(int row) {
        if (plain[row] == null) {
            plain[row] = circuit.run(row);
        }
        return plain[row];
    }

    /** Returns one test for each class of gates that a module hands on. */
    List<GateTest> tests(int module) {
        List<Integer> gates = graph.handedOn(module);
        if (gates.isEmpty()) {
            return List.of(GateTest.without(module, gates, State.NO_GATE));
        }
        BitSet leaving = LeavingEdges.of(circuit, moduleOf, module, unit -> unit >= firstHidden).units();
        List<List<Integer>> classes = classes(gates, leaving);
        boolean isAlone = classes.size() == 1 && !graph.handsInputsOn(module);
        List<GateTest> tests = new ArrayList<>();
        for (List<Integer> some : classes) {
            LeavingEdges edges = LeavingEdges.of(circuit, moduleOf, module, unit -> unit >= firstHidden
                    && (isAlone || some.stream().anyMatch(gate -> meets(unit, gate))));
            tests.add(edges.isEmpty() ? GateTest.without(module, some, State.ABSENT) : test(module, some, edges));
        }
        return tests;
    }

    private boolean meets(int unit, int gate) {
        return (inputsUnder[unit] & graph.under(gate)) != 0;
    }

    // Two gates are of one class where a leaving unit is reached by inputs under both.
    private List<List<Integer>> classes(List<Integer> gates, BitSet leaving) {
        List<List<Integer>> classes = new ArrayList<>();
        gates.forEach(gate -> classes.add(new ArrayList<>(List.of(gate))));
        leaving.stream().forEach(unit -> {
            List<List<Integer>> met = classes.stream()
                    .filter(some -> some.stream().anyMatch(gate -> meets(unit, gate))).toList();
            for (List<Integer> more : met.subList(Math.min(1, met.size()), met.size())) {
                met.get(0).addAll(more);
                classes.removeIf(some -> some == more);
            }
        });
        return classes;
    }

    private GateTest test(int module, List<Integer> gates, LeavingEdges edges) {
        Set<Integer> swapped = Set.copyOf(gates);
        BitSet inside = inside(module);
        boolean[][] alone = prediction.swapped((reader, signal) -> swapped.contains(signal));
        boolean[][] passing = prediction.swapped(
                (reader, signal) -> swapped.contains(signal) || passes(module, edges, reader, signal));
        boolean nothingPasses = Arrays.deepEquals(alone, passing);
        Counts interchange = new Counts();
        Counts strong = new Counts();
        Counts complement = new Counts();
        Counts passStrong = new Counts();
        int dropped = 0;
        for (int pair = 0; pair < pairs.count(); pair++) {
            int row = pairs.one()[pair];
            int other = pairs.other()[pair];
            BitSet predicted = prediction.outputs(row, other, inside, alone);
            BitSet passed = nothingPasses ? predicted : prediction.outputs(row, other, inside, passing);
            BitSet here = outputs(row);
            BitSet there = outputs(other);
            BitSet patched = circuit.on(circuit.run(row, edges.patched(), plain(other)));
            if (predicted == null) {
                dropped++;
            } else {
                interchange.add(!predicted.equals(here), patched.equals(predicted));
                strong.add(!predicted.equals(here) && !predicted.equals(there), patched.equals(predicted));
                complement.add(prediction.areAlike(gates, row, other), patched.equals(here));
            }
            if (passed != null) {
                passStrong.add(!passed.equals(here) && !passed.equals(there), patched.equals(passed));
            }
        }
        State state = dropped == pairs.count() ? State.UNSEEN : strong.of == 0 ? State.VACUOUS : State.TESTED;
        return new GateTest(module, gates, state, interchange.share(), strong.share(), complement.share(),
                passStrong.share(), dropped);
    }

    // The module's own gates: what they read of each other stays as it is.
    private BitSet inside(int module) {
        BitSet inside = new BitSet();
        for (int gate = graph.firstGate(); gate < graph.firstFunction(); gate++) {
            if (graph.modules().moduleOf(gate) == module) {
                inside.set(gate);
            }
        }
        return inside;
    }

    // A wire that the graph leads past the module, or that it hands on beside its gates, and that the network, which has no
    // edge for it, leads through what is patched.
    private boolean passes(int module, LeavingEdges edges, int reader, int signal) {
        int from = graph.modules().moduleOf(signal);
        int to = graph.modules().moduleOf(reader);
        boolean isBeside = from == module && to != module && signal < graph.firstGate();
        boolean isPast = from >= 0 && from != module && from != to && !linked.contains(link(from, to))
                && linked.contains(link(from, module)) && linked.contains(link(module, to));
        return (isBeside || isPast) && edges.units().stream().anyMatch(unit -> meets(unit, signal));
    }

    // What the network says of a row, right or wrong.
    private BitSet outputs(int row) {
        if (on[row] == null) {
            on[row] = circuit.on(plain(row));
        }
        return on[row];
    }

    /** Counts pairs. */
    private static final class Counts {

        private int hits;
        private int of;

        void add(boolean counts, boolean hit) {
            of += counts ? 1 : 0;
            hits += counts && hit ? 1 : 0;
        }

        Share share() {
            return new Share(hits, of);
        }
    }
}
