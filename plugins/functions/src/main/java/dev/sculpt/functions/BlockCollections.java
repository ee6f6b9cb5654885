package dev.sculpt.functions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Searches collections of disjoint sets of inputs with gates, by the description length of the graph that a collection
 * makes. From the lowest input up, every collection that is kept is continued by each set that begins at the input; of all,
 * a beam of the shortest is kept. Cost: O(beam width times number of sets times functions).
 */
final class BlockCollections {

    private final int inputs;
    private final int[] supports;
    private final int width;
    private int dropped; // collections that gave way to shorter ones
    private final double[] wires; // by number of gates, of which a set of two inputs or more has two at most

    /**
     * Creates a search.
     *
     * @param width how many collections are kept after each input
     */
    BlockCollections(int inputs, List<OutputFunction> functions, int width) {
        this.inputs = inputs;
        this.supports = functions.stream().mapToInt(OutputFunction::support).toArray();
        this.width = width;
        wires = IntStream.rangeClosed(0, inputs).mapToDouble(gates -> SignalGraph.wire(inputs, gates)).toArray();
    }

    /**
     * Disjoint sets with gates; what they do not cover is read directly.
     *
     * @param covered the inputs in one of the sets, as bits
     * @param gates how many there are in all
     * @param reads per function, how many signals it reads; not to be changed
     */
    record Blocks(List<BlockGates> blocks, int covered, int gates, int[] reads) {

        /** Returns the description length of the graph, gate by gate, as that of the graph itself. */
        double graphLength(int inputs) {
            double wire = SignalGraph.wire(inputs, gates);
            double length = 0;
            for (BlockGates block : blocks) {
                for (int gate = 0; gate < block.gates().size(); gate++) {
                    length += SignalGraph.length(Integer.bitCount(block.set()), wire);
                }
            }
            for (int count : reads) {
                length += SignalGraph.length(count, wire);
            }
            return length;
        }
    }

    /** A collection before it is known to be kept: what it continues, and by what. */
    private record Candidate(Blocks before, BlockGates last, double length, long number) {

        static final Comparator<Candidate> BY_LENGTH =
                Comparator.comparingDouble(Candidate::length).thenComparingLong(Candidate::number);
    }

    /**
     * Returns the collections that are kept at the end, shortest first.
     *
     * @param byLowest per input, the sets of which it is the lowest
     */
    List<Blocks> search(List<List<BlockGates>> byLowest) {
        int[] direct = new int[supports.length];
        for (int function = 0; function < direct.length; function++) {
            direct[function] = Integer.bitCount(supports[function]);
        }
        Blocks none = new Blocks(List.of(), 0, 0, direct);
        List<Candidate> beam = List.of(new Candidate(none, null, length(none, null), 0));
        for (List<BlockGates> blocks : byLowest) {
            if (!blocks.isEmpty()) {
                beam = continued(beam, blocks);
            }
        }
        return beam.stream().map(Candidate::before).toList();
    }

    /** Returns how many collections gave way to shorter ones before they were continued. */
    int dropped() {
        return dropped;
    }

    private List<Candidate> continued(List<Candidate> beam, List<BlockGates> blocks) {
        PriorityQueue<Candidate> kept = new PriorityQueue<>(Candidate.BY_LENGTH.reversed()); // the longest first
        long number = 0;
        for (Candidate one : beam) {
            kept.add(new Candidate(one.before, null, one.length, number++));
        }
        for (BlockGates block : blocks) {
            for (Candidate one : beam) {
                if ((one.before.covered & block.set()) == 0) {
                    double length = length(one.before, block);
                    boolean isKept = kept.size() < width || length < kept.element().length;
                    if (isKept) {
                        kept.add(new Candidate(one.before, block, length, number++));
                    }
                    if (!isKept || kept.size() > width) {
                        dropped++;
                    }
                    if (kept.size() > width) {
                        kept.remove();
                    }
                }
            }
        }
        return kept.stream().sorted(Candidate.BY_LENGTH).map(this::made).toList();
    }

    private Candidate made(Candidate candidate) {
        return candidate.last == null ? candidate
                : new Candidate(with(candidate.before, candidate.last), null, candidate.length, candidate.number);
    }

    private Blocks with(Blocks before, BlockGates last) {
        List<BlockGates> blocks = new ArrayList<>(before.blocks);
        blocks.add(last);
        int[] reads = before.reads.clone();
        for (int function = 0; function < reads.length; function++) {
            reads[function] += change(function, last);
        }
        return new Blocks(blocks, before.covered | last.set(), before.gates + last.gates().size(), reads);
    }

    // How many signals more a function reads with gates for a set.
    private int change(int function, BlockGates block) {
        return block.readings().get(function).size() - Integer.bitCount(supports[function] & block.set());
    }

    private double length(Blocks before, BlockGates last) {
        double wire = wires[before.gates + (last == null ? 0 : last.gates().size())];
        double length = 0;
        for (BlockGates block : before.blocks) {
            length += length(block, wire);
        }
        length += last == null ? 0 : length(last, wire);
        for (int function = 0; function < supports.length; function++) {
            length += SignalGraph.length(before.reads[function] + (last == null ? 0 : change(function, last)), wire);
        }
        return length;
    }

    private static double length(BlockGates block, double wire) {
        return block.gates().size() * SignalGraph.length(Integer.bitCount(block.set()), wire);
    }
}
