package dev.sculpt.functions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** A gate over two signals, at least one of them a gate, that several functions read together. */
final class JoinedSignals {

    private final SignalGraph graph;
    private final List<OutputFunction> functions;
    private final Map<Integer, BitSet> columns = new HashMap<>();

    private JoinedSignals(SignalGraph graph, List<OutputFunction> functions) {
        this.graph = graph;
        this.functions = functions;
        graph.reads().forEach(reads -> reads.forEach(signal -> columns.computeIfAbsent(signal, graph::column)));
    }

    /** Returns the shortest graph with one such gate, or the graph itself where none makes it shorter. */
    static SignalGraph shortest(SignalGraph graph, List<OutputFunction> functions) {
        JoinedSignals joined = new JoinedSignals(graph, functions);
        SignalGraph best = graph;
        for (int upper = graph.inputs(); upper < graph.inputs() + graph.gates().size(); upper++) {
            for (int other = 0; other < upper; other++) {
                List<Integer> readers = joined.readers(upper, other);
                if (readers.size() < 2) {
                    continue;
                }
                for (BitSet column : joined.forms(other, upper)) {
                    SignalGraph changed = joined.with(other, upper, column, readers);
                    if (changed.descriptionLength() < best.descriptionLength()) {
                        best = changed;
                    }
                }
            }
        }
        return best;
    }

    private List<Integer> readers(int one, int other) {
        List<Integer> readers = new ArrayList<>();
        for (int function = 0; function < graph.reads().size(); function++) {
            SortedSet<Integer> reads = graph.reads().get(function);
            if (reads.contains(one) && reads.contains(other)) {
                readers.add(function);
            }
        }
        return readers;
    }

    // The four conjunctions of the signals or their negations, and their difference.
    private List<BitSet> forms(int one, int other) {
        int rows = 1 << graph.inputs();
        List<BitSet> forms = new ArrayList<>();
        for (int negations = 0; negations < 4; negations++) {
            BitSet conjunction = (BitSet) columns.get(one).clone();
            if ((negations & 1) != 0) {
                conjunction.flip(0, rows);
            }
            if ((negations & 2) != 0) {
                conjunction.andNot(columns.get(other));
            } else {
                conjunction.and(columns.get(other));
            }
            forms.add(conjunction);
        }
        BitSet difference = (BitSet) columns.get(one).clone();
        difference.xor(columns.get(other));
        forms.add(difference);
        return forms;
    }

    // Readers that the new signal serves as well as the two that it joins read it in their place.
    private SignalGraph with(int one, int other, BitSet column, List<Integer> readers) {
        int joined = graph.inputs() + graph.gates().size();
        Map<Integer, BitSet> known = new HashMap<>(columns);
        known.put(joined, column);
        List<SortedSet<Integer>> reads = new ArrayList<>(graph.reads());
        int served = 0;
        for (int reader : readers) {
            SortedSet<Integer> fewer = new TreeSet<>(reads.get(reader));
            fewer.remove(one);
            fewer.remove(other);
            fewer.add(joined);
            if (graph.determines(known, fewer, functions.get(reader).column())) {
                reads.set(reader, fewer);
                served++;
            }
        }
        if (served < 2) {
            return graph;
        }
        List<SignalGraph.Gate> gates = new ArrayList<>(graph.gates());
        gates.add(new SignalGraph.Gate(new TreeSet<>(List.of(one, other)), column));
        return new SignalGraph(graph.inputs(), gates, reads);
    }
}
