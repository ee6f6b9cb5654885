package dev.sculpt.functions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

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

    private static final Comparator<SignalGraph> SHORTEST =
            Comparator.comparingDouble(SignalGraph::descriptionLength).thenComparingInt(graph -> graph.gates().size());

    private final int inputs;
    private final List<OutputFunction> functions;

    private Decomposition(int inputs, List<OutputFunction> functions) {
        this.inputs = inputs;
        this.functions = functions;
    }

    /**
     * Returns graphs of some functions, shortest first, ties to fewer gates; at least the one without gates.
     *
     * @param inputs number of inputs of the table
     * @param sets the sets of inputs, as bits, that may get gates; see {@link #allSets}
     */
    public static List<SignalGraph> of(int inputs, List<OutputFunction> functions, Collection<Integer> sets) {
        Decomposition decomposition = new Decomposition(inputs, functions);
        return decomposition.collections(sets).stream()
                .map(decomposition::graph)
                .sorted(SHORTEST)
                .limit(KEPT)
                .map(decomposition::withSecondLevel)
                .sorted(SHORTEST)
                .toList();
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

    /** Disjoint sets with gates; what they do not cover is read directly. */
    private record Blocks(List<BlockGates> blocks, int covered, double length) { }

    private List<Blocks> collections(Collection<Integer> sets) {
        Map<Integer, List<BlockGates>> byLowest = new HashMap<>();
        Set<BitSet> outputs = BlockGates.outputs(functions);
        for (int set : sets) {
            byLowest.computeIfAbsent(Integer.numberOfTrailingZeros(set), lowest -> new ArrayList<>())
                    .addAll(BlockGates.of(set, functions, outputs));
        }
        List<Blocks> beam = List.of(blocks(List.of(), 0));
        for (int input = 0; input < inputs; input++) {
            List<Blocks> longer = new ArrayList<>(beam);
            for (BlockGates block : byLowest.getOrDefault(input, List.of())) {
                for (Blocks one : beam) {
                    if ((one.covered & block.set()) == 0) {
                        List<BlockGates> more = new ArrayList<>(one.blocks);
                        more.add(block);
                        longer.add(blocks(more, one.covered | block.set()));
                    }
                }
            }
            longer.sort(Comparator.comparingDouble(Blocks::length));
            beam = longer.size() > BEAM ? List.copyOf(longer.subList(0, BEAM)) : longer;
        }
        return beam;
    }

    // The length is that of the graph, told from the numbers of reads.
    private Blocks blocks(List<BlockGates> blocks, int covered) {
        int gates = blocks.stream().mapToInt(block -> block.gates().size()).sum();
        double wire = Math.log(inputs + gates) / Math.log(2);
        double length = 0;
        for (BlockGates block : blocks) {
            int reads = Integer.bitCount(block.set());
            length += block.gates().size() * (Math.pow(2, reads) + reads * wire);
        }
        for (int function = 0; function < functions.size(); function++) {
            int reads = Integer.bitCount(functions.get(function).support() & ~covered);
            for (BlockGates block : blocks) {
                reads += block.readings().get(function).size();
            }
            length += Math.pow(2, reads) + reads * wire;
        }
        return new Blocks(blocks, covered, length);
    }

    private SignalGraph graph(Blocks collection) {
        List<SignalGraph.Gate> gates = new ArrayList<>();
        List<SortedSet<Integer>> reads = new ArrayList<>();
        for (OutputFunction function : functions) {
            reads.add(SignalGraph.signals(function.support() & ~collection.covered));
        }
        for (BlockGates block : collection.blocks) {
            int first = inputs + gates.size();
            for (BitSet table : block.gates()) {
                gates.add(new SignalGraph.Gate(SignalGraph.signals(block.set()), column(block.set(), table)));
            }
            for (int function = 0; function < reads.size(); function++) {
                BlockGates.Reading reading = block.readings().get(function);
                reads.get(function).addAll(SignalGraph.signals(reading.inputs()));
                for (int gate : SignalGraph.signals(reading.gates())) {
                    reads.get(function).add(first + gate);
                }
            }
        }
        return new SignalGraph(inputs, gates, reads);
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
            SignalGraph shorter = JoinedSignals.shortest(graph, functions);
            if (shorter.descriptionLength() >= graph.descriptionLength()) {
                return graph;
            }
            graph = shorter;
        }
        return graph;
    }
}
