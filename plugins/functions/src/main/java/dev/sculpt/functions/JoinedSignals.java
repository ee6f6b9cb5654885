package dev.sculpt.functions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the gate over two signals, at least one of them a gate, that several functions read together, which shortens a graph
 * most. One object serves many graphs of the same functions; used by one thread.
 *
 * <p>Most pairs are told off by their numbers of reads alone: the length that a graph would have if all readers could do
 * with the gate. Cost of the rest: O(pairs times readers) times that of a {@link Determination}.
 */
final class JoinedSignals {

    /** The four conjunctions of the signals or their negations, and their difference. */
    private static final int FORMS = 5;

    private final int rows;
    private final long most;
    private final long[][] inputs;
    private final Determination[] functions;
    private final Map<BitSet, long[]> gates = new IdentityHashMap<>(); // many graphs share a gate

    /**
     * Creates a finder.
     *
     * @param inputs number of inputs of the table
     * @param most how many words of rows may be looked at, about, over all graphs
     */
    JoinedSignals(int inputs, List<OutputFunction> functions, long most) {
        this.most = most;
        rows = 1 << inputs;
        this.inputs = new long[inputs][];
        for (int input = 0; input < inputs; input++) {
            this.inputs[input] = Determination.words(SignalGraph.inputColumn(input, inputs), rows);
        }
        this.functions = functions.stream().map(function -> new Determination(function.column(), rows))
                .toArray(Determination[]::new);
    }

    /** Returns the shortest graph with one such gate, or the graph itself where none makes it shorter. */
    SignalGraph shortest(SignalGraph graph) {
        SignalGraph best = graph;
        double shortest = graph.descriptionLength();
        for (int upper = graph.inputs(); upper < graph.inputs() + graph.gates().size(); upper++) {
            for (int other = 0; other < upper; other++) {
                List<Integer> readers = readers(graph, upper, other);
                if (readers.size() < 2 || length(graph, readers) >= shortest || isSpent()) {
                    continue;
                }
                for (int form = 0; form < FORMS; form++) {
                    long[] column = form(form, column(graph, other), column(graph, upper));
                    List<Integer> served = served(graph, other, upper, column, readers);
                    double length = served.size() < 2 ? shortest : length(graph, served);
                    if (length < shortest) {
                        shortest = length;
                        best = with(graph, other, upper, column, served);
                    }
                }
            }
        }
        return best;
    }

    /** Returns whether so many words of rows were looked at that no more pairs of signals are. */
    boolean isSpent() {
        return Arrays.stream(functions).mapToLong(Determination::looked).sum() > most;
    }

    private static List<Integer> readers(SignalGraph graph, int one, int other) {
        List<Integer> readers = new ArrayList<>();
        for (int function = 0; function < graph.reads().size(); function++) {
            SortedSet<Integer> reads = graph.reads().get(function);
            if (reads.contains(one) && reads.contains(other)) {
                readers.add(function);
            }
        }
        return readers;
    }

    // The length of a graph with one more gate, in which these readers read one signal less.
    private static double length(SignalGraph graph, List<Integer> served) {
        double wire = SignalGraph.wire(graph.inputs(), graph.gates().size() + 1);
        double length = 0;
        for (SignalGraph.Gate gate : graph.gates()) {
            length += SignalGraph.length(gate.reads().size(), wire);
        }
        length += SignalGraph.length(2, wire);
        int next = 0; // both lists ascend
        for (int function = 0; function < graph.reads().size(); function++) {
            boolean isServed = next < served.size() && served.get(next) == function;
            next += isServed ? 1 : 0;
            length += SignalGraph.length(graph.reads().get(function).size() - (isServed ? 1 : 0), wire);
        }
        return length;
    }

    private long[] column(SignalGraph graph, int signal) {
        return signal < inputs.length ? inputs[signal]
                : gates.computeIfAbsent(graph.gates().get(signal - inputs.length).column(),
                        column -> Determination.words(column, rows));
    }

    private long[] form(int form, long[] one, long[] other) {
        long[] joined = new long[one.length];
        for (int word = 0; word < joined.length; word++) {
            joined[word] = form == FORMS - 1 ? one[word] ^ other[word]
                    : ((form & 1) == 0 ? one[word] : ~one[word]) & ((form & 2) == 0 ? other[word] : ~other[word]);
        }
        joined[joined.length - 1] &= -1L >>> -rows; // a last word of less than 64 rows
        return joined;
    }

    // The readers that the new signal serves as well as the two that it joins; fewer than two where that is not enough.
    private List<Integer> served(SignalGraph graph, int one, int other, long[] joined, List<Integer> readers) {
        List<Integer> served = new ArrayList<>();
        int failed = 0;
        for (int reader : readers) {
            if (readers.size() - failed < 2) {
                break;
            }
            List<long[]> known = new ArrayList<>();
            known.add(joined);
            for (int signal : graph.reads().get(reader)) {
                if (signal != one && signal != other) {
                    known.add(column(graph, signal));
                }
            }
            if (functions[reader].isBy(known)) {
                served.add(reader);
            } else {
                failed++;
            }
        }
        return served;
    }

    private static SignalGraph with(SignalGraph graph, int one, int other, long[] column, List<Integer> served) {
        int joined = graph.inputs() + graph.gates().size();
        List<SortedSet<Integer>> reads = new ArrayList<>(graph.reads());
        for (int reader : served) {
            SortedSet<Integer> fewer = new TreeSet<>(reads.get(reader));
            fewer.remove(one);
            fewer.remove(other);
            fewer.add(joined);
            reads.set(reader, fewer);
        }
        List<SignalGraph.Gate> gates = new ArrayList<>(graph.gates());
        gates.add(new SignalGraph.Gate(new TreeSet<>(List.of(one, other)), BitSet.valueOf(column)));
        return new SignalGraph(graph.inputs(), gates, reads);
    }
}
