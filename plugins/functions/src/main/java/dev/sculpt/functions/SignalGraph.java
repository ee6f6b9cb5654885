package dev.sculpt.functions;

import dev.sculpt.api.task.TrueHierarchy;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Functions written over inputs and gates. Signals are numbered: the inputs from 0, then the gates.
 *
 * @param inputs number of inputs n
 * @param gates in an order in which each reads only signals before it
 * @param reads per function, the signals that it reads
 */
public record SignalGraph(int inputs, List<Gate> gates, List<SortedSet<Integer>> reads) {

    /**
     * A signal that is computed from others.
     *
     * @param reads the signals that it reads
     * @param column its values by row of the table; not to be changed
     */
    public record Gate(SortedSet<Integer> reads, BitSet column) { }

    public SignalGraph {
        gates = List.copyOf(gates);
        reads = List.copyOf(reads);
    }

    /** Returns the graph in which every function reads the inputs that it depends on. */
    public static SignalGraph direct(int inputs, List<OutputFunction> functions) {
        return new SignalGraph(inputs, List.of(),
                functions.stream().map(function -> signals(function.support())).toList());
    }

    /** Returns the positions of the bits of a set. */
    static SortedSet<Integer> signals(int set) {
        return BitSet.valueOf(new long[] {set}).stream().boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Returns the description length in bits: over all gates and functions, 2^r for the table over the r signals that one
     * reads and r log2(n + number of gates) for which they are. Functions that are an input or a constant count too.
     */
    public double descriptionLength() {
        double wire = wire(inputs, gates.size());
        double length = 0;
        for (Gate gate : gates) {
            length += length(gate.reads().size(), wire);
        }
        for (SortedSet<Integer> function : reads) {
            length += length(function.size(), wire);
        }
        return length;
    }

    /** Returns the bits that say which one a signal is that is read. */
    static double wire(int inputs, int gates) {
        return StrictMath.log(inputs + gates) / StrictMath.log(2);
    }

    /** Returns the length of a gate or function that reads so many signals. */
    static double length(int reads, double wire) {
        return (1L << reads) + reads * wire;
    }

    /**
     * Returns the modules of the graph, see {@link GraphHierarchy}.
     *
     * @param functions those that the graph is of
     */
    public TrueHierarchy hierarchy(List<OutputFunction> functions) {
        return modules(functions).hierarchy(Optional.empty());
    }

    /**
     * Returns the modules of the graph, whose nodes are the signals by their numbers, then the functions.
     *
     * @param functions those that the graph is of
     */
    public GraphHierarchy modules(List<OutputFunction> functions) {
        List<SortedSet<Integer>> nodes = new ArrayList<>();
        List<Integer> inputNodes = new ArrayList<>();
        for (int input = 0; input < inputs; input++) {
            inputNodes.add(input);
            nodes.add(new TreeSet<>());
        }
        gates.forEach(gate -> nodes.add(gate.reads()));
        SortedMap<Integer, Integer> outputNodes = new TreeMap<>();
        for (int function = 0; function < functions.size(); function++) {
            int node = nodes.size();
            functions.get(function).outputs().forEach(output -> outputNodes.put(output, node));
            nodes.add(reads.get(function));
        }
        return GraphHierarchy.of(new Reads(nodes), inputNodes, List.copyOf(outputNodes.values()));
    }

    /** Returns the values of a signal by row. */
    BitSet column(int signal) {
        return signal >= inputs ? gates.get(signal - inputs).column() : inputColumn(signal, inputs);
    }

    /** Returns the values of an input by row of a table of n inputs. */
    public static BitSet inputColumn(int input, int inputs) {
        BitSet column = new BitSet();
        int run = 1 << input;
        for (int row = run; row < 1 << inputs; row += 2 * run) {
            column.set(row, row + run);
        }
        return column;
    }
}
