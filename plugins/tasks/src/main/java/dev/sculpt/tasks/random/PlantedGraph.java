package dev.sculpt.tasks.random;

import dev.sculpt.functions.BooleanTable;
import dev.sculpt.functions.Decomposition;
import dev.sculpt.functions.OutputFunction;
import dev.sculpt.functions.SignalGraph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A hierarchy with what its gates and outputs compute. It is one that can be found where
 *
 * <ul>
 *   <li>every output depends on every input that its graph leads to it;
 *   <li>no two signals, inputs, gates and outputs, are equal up to negation;
 *   <li>the table alone has no shorter description than the graph ({@link Decomposition}).
 * </ul>
 *
 * @param wiring which signals gates and outputs read
 * @param tables of the gates, then of the outputs, over the signals that each reads
 */
record PlantedGraph(Wiring wiring, List<BitSet> tables) {

    private static final double SAME_LENGTH = 1e-9;

    PlantedGraph {
        tables = List.copyOf(tables);
    }

    /** Returns whether it is. Cost: that of a {@link Decomposition} over all sets of inputs. */
    boolean isFound() {
        int rows = 1 << wiring.inputs();
        List<BitSet> signals = new ArrayList<>();
        for (int input = 0; input < wiring.inputs(); input++) {
            signals.add(SignalGraph.inputColumn(input, wiring.inputs()));
        }
        List<BitSet> outputs = new ArrayList<>();
        for (int gate = 0; gate < wiring.gates().size(); gate++) {
            signals.add(column(wiring.gates().get(gate), tables.get(gate), signals, rows));
        }
        for (int output = 0; output < wiring.outputs().size(); output++) {
            outputs.add(column(wiring.outputs().get(output), tables.get(wiring.gates().size() + output), signals, rows));
        }
        return differ(signals, outputs, rows) && matter(outputs) && isShortest(signals, outputs);
    }

    private static BitSet column(List<Integer> reads, BitSet table, List<BitSet> signals, int rows) {
        BitSet column = new BitSet();
        for (int row = 0; row < rows; row++) {
            int assignment = 0;
            for (int bit = 0; bit < reads.size(); bit++) {
                if (signals.get(reads.get(bit)).get(row)) {
                    assignment |= 1 << bit;
                }
            }
            column.set(row, table.get(assignment));
        }
        return column;
    }

    private static boolean differ(List<BitSet> signals, List<BitSet> outputs, int rows) {
        Set<BitSet> seen = new HashSet<>();
        for (List<BitSet> columns : List.of(signals, outputs)) {
            for (BitSet column : columns) {
                if (!seen.add(OutputFunction.upToNegation(column, rows))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean matter(List<BitSet> outputs) {
        for (int output = 0; output < outputs.size(); output++) {
            if (OutputFunction.support(outputs.get(output), wiring.inputs()) != leadingTo(wiring.outputs().get(output))) {
                return false;
            }
        }
        return true;
    }

    private int leadingTo(List<Integer> reads) {
        int inputs = 0;
        for (int signal : reads) {
            inputs |= signal < wiring.inputs() ? 1 << signal : leadingTo(wiring.gates().get(signal - wiring.inputs()));
        }
        return inputs;
    }

    private boolean isShortest(List<BitSet> signals, List<BitSet> outputs) {
        List<SignalGraph.Gate> gates = new ArrayList<>();
        for (int gate = 0; gate < wiring.gates().size(); gate++) {
            gates.add(new SignalGraph.Gate(
                    new TreeSet<>(wiring.gates().get(gate)), signals.get(wiring.inputs() + gate)));
        }
        SignalGraph planted = new SignalGraph(wiring.inputs(), gates,
                wiring.outputs().stream().<SortedSet<Integer>>map(TreeSet::new).toList());
        List<OutputFunction> functions = OutputFunction.of(new BooleanTable(wiring.inputs(), outputs));
        double shortest = Decomposition.of(wiring.inputs(), functions, Decomposition.allSets(functions)).get(0)
                .descriptionLength();
        return planted.descriptionLength() <= shortest + SAME_LENGTH;
    }
}
