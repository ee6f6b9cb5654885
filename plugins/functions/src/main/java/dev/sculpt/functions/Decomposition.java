package dev.sculpt.functions;

import dev.sculpt.functions.BlockCollections.Blocks;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Finds shared sub-functions of Boolean functions from their table alone, by description length.
 *
 * <p>A first level gives disjoint sets of inputs one or two gates each ({@link BlockGates}); all other inputs are read
 * directly. Collections of such sets are searched with a beam, every collection being a whole graph. A second level then
 * joins two signals that several functions read together into one more gate, where that shortens the description most, at
 * most twice.
 */
public final class Decomposition {

    /** How many graphs the second level is tried on. */
    private static final int KEPT = 400;
    private static final int BEAM = 4_000;
    private static final int ROUNDS = 2;

    private final int inputs;
    private final List<OutputFunction> functions;
    private final JoinedSignals joined;
    private final Map<BlockGates, List<SignalGraph.Gate>> gates = new IdentityHashMap<>(); // many graphs share them

    private Decomposition(int inputs, List<OutputFunction> functions) {
        this.inputs = inputs;
        this.functions = functions;
        joined = new JoinedSignals(inputs, functions);
    }

    /**
     * Returns graphs of some functions, shortest first, ties to fewer gates; at least the one without gates.
     *
     * @param inputs number of inputs of the table
     * @param sets the sets of inputs, as bits, that may get gates; see {@link #allSets}
     */
    public static List<SignalGraph> of(int inputs, List<OutputFunction> functions, Collection<Integer> sets) {
        Decomposition decomposition = new Decomposition(inputs, functions);
        List<SignalGraph> graphs = shortest(decomposition.collections(sets), blocks -> blocks.graphLength(inputs), Blocks::gates)
                .limit(KEPT).map(decomposition::graph).map(decomposition::withSecondLevel).toList();
        return shortest(graphs, SignalGraph::descriptionLength, graph -> graph.gates().size()).toList();
    }

    // Shortest first, ties to fewer gates, then in the order there is.
    private static <T> Stream<T> shortest(List<T> all, ToDoubleFunction<T> length, ToIntFunction<T> gates) {
        record Measured<T>(T one, double length, int gates) { }
        return all.stream().map(one -> new Measured<>(one, length.applyAsDouble(one), gates.applyAsInt(one)))
                .sorted(Comparator.<Measured<T>>comparingDouble(Measured::length).thenComparingInt(Measured::gates))
                .map(Measured::one);
    }

    /**
     * Returns all sets of two or more inputs that two functions depend on, ascending: for up to some twelve inputs, since
     * the search takes O(sum over sets and functions of 2^support).
     */
    public static Set<Integer> allSets(List<OutputFunction> functions) {
        Set<Integer> sets = new TreeSet<>();
        for (int one = 0; one < functions.size(); one++) {
            for (int other = 0; other < one; other++) {
                int both = functions.get(one).support() & functions.get(other).support();
                for (int set = both; set != 0; set = (set - 1) & both) {
                    if (Integer.bitCount(set) >= 2) {
                        sets.add(set);
                    }
                }
            }
        }
        return sets;
    }

    private List<Blocks> collections(Collection<Integer> sets) {
        List<List<BlockGates>> byLowest = new ArrayList<>();
        for (int input = 0; input < inputs; input++) {
            byLowest.add(new ArrayList<>());
        }
        Set<BitSet> outputs = BlockGates.outputs(functions);
        for (int set : sets) {
            byLowest.get(Integer.numberOfTrailingZeros(set)).addAll(BlockGates.of(set, functions, outputs));
        }
        return new BlockCollections(inputs, functions, BEAM).search(byLowest);
    }

    private SignalGraph graph(Blocks collection) {
        List<SignalGraph.Gate> all = new ArrayList<>();
        List<SortedSet<Integer>> reads = new ArrayList<>();
        for (OutputFunction function : functions) {
            reads.add(SignalGraph.signals(function.support() & ~collection.covered()));
        }
        for (BlockGates block : collection.blocks()) {
            int first = inputs + all.size();
            all.addAll(gates.computeIfAbsent(block, this::gates));
            for (int function = 0; function < reads.size(); function++) {
                BlockGates.Reading reading = block.readings().get(function);
                reads.get(function).addAll(SignalGraph.signals(reading.inputs()));
                for (int gate : SignalGraph.signals(reading.gates())) {
                    reads.get(function).add(first + gate);
                }
            }
        }
        return new SignalGraph(inputs, all, reads);
    }

    private List<SignalGraph.Gate> gates(BlockGates block) {
        return block.gates().stream()
                .map(table -> new SignalGraph.Gate(SignalGraph.signals(block.set()), column(block.set(), table)))
                .toList();
    }

    private BitSet column(int set, BitSet table) {
        int[] here = Partition.rows(set);
        int[] others = Partition.rows((1 << inputs) - 1 & ~set);
        BitSet column = new BitSet();
        table.stream().forEach(assignment -> {
            for (int other : others) {
                column.set(here[assignment] | other);
            }
        });
        return column;
    }

    private SignalGraph withSecondLevel(SignalGraph first) {
        SignalGraph graph = first;
        for (int round = 0; round < ROUNDS; round++) {
            SignalGraph shorter = joined.shortest(graph);
            if (shorter.descriptionLength() >= graph.descriptionLength()) {
                return graph;
            }
            graph = shorter;
        }
        return graph;
    }
}
