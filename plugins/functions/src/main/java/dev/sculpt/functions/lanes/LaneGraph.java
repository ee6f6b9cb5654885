package dev.sculpt.functions.lanes;

import dev.sculpt.functions.BooleanTable;
import dev.sculpt.functions.CandidateSets;
import dev.sculpt.functions.Decomposition;
import dev.sculpt.functions.OutputFunction;
import dev.sculpt.functions.SignalGraph;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;

/**
 * A function graph with its functions among its nodes: the inputs from 0, then the gates, then the functions.
 *
 * @param graph the inputs and gates, and what functions read
 * @param functions with their outputs
 */
record LaneGraph(SignalGraph graph, List<OutputFunction> functions) {

    LaneGraph {
        functions = List.copyOf(functions);
    }

    /**
     * Finds the shortest description of a table, over all sets of its inputs that may have gates.
     *
     * @param table of at most {@value CandidateSets#FULLY_SEARCHED} inputs
     */
    static LaneGraph shortest(BooleanTable table) {
        List<OutputFunction> functions = OutputFunction.of(table);
        return new LaneGraph(Decomposition.of(
                table.inputs(), functions, CandidateSets.of(table.inputs(), functions).sets()).get(0), functions);
    }

    /** Returns the number of nodes. */
    int nodes() {
        return firstFunction() + functions.size();
    }

    /** Returns the number of the first function. */
    int firstFunction() {
        return graph.inputs() + graph.gates().size();
    }

    /** Returns whether a node is an input. */
    boolean isInput(int node) {
        return node < graph.inputs();
    }

    /** Returns the inputs and gates that a node reads; an input reads nothing. */
    SortedSet<Integer> reads(int node) {
        if (isInput(node)) {
            return Collections.emptySortedSet();
        }
        return node < firstFunction() ? graph.gates().get(node - graph.inputs()).reads()
                : graph.reads().get(node - firstFunction());
    }
}
