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
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Finds shared sub-functions of Boolean functions from their table alone, by description length.
 *
 * <p>A first level gives disjoint sets of inputs one or two gates each ({@link BlockGates}); all other inputs are read
 * directly. Collections of such sets are searched with a beam, every collection being a whole graph
 * ({@link BlockCollections}). A second level then joins two signals that several functions read together into one more gate,
 * where that shortens the description most, at most twice ({@link JoinedSignals}).
 *
 * <p>Time and memory are bounded, whatever is asked, by counts and not by the clock, so that the same functions give the
 * same graphs: beyond {@value #MOST_ROWS} rows read of all sets and functions, or {@value #MOST_BLOCKS} choices of gates,
 * further sets are left out, the largest first; the beam is narrower where there are many choices, fewer graphs are kept
 * where there are many rows, and the second level ends when it has looked at {@value #MOST_JOINED} words of 64 rows. Where
 * functions are symmetric in many inputs the beam is full, and shorter collections push others out. Always only the
 * {@value #KEPT} shortest collections become graphs.
 */
public final class Decomposition {

    /** How many graphs the second level is tried on, of up to 13 inputs. */
    private static final int KEPT = 400;
    private static final int FEWEST_KEPT = 20;
    private static final int FULLY_KEPT_INPUTS = 13;
    private static final int BEAM = 4_000;
    private static final int NARROWEST_BEAM = 50;
    private static final int ROUNDS = 2;
    private static final long MOST_ROWS = 1L << 31;
    private static final int MOST_BLOCKS = 200_000;
    private static final long MOST_JOINED = 1L << 31;
    /** How often a choice of gates may be added to a collection, in all. */
    private static final long MOST_CONTINUED = 400_000_000;

    private final int inputs;
    private final List<OutputFunction> functions;
    private final JoinedSignals joined;
    private final Map<BlockGates, List<SignalGraph.Gate>> gates = new IdentityHashMap<>(); // many graphs share them
    private int leftOut;
    private int unjoined;

    private Decomposition(int inputs, List<OutputFunction> functions) {
        this.inputs = inputs;
        this.functions = functions;
        joined = new JoinedSignals(inputs, functions, MOST_JOINED);
    }

    /**
     * What was found.
     *
     * @param graphs shortest first, ties to fewer gates; at least the one without gates
     * @param leftOut how many sets were not looked at
     * @param collections how many collections of sets there are at the end, of which the shortest become graphs
     * @param dropped how many gave way to shorter ones before the end, and were not continued
     * @param unjoined how many graphs no second level, or not all of one, was tried on
     */
    public record Found(List<SignalGraph> graphs, int leftOut, int collections, int dropped, int unjoined) {

        /** Returns whether a bound on time or memory cut the search short. */
        public boolean isCutShort() {
            return leftOut > 0 || dropped > 0 || unjoined > 0;
        }
    }

    /** Returns the graphs that {@link #search} finds. */
    public static List<SignalGraph> of(int inputs, List<OutputFunction> functions, Collection<Integer> sets) {
        return search(inputs, functions, sets).graphs();
    }

    /**
     * Searches graphs of some functions.
     *
     * @param inputs number of inputs of the table
     * @param sets the sets of inputs, as bits, that may get gates; see {@link CandidateSets}
     */
    public static Found search(int inputs, List<OutputFunction> functions, Collection<Integer> sets) {
        Decomposition decomposition = new Decomposition(inputs, functions);
        List<List<BlockGates>> blocks = decomposition.blocks(sets);
        long count = blocks.stream().mapToLong(List::size).sum();
        int beam = (int) Math.max(NARROWEST_BEAM, Math.min(BEAM, MOST_CONTINUED / Math.max(1, count * functions.size())));
        int kept = inputs <= FULLY_KEPT_INPUTS ? KEPT : Math.max(FEWEST_KEPT, KEPT >> inputs - FULLY_KEPT_INPUTS);
        BlockCollections search = new BlockCollections(inputs, functions, beam);
        List<Blocks> collections = search.search(blocks);
        List<SignalGraph> graphs = shortest(collections, one -> one.graphLength(inputs), Blocks::gates)
                .limit(kept).map(decomposition::graph).map(decomposition::withSecondLevel).toList();
        return new Found(shortest(graphs, SignalGraph::descriptionLength, graph -> graph.gates().size()).toList(),
                decomposition.leftOut, collections.size(), search.dropped(), decomposition.unjoined);
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
        return CandidateSets.all(functions);
    }

    // The choices of gates by the lowest inputs of their sets.
    private List<List<BlockGates>> blocks(Collection<Integer> sets) {
        Set<BitSet> outputs = BlockGates.outputs(functions);
        Map<Integer, List<BlockGates>> bySet = new TreeMap<>();
        long rows = 0;
        int count = 0;
        List<Integer> smallestFirst = sets.stream()
                .sorted(Comparator.<Integer>comparingInt(Integer::bitCount).thenComparing(set -> set)).toList();
        for (int set : smallestFirst) {
            if (rows > MOST_ROWS || count > MOST_BLOCKS) {
                leftOut++;
                continue;
            }
            List<BlockGates> ways = BlockGates.of(set, functions, outputs);
            for (OutputFunction function : functions) {
                rows += (function.support() & set) == set ? 1L << Integer.bitCount(function.support()) : 0;
            }
            count += ways.size();
            bySet.put(set, ways);
        }
        List<List<BlockGates>> byLowest = new ArrayList<>();
        for (int input = 0; input < inputs; input++) {
            byLowest.add(new ArrayList<>());
        }
        // In the order in which the sets were given.
        for (int set : sets) {
            byLowest.get(Integer.numberOfTrailingZeros(set)).addAll(bySet.getOrDefault(set, List.of()));
        }
        return byLowest;
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
            unjoined += round == 0 && joined.isSpent() ? 1 : 0;
            if (shorter.descriptionLength() >= graph.descriptionLength()) {
                return graph;
            }
            graph = shorter;
        }
        return graph;
    }
}
