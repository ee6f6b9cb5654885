package dev.sculpt.tasks;

import dev.sculpt.functions.Reads;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which functions of a graph read which. Names with equal columns are one node, so that copies of an output count
 * as one function; of those the first in the order of evaluation says what the node reads. A constant node reads
 * nothing.
 *
 * @param nodes the node of each name
 * @param reading which node reads which
 */
record ReadingGraph(Map<String, Integer> nodes, Reads reading) {

    /**
     * Finds the nodes.
     *
     * @param functions the expression of every name that is no input
     * @param columns the columns of all names, inputs first, each standing after all that it reads
     * @param rows the number of rows
     */
    static ReadingGraph of(Map<String, Expression> functions, Map<String, BitSet> columns, int rows) {
        Map<String, Integer> nodes = new HashMap<>();
        List<SortedSet<Integer>> reads = new ArrayList<>();
        Map<BitSet, Integer> byColumn = new HashMap<>();
        columns.forEach((name, column) -> {
            Integer known = byColumn.putIfAbsent(column, reads.size());
            nodes.put(name, known == null ? reads.size() : known);
            if (known == null) {
                SortedSet<Integer> read = new TreeSet<>();
                boolean constant = column.isEmpty() || column.cardinality() == rows;
                if (functions.containsKey(name) && !constant) {
                    functions.get(name).names().forEach(other -> read.add(nodes.get(other)));
                }
                reads.add(read);
            }
        });
        return new ReadingGraph(nodes, new Reads(reads));
    }

    /** Returns the nodes of names, by their positions. */
    List<Integer> nodes(List<String> names) {
        return names.stream().map(nodes::get).toList();
    }
}
