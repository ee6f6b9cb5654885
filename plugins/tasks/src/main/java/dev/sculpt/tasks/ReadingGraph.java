package dev.sculpt.tasks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which functions of a graph read which. Names with equal columns are one node, so that copies of an output count
 * as one function; of those the first in the order of evaluation says what the node reads. A constant node reads
 * nothing.
 *
 * @param nodes the node of each name
 * @param reads per node, the nodes it reads, all of which have lower numbers
 */
record ReadingGraph(Map<String, Integer> nodes, List<SortedSet<Integer>> reads) {

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
        return new ReadingGraph(nodes, reads);
    }

    /** Returns the number of nodes. */
    int size() {
        return reads.size();
    }

    /** Returns, per node, the nodes that read it, directly or over others; only {@code kept} nodes count. */
    List<BitSet> above(BitSet kept) {
        List<BitSet> above = new ArrayList<>();
        reads.forEach(node -> above.add(new BitSet()));
        for (int node = size() - 1; node >= 0; node--) {
            if (kept.get(node)) {
                for (int read : reads.get(node)) {
                    above.get(read).or(above.get(node));
                    above.get(read).set(node);
                }
            }
        }
        return above;
    }

    /** Returns the given nodes and all that they read, directly or over others. */
    BitSet leadingTo(Set<Integer> targets) {
        BitSet leading = new BitSet();
        targets.forEach(leading::set);
        for (int node = size() - 1; node >= 0; node--) {
            if (leading.get(node)) {
                reads.get(node).forEach(leading::set);
            }
        }
        return leading;
    }
}
