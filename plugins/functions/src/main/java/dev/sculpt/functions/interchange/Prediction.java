package dev.sculpt.functions.interchange;

import dev.sculpt.functions.SignalGraph;
import java.util.BitSet;

/** What the outputs are by a {@link GroupGraph} where some readers see some signals as they are in another row. */
final class Prediction {

    private final GroupGraph graph;
    private final BitSet[] columns; // of all nodes
    private final NodeTable[] tables; // of gates and functions, by node

    Prediction(GroupGraph graph) {
        this.graph = graph;
        int nodes = graph.firstFunction() + graph.functions().size();
        columns = new BitSet[nodes];
        tables = new NodeTable[nodes];
        int rows = graph.table().rows();
        for (int node = 0; node < nodes; node++) {
            columns[node] = node < graph.firstGate()
                    ? SignalGraph.inputColumn(node, graph.graph().inputs()) : graph.column(node);
        }
        for (int node = graph.firstGate(); node < nodes; node++) {
            tables[node] = NodeTable.of(graph.reads(node), columns, columns[node], rows);
        }
    }

    /** Who sees a signal as it is in the other row. */
    @FunctionalInterface
    interface Swapped {

        /** Returns whether a gate or function sees a signal that it reads as in the other row. */
        boolean sees(int reader, int signal);
    }

    /** Returns {@code [node][read]}, who sees which of the signals that it reads as in the other row. */
    boolean[][] swapped(Swapped swapped) {
        boolean[][] seen = new boolean[columns.length][];
        for (int node = graph.firstGate(); node < seen.length; node++) {
            int[] reads = tables[node].reads();
            seen[node] = new boolean[reads.length];
            for (int read = 0; read < reads.length; read++) {
                seen[node][read] = swapped.sees(node, reads[read]);
            }
        }
        return seen;
    }

    /**
     * Predicts the outputs of a row.
     *
     * @param row where everything else is taken from
     * @param other where swapped signals are taken from
     * @param inside gates that stay as they are in the row
     * @param swapped {@code [node][read]}, as {@link #swapped} returns it
     * @return the outputs that are on; null where no row shows what they would be
     */
    BitSet outputs(int row, int other, BitSet inside, boolean[][] swapped) {
        boolean[] values = new boolean[columns.length];
        for (int node = 0; node < values.length; node++) {
            if (node < graph.firstGate() || inside.get(node)) {
                values[node] = columns[node].get(row);
                continue;
            }
            NodeTable table = tables[node];
            boolean[] seen = new boolean[table.reads().length];
            for (int read = 0; read < seen.length; read++) {
                int signal = table.reads()[read];
                seen[read] = swapped[node][read] ? columns[signal].get(other) : values[signal];
            }
            int value = table.value(seen);
            if (value < 0) {
                return null;
            }
            values[node] = value == 1;
        }
        BitSet on = new BitSet();
        for (int function = 0; function < graph.functions().size(); function++) {
            boolean value = values[graph.firstFunction() + function];
            for (int output : graph.functions().get(function).outputs()) {
                on.set(output, value != graph.table().outputs().get(output).get(0)); // functions are off in row 0
            }
        }
        return on;
    }

    /** Returns whether some signals are alike in two rows. */
    boolean areAlike(Iterable<Integer> signals, int row, int other) {
        for (int signal : signals) {
            if (columns[signal].get(row) != columns[signal].get(other)) {
                return false;
            }
        }
        return true;
    }
}
