package dev.sculpt.functions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/**
 * Which signals of a graph read which.
 *
 * @param reads per node, the nodes it reads, all of which have lower numbers
 */
public record Reads(List<SortedSet<Integer>> reads) {

    public Reads {
        reads = List.copyOf(reads);
    }

    /** Returns the number of nodes. */
    public int size() {
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
