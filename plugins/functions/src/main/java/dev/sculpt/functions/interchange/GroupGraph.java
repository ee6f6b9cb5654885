package dev.sculpt.functions.interchange;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.HierarchyMatch;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.functions.BooleanTable;
import dev.sculpt.functions.Decomposition;
import dev.sculpt.functions.GraphHierarchy;
import dev.sculpt.functions.OutputFunction;
import dev.sculpt.functions.SignalGraph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The shortest description of a Boolean task over some groups of inputs, the only ones that may have gates
 * ({@link Decomposition}). Nodes are the signals of the graph by their numbers, inputs first, then the functions.
 *
 * @param table of the task
 * @param functions of the task
 * @param graph the description
 * @param modules of its nodes
 * @param hierarchy its modules with their links
 */
record GroupGraph(BooleanTable table, List<OutputFunction> functions, SignalGraph graph, GraphHierarchy modules,
        TrueHierarchy hierarchy) {

    /**
     * Describes a task.
     *
     * @param groups sets of inputs, as bits; those of one input have no gate
     */
    static GroupGraph of(BooleanTable table, Set<Integer> groups) {
        List<OutputFunction> functions = OutputFunction.of(table);
        SignalGraph graph = Decomposition.of(table.inputs(), functions, groups.stream()
                .filter(group -> Integer.bitCount(group) >= 2).collect(Collectors.toCollection(TreeSet::new))).get(0);
        GraphHierarchy modules = graph.modules(functions);
        return new GroupGraph(table, functions, graph, modules, modules.hierarchy(Optional.empty()));
    }

    /** Returns the sets of inputs that are in one module, as bits. */
    static Set<Integer> groups(UnitLabels labels) {
        SortedMap<Integer, Integer> groups = new TreeMap<>();
        for (int input = 0; input < labels.width(0); input++) {
            if (labels.label(0, input) != UnitLabels.DROPPED) {
                groups.merge(labels.label(0, input), 1 << input, Integer::sum);
            }
        }
        return new TreeSet<>(groups.values());
    }

    /** Returns the sets of inputs of the modules of a hierarchy, as bits. */
    static Set<Integer> groups(TrueHierarchy truth) {
        return truth.inputGroups().stream().map(group -> group.stream().mapToInt(input -> 1 << input).sum())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the number of the first gate among the nodes. */
    int firstGate() {
        return graph.inputs();
    }

    /** Returns the number of the first function among the nodes. */
    int firstFunction() {
        return graph.inputs() + graph.gates().size();
    }

    /** Returns what a gate or function reads. */
    SortedSet<Integer> reads(int node) {
        return node < firstFunction() ? graph.gates().get(node - firstGate()).reads()
                : graph.reads().get(node - firstFunction());
    }

    /** Returns the values of a gate or function by row; not to be changed. */
    BitSet column(int node) {
        return node < firstFunction() ? graph.gates().get(node - firstGate()).column()
                : functions.get(node - firstFunction()).column();
    }

    /** Returns the inputs that a signal depends on by its reads, as bits. */
    int under(int signal) {
        return signal < firstGate() ? 1 << signal
                : reads(signal).stream().mapToInt(this::under).reduce(0, (one, other) -> one | other);
    }

    /** Returns the gates of a module that other modules read. */
    List<Integer> handedOn(int module) {
        List<Integer> gates = new ArrayList<>();
        for (int gate = firstGate(); gate < firstFunction(); gate++) {
            if (modules.moduleOf(gate) == module && modules.isHandedOn(gate)) {
                gates.add(gate);
            }
        }
        return gates;
    }

    /** Returns whether a module hands inputs on as they are, beside its gates. */
    boolean handsInputsOn(int module) {
        return IntStream.range(0, firstGate())
                .anyMatch(input -> modules.moduleOf(input) == module && modules.isHandedOn(input));
    }

    /** Returns whether found modules split inputs and outputs as this graph does, and are as many. */
    boolean hasSplitsOf(UnitLabels labels, Hierarchy found) {
        return HierarchyMatch.of(labels, found, hierarchy).exact();
    }
}
